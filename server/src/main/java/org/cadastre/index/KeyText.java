package org.cadastre.index;

/// Texts as the bytes of UTF-8, whose order as unsigned bytes is that of the code points. A surrogate without its
/// partner is written in three bytes as if it were a character, so that each text has bytes of its own.
final class KeyText {
    private KeyText() {}

    /// The bytes of a text.
    static byte[] bytes(String text) {
        byte[] bytes = new byte[length(text)];
        write(text, bytes, 0);
        return bytes;
    }

    /// How many bytes a text has.
    ///
    /// @throws IllegalArgumentException when there are more than an array can hold
    static int length(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            bytes += c < 0x800 ? 1 : 2;
            if (bytes < 0) {
                throw new IllegalArgumentException("the text is longer than an array");
            }
            if (isPair(text, i)) {
                i++;
            }
        }
        return bytes;
    }

    /// Writes the bytes of a text into an array that has room for them.
    ///
    /// @return the place after the last one
    static int write(String text, byte[] out, int from) {
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < 0x80) {
                out[at++] = (byte) c;
                continue;
            }
            if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
            } else {
                if (isPair(text, i)) {
                    c = text.codePointAt(i++);
                    out[at++] = (byte) (0xF0 | c >> 18);
                    out[at++] = (byte) (0x80 | c >> 12 & 0x3F);
                } else {
                    out[at++] = (byte) (0xE0 | c >> 12);
                }
                out[at++] = (byte) (0x80 | c >> 6 & 0x3F);
            }
            out[at++] = (byte) (0x80 | c & 0x3F);
        }
        return at;
    }

    /// The text of bytes that [#write(String, byte\[\], int)] wrote.
    static String text(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            text.appendCodePoint(codePoint(bytes, at));
            at += width(bytes[at]);
        }
        return text.toString();
    }

    /// The character that begins at a place.
    static int codePoint(byte[] bytes, int at) {
        int first = bytes[at];
        if (first >= 0) {
            return first;
        }
        int width = width(bytes[at]);
        int codePoint = first & 0x7F >> width;
        for (int i = 1; i < width; i++) {
            codePoint = codePoint << 6 | bytes[at + i] & 0x3F;
        }
        return codePoint;
    }

    /// How many bytes the character has that begins with this one.
    static int width(byte first) {
        return first >= 0 ? 1 : Integer.numberOfLeadingZeros(~first << 24);
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length()
                && Character.isHighSurrogate(text.charAt(at))
                && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
