package org.cadastre.snapshot.rpsl;

/// Numbers from 0 in groups of seven bits, the lowest first; all bytes but the last have their high bit set.
final class Varint {
    private Varint() {}

    /// How many bytes a number takes, 1 to 5.
    static int size(int number) {
        return (Integer.SIZE - Integer.numberOfLeadingZeros(number | 1) + 6) / 7;
    }

    /// Writes a number.
    ///
    /// @return the place after it
    static int write(int number, byte[] out, int from) {
        int at = from;
        int rest = number;
        while (rest >>> 7 != 0) {
            out[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        out[at++] = (byte) rest;
        return at;
    }

    /// The number at a place; it takes [#size(int)] bytes there.
    static int read(byte[] bytes, int from) {
        int at = from;
        int number = bytes[at] & 0x7F;
        for (int shift = 7; bytes[at] < 0; shift += 7) {
            number |= (bytes[++at] & 0x7F) << shift;
        }
        return number;
    }
}
