package org.cadastre.url;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Percent-encoding of path segments and query parameters (RFC 3986 §2.1), with UTF-8.
public final class PercentCoding {
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private PercentCoding() {}

    /// The text of a segment, or null when it has a character that must be encoded, a percent sign without two
    /// hexadecimal digits, or bytes that are not UTF-8. A `+` stands for itself.
    public static @Nullable String decode(String segment) {
        boolean encoded = false;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (!isVisible(c)) {
                return null;
            }
            encoded |= c == '%';
        }
        return encoded ? decodeEncoded(segment) : segment;
    }

    /// The text of the name or the value of a query parameter, or null as with [#decode]. A `+` stands for a
    /// space.
    public static @Nullable String decodeParameter(String text) {
        return decode(text.indexOf('+') < 0 ? text : text.replace("+", "%20"));
    }

    private static @Nullable String decodeEncoded(String segment) {
        byte[] bytes = new byte[segment.length()];
        int count = 0;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c != '%') {
                bytes[count++] = (byte) c;
                continue;
            }
            if (!isTriplet(segment, i)) {
                return null;
            }
            bytes[count++] = (byte) (digit(segment.charAt(i + 1)) << 4 | digit(segment.charAt(i + 2)));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, count))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /// Appends a text as one path segment: all but letters, digits and `-._~:@` is encoded.
    public static void appendSegment(StringBuilder out, String text) {
        append(out, text, "-._~:@");
    }

    /// Appends a text as the value of a query parameter: all but letters, digits and `-._~:@/*,` is encoded.
    public static void appendParameter(StringBuilder out, String text) {
        append(out, text, "-._~:@/*,");
    }

    private static void append(StringBuilder out, String text, String plain) {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (isLetterOrDigit(c) || plain.indexOf(c) >= 0) {
                out.append(c);
            } else {
                appendTriplet(out, c);
            }
        }
    }

    /// Appends a path as it was received, with everything encoded that may not stand in a URI.
    public static void appendPath(StringBuilder out, String rawPath) {
        for (int i = 0; i < rawPath.length(); i++) {
            char c = rawPath.charAt(i);
            if (isVisible(c) && "\"#<>?[\\]^`{|}".indexOf(c) < 0 && (c != '%' || isTriplet(rawPath, i))) {
                out.append(c);
            } else if (c < 0x80) {
                appendTriplet(out, c);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < rawPath.length() ? i + 2 : i + 1;
                appendSegment(out, rawPath.substring(i, end));
                i = end - 1;
            }
        }
    }

    private static void appendTriplet(StringBuilder out, char octet) {
        out.append('%').append(HEXADECIMAL.charAt(octet >>> 4)).append(HEXADECIMAL.charAt(octet & 0xF));
    }

    private static boolean isTriplet(String text, int at) {
        return at + 2 < text.length() && digit(text.charAt(at + 1)) >= 0 && digit(text.charAt(at + 2)) >= 0;
    }

    /// The value of an ASCII hexadecimal digit, or -1.
    private static int digit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c < 0x7F;
    }

    /// Whether the character is a letter or a digit of ASCII.
    public static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
