package org.cadastre.export.rpsl;

/// Tells UTF-8 (RFC 3629) from other bytes.
final class Utf8 {
    private Utf8() {}

    /// Whether these bytes are whole characters of UTF-8, each in its shortest form and none of them a
    /// surrogate.
    static boolean isValid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            int b = bytes[at++];
            if (b >= 0) {
                continue;
            }
            int more = b >= (byte) 0xF0 ? 3 : b >= (byte) 0xE0 ? 2 : 1;
            if (b < (byte) 0xC2 || b > (byte) 0xF4 || more > to - at || !isSecond(b, bytes[at])) {
                return false;
            }
            for (int i = 1; i < more; i++) {
                if (!isTail(bytes[at + i])) {
                    return false;
                }
            }
            at += more;
        }
        return true;
    }

    private static boolean isSecond(int lead, byte second) {
        return isTail(second)
                && switch (lead & 0xFF) {
                    case 0xE0 -> second >= (byte) 0xA0;
                    case 0xED -> second < (byte) 0xA0;
                    case 0xF0 -> second >= (byte) 0x90;
                    case 0xF4 -> second < (byte) 0x90;
                    default -> true;
                };
    }

    private static boolean isTail(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
