package org.cadastre.transport.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Header lines as bytes. Those of the answer before are kept, for the next answer mostly has the same. Safe for use by
/// any thread.
final class HeadLines {
    private static final byte[] NONE = {};

    private final boolean withCacheControl;
    private volatile Type type = new Type("", NONE);
    private volatile Fresh fresh;

    /// @param withCacheControl whether answers say for themselves how long they may be kept
    HeadLines(boolean withCacheControl) {
        this.withCacheControl = withCacheControl;
        this.fresh = encoded(Freshness.UNSAID);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Type(String value, byte[] line) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Fresh(Freshness value, byte[] plain, byte[] gzip) {}

    /// The line that says what the body is.
    byte[] contentType(String value) {
        Type last = type;
        if (!last.value.equals(value)) {
            last = new Type(value, of("Content-Type: ", value));
            type = last;
        }
        return last.line;
    }

    /// The lines that say how long a body may be kept and what its tag is.
    ///
    /// @param gzip whether the tag is that of the body in gzip
    byte[] freshness(Freshness value, boolean gzip) {
        Fresh last = fresh;
        if (!last.value.equals(value)) {
            last = encoded(value);
            fresh = last;
        }
        return gzip ? last.gzip : last.plain;
    }

    /// A line whose value cannot end it, whatever is in it; nothing when there is no value.
    static byte[] of(String nameAndColon, @Nullable String value) {
        if (value == null) {
            return NONE;
        }
        byte[] line = new byte[nameAndColon.length() + value.length() + 2];
        int length = 0;
        for (int i = 0; i < nameAndColon.length(); i++) {
            line[length++] = (byte) nameAndColon.charAt(i);
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            line[length++] = (byte) (c >= ' ' && c < 0x7f ? c : '?');
        }
        line[length++] = '\r';
        line[length] = '\n';
        return line;
    }

    /// Lines that are the same in every answer.
    ///
    /// @param lines each with a line feed at its end
    static byte[] constant(String lines) {
        return lines.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Fresh encoded(Freshness value) {
        byte[] others = joined(
                of("Last-Modified: ", value.lastModified()),
                of("Cache-Control: ", withCacheControl ? value.cacheControl() : null));
        return new Fresh(
                value, joined(of("ETag: ", value.etag()), others), joined(of("ETag: ", value.gzipEtag()), others));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
