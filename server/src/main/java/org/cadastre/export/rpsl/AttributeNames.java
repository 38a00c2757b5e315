package org.cadastre.export.rpsl;

import java.nio.charset.StandardCharsets;
import org.cadastre.rpsl.RpslAttribute;
import org.jspecify.annotations.Nullable;

/// The names of the known attributes, found in bytes without a text being made of them.
///
/// An open-addressed table: a name in lower case, padded with zeros, is two words, the last byte of which is
/// its length.
final class AttributeNames {
    private static final int SIZE = 512;
    private static final int LONGEST = 2 * Long.BYTES - 1;
    /// Where in the upper word the length of a name stands.
    private static final int LENGTH_SHIFT = 56;
    /// The bit that letters have and digits, hyphens and control characters have not.
    private static final long UPPER_HALF = 0x4040_4040_4040_4040L;
    private static final long[] LOW = new long[SIZE];
    private static final long[] HIGH = new long[SIZE];
    private static final @Nullable RpslAttribute[] FOUND = new RpslAttribute[SIZE];

    static {
        for (RpslAttribute attribute : RpslAttribute.values()) {
            byte[] name = new byte[LONGEST + 1];
            byte[] text = attribute.text().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(text, 0, name, 0, text.length);
            name[LONGEST] = (byte) text.length;
            long low = ByteWords.at(name, 0);
            long high = ByteWords.at(name, Long.BYTES);
            int slot = slot(low, high);
            while (FOUND[slot] != null) {
                slot = slot + 1 & SIZE - 1;
            }
            LOW[slot] = low;
            HIGH[slot] = high;
            FOUND[slot] = attribute;
        }
    }

    private AttributeNames() {}

    /// The attribute of a name in any case, or null when it is unknown.
    ///
    /// @param from where the name begins; behind it [ByteWords#PADDING] bytes can be read
    static @Nullable RpslAttribute find(byte[] bytes, int from, int length) {
        if (length > LONGEST) {
            return null;
        }
        long low = lowerCase(ByteWords.at(bytes, from), Math.min(length, Long.BYTES));
        long high = length <= Long.BYTES ? 0 : lowerCase(ByteWords.at(bytes, from + Long.BYTES), length - Long.BYTES);
        high |= (long) length << LENGTH_SHIFT;
        int slot = slot(low, high);
        while (FOUND[slot] != null) {
            if (LOW[slot] == low && HIGH[slot] == high) {
                return FOUND[slot];
            }
            slot = slot + 1 & SIZE - 1;
        }
        return null;
    }

    /// Letters in lower case; no other character of a name becomes another one, and none that is not of a
    /// name does.
    private static long lowerCase(long word, int length) {
        return ByteWords.low(word | (word & UPPER_HALF) >>> 1, length);
    }

    private static int slot(long low, long high) {
        return (int) ((low ^ Long.rotateLeft(high, 29)) * 0x9E37_79B9_7F4A_7C15L >>> 55);
    }
}
