package org.cadastre.transport.http;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An answer over HTTP: what the head says beyond what every answer says, and the body.
///
/// @param status the status code, 200 to 599
/// @param contentType media type of the body
/// @param body the body; handed over, not copied, and never changed again
/// @param gzip whether the body is in gzip
/// @param gzipper gives the body in gzip to peers that want it so, or null when it is sent as it is to everybody
/// @param freshness how long it may be kept
/// @param location absolute URI to which a redirect leads; null when it is none
/// @param retryAfter after how many seconds to ask again; 0 when nothing is said of it
@SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
public record HttpAnswer(
        int status,
        String contentType,
        byte[] body,
        boolean gzip,
        @Nullable Supplier<byte[]> gzipper,
        Freshness freshness,
        @Nullable String location,
        int retryAfter) {

    public HttpAnswer {
        if (isRedirect(status) != (location != null)) {
            throw new IllegalArgumentException("status " + status + " with the location " + location);
        }
    }

    /// An answer that is nothing but its body.
    public static HttpAnswer of(int status, String contentType, byte[] body) {
        return new HttpAnswer(status, contentType, body, false, null, Freshness.UNSAID, null, 0);
    }

    /// A redirect (RFC 9110 §15.4), with a body for those who do not follow it.
    ///
    /// @param status 301, 302, 303, 307 or 308
    /// @param location absolute URI, complete: clients use it as it is (RFC 7480 §5.2)
    public static HttpAnswer redirect(
            int status, String location, String contentType, byte[] body, Freshness freshness) {
        return new HttpAnswer(status, contentType, body, false, null, freshness, location, 0);
    }

    /// This answer, to be kept that long.
    public HttpAnswer keptFor(Freshness time) {
        return new HttpAnswer(status, contentType, body, gzip, gzipper, time, location, retryAfter);
    }

    /// This answer, with when to ask again (RFC 9110 §10.2.3).
    public HttpAnswer retryAfter(int seconds) {
        return new HttpAnswer(status, contentType, body, gzip, gzipper, freshness, location, seconds);
    }

    /// Whether a status leads elsewhere. Such an answer has a location, and no other has.
    private static boolean isRedirect(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /// This answer in gzip, when it can be had so.
    HttpAnswer packed() {
        return gzipper == null
                ? this
                : new HttpAnswer(status, contentType, gzipper.get(), true, null, freshness, location, retryAfter);
    }
}
