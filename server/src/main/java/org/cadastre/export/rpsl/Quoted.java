package org.cadastre.export.rpsl;

import java.nio.charset.StandardCharsets;

/// A text in a message about it.
final class Quoted {
    private static final int MOST = 60;

    private Quoted() {}

    /// The text in quotation marks: at most 60 bytes, what is not printable ASCII as `?`.
    static String of(byte[] bytes, int from, int to) {
        int length = Math.min(to - from, MOST);
        byte[] shown = new byte[length];
        for (int i = 0; i < length; i++) {
            byte b = bytes[from + i];
            shown[i] = b >= ' ' && b <= '~' ? b : (byte) '?';
        }
        return '"' + new String(shown, StandardCharsets.US_ASCII) + (length < to - from ? "...\"" : "\"");
    }
}
