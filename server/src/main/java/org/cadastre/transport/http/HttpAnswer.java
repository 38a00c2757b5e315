package org.cadastre.transport.http;

import org.jspecify.annotations.Nullable;

/// An answer over HTTP: what the head says beyond what every answer says, and the body.
///
/// @param status the status code, 200 to 599
/// @param contentType media type of the body
/// @param body the body; handed over, not copied, and never changed again
/// @param etag strong entity tag with its quotes, or null; a request that names it is answered 304
/// @param lastModified as [HttpDate#format], or null
/// @param cacheControl value of `Cache-Control`, or null
/// @param location absolute address of a redirect, or null
@SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
public record HttpAnswer(
        int status,
        String contentType,
        byte[] body,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String cacheControl,
        @Nullable String location) {

    /// An answer that is nothing but its body.
    public static HttpAnswer of(int status, String contentType, byte[] body) {
        return new HttpAnswer(status, contentType, body, null, null, null, null);
    }
}
