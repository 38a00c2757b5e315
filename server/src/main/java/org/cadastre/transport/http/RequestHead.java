package org.cadastre.transport.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AsciiString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the head of a request asks for.
sealed interface RequestHead {
    /// A request that can be answered once its body has gone by.
    ///
    /// @param path path in origin-form, still percent-encoded, or `*`
    /// @param query what follows the first `?`, or null
    /// @param old whether it is HTTP/1.0
    /// @param keepAlive whether the peer wants the connection kept
    /// @param expectsContinue whether the peer waits before it sends a body (RFC 9110 §10.1.1)
    /// @param crossOrigin whether a browser sent it from a page of somebody else
    /// @param takesGzip whether the peer would rather have the body in gzip
    /// @param ifNoneMatch the entity tags that the peer has
    /// @param id the name of the request
    record Wanted(
            HttpMethod method,
            String path,
            @Nullable String query,
            boolean old,
            boolean keepAlive,
            boolean expectsContinue,
            boolean crossOrigin,
            boolean takesGzip,
            List<String> ifNoneMatch,
            String id)
            implements RequestHead {

        boolean isRead() {
            return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        }
    }

    /// A request after which the connection cannot be trusted.
    record Refused(int status, String description) implements RequestHead {}

    /// Reads a head.
    ///
    /// @param id the name of the request
    static RequestHead of(HttpRequest request, HttpSettings settings, String id) {
        if (request.decoderResult().isFailure()) {
            return undecodable(request.decoderResult().cause(), settings);
        }
        HttpVersion version = request.protocolVersion();
        if (version.majorVersion() != 1) {
            return new Refused(505, "This server speaks HTTP/1.1; the request is of another version.");
        }
        boolean old = version.minorVersion() == 0;
        HttpHeaders headers = request.headers();
        if (!old && headers.getAll(HttpHeaderNames.HOST).size() != 1) {
            return new Refused(400, "An HTTP/1.1 request has exactly one Host header.");
        }
        if (HttpUtil.getContentLength(request, 0L) > settings.bodyBytes()) {
            return new Refused(413, bodyTooLarge(settings));
        }
        String target = originForm(request.uri());
        if (!isTarget(target, request.method())) {
            return new Refused(
                    400,
                    "The request target begins with / and holds printable ASCII characters only;"
                            + " others are percent-encoded.");
        }
        return wanted(request, target, old, id);
    }

    /// What to say of a body over the limit.
    static String bodyTooLarge(HttpSettings settings) {
        return "The body is longer than " + settings.bodyBytes() + " bytes; requests here need none.";
    }

    private static Wanted wanted(HttpRequest request, String target, boolean old, String id) {
        HttpHeaders headers = request.headers();
        int mark = target.indexOf('?');
        return new Wanted(
                request.method(),
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? null : target.substring(mark + 1),
                old,
                HttpUtil.isKeepAlive(request),
                !old && HttpUtil.is100ContinueExpected(request),
                headers.contains(HttpHeaderNames.ORIGIN) || headers.contains("sec-fetch-site", "cross-site", true),
                AcceptEncoding.prefersGzip(values(headers, HttpHeaderNames.ACCEPT_ENCODING)),
                values(headers, HttpHeaderNames.IF_NONE_MATCH),
                id);
    }

    private static List<String> values(HttpHeaders headers, AsciiString name) {
        return headers.contains(name) ? headers.getAll(name) : List.of();
    }

    private static Refused undecodable(@Nullable Throwable cause, HttpSettings settings) {
        if (cause instanceof TooLongHttpLineException) {
            return new Refused(414, "The request line is longer than " + settings.requestLineBytes() + " bytes.");
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return new Refused(431, "The header is longer than " + settings.headerBytes() + " bytes.");
        }
        return new Refused(400, "This is no HTTP/1.1 request; a right one begins GET /rdap/ip/192.0.2.1 HTTP/1.1.");
    }

    /// The target without the scheme and host of an absolute-form (RFC 9112 §3.2.2).
    private static String originForm(String target) {
        int authority = schemeLength(target);
        if (authority == 0) {
            return target;
        }
        for (int i = authority; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '/') {
                return target.substring(i);
            }
            if (c == '?') {
                return "/" + target.substring(i);
            }
        }
        return "/";
    }

    private static int schemeLength(String target) {
        if (target.regionMatches(true, 0, "http://", 0, 7)) {
            return 7;
        }
        return target.regionMatches(true, 0, "https://", 0, 8) ? 8 : 0;
    }

    private static boolean isTarget(String target, HttpMethod method) {
        if (target.isEmpty() || target.charAt(0) != '/') {
            return target.equals("*") && method.equals(HttpMethod.OPTIONS);
        }
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
