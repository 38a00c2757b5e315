package org.cadastre.export.rpsl;

/// Brings the value of an attribute onto one line: without comments, and with one blank for each run of blanks
/// and line ends.
final class OneLineValue {
    private byte[] bytes = new byte[256];

    /// The value written last.
    byte[] bytes() {
        return bytes;
    }

    /// Writes a value.
    ///
    /// @param from a place in its first line, behind the colon
    /// @param to where its last line ends
    /// @return its length; it begins at 0
    int write(byte[] text, int from, int to) {
        if (to - from > bytes.length) {
            bytes = new byte[Math.max(to - from, 2 * bytes.length)];
        }
        int length = 0;
        boolean comment = false;
        boolean lineStart = false;
        boolean gap = false;
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if (b == '\n') {
                comment = false;
                lineStart = true;
                gap = true;
                continue;
            }
            boolean mark = lineStart && b == '+';
            lineStart = false;
            comment |= b == '#' && !mark;
            if (b == ' ' || b == '\t') {
                gap = true;
            } else if (!comment && !mark) {
                if (gap && length > 0) {
                    bytes[length++] = ' ';
                }
                gap = false;
                bytes[length++] = b;
            }
        }
        return length;
    }
}
