package org.cadastre.config;

/// Sizes in bytes as text: a whole number, alone or with one of the units `B`, `KiB`, `MiB`, `GiB`, `TiB` (IEC
/// 80000-13).
final class ByteSizeText {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};

    private ByteSizeText() {}

    /// The number of bytes, or -1 when the text is no size or above what a `long` holds.
    static long read(String text) {
        int digits = Digits.leading(text);
        long count = Digits.read(text.substring(0, digits));
        int shift = shift(text.substring(digits));
        if (count < 0 || shift < 0 || count > Long.MAX_VALUE >> shift) {
            return -1;
        }
        return count << shift;
    }

    /// The size in the largest unit that writes it as a whole number.
    static String write(long bytes) {
        for (int i = UNITS.length - 1; i > 0; i--) {
            if (bytes != 0 && bytes % (1L << 10 * i) == 0) {
                return (bytes >> 10 * i) + UNITS[i];
            }
        }
        return Long.toString(bytes);
    }

    private static int shift(String unit) {
        if (unit.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < UNITS.length; i++) {
            if (UNITS[i].equals(unit)) {
                return 10 * i;
            }
        }
        return -1;
    }
}
