package org.cadastre.transport.http;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// The names of requests, by which a person who asked and the operator who reads the log speak of the same one. A
/// peer names a request in `X-Request-Id`; one that does not is given a name. Safe for use by any thread.
final class RequestIds {
    private static final AsciiString FIELD = AsciiString.cached("x-request-id");
    private static final int LONGEST = 64;
    private static final byte[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 12;

    /// Added for each name; odd, so that all 2^64 states come before one comes again.
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final AtomicLong state;

    /// Names for the requests of one listener, others at each start.
    RequestIds(String listener, InstantSource clock) {
        state = new AtomicLong(scattered(clock.millis()) ^ scattered(listener.hashCode()));
    }

    /// The name that the peer gave, when it is one and is a word of 64 characters at most, or a new one.
    String of(HttpHeaders headers) {
        if (!headers.contains(FIELD)) {
            return next();
        }
        List<String> sent = headers.getAll(FIELD);
        return sent.size() == 1 && isWord(sent.getFirst()) ? sent.getFirst() : next();
    }

    /// A new name.
    String next() {
        long bits = scattered(state.getAndAdd(STEP));
        byte[] name = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            name[i] = DIGITS[(int) bits & 31];
            bits >>>= 5;
        }
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static boolean isWord(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && "-._~:/+=@".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Bits that depend on every bit given (the finish of SplitMix64).
    private static long scattered(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
