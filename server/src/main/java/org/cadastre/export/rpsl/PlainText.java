package org.cadastre.export.rpsl;

/// Writes a text anew: in UTF-8, with lines that end in LF alone.
final class PlainText {
    private byte[] bytes = new byte[1024];
    private int strayLine;

    /// The text written last, with [ByteWords#PADDING] bytes behind it.
    byte[] bytes() {
        return bytes;
    }

    /// The first line, from 0, that holds a control character which is neither a tab nor of a line end; -1
    /// when none does.
    int strayLine() {
        return strayLine;
    }

    /// Writes a text.
    ///
    /// @param latin1 whether it is in Latin-1, not in UTF-8
    /// @return its length; it begins at 0
    int write(byte[] text, int from, int to, boolean latin1) {
        int most = (to - from) * (latin1 ? 2 : 1) + ByteWords.PADDING;
        if (most > bytes.length) {
            bytes = new byte[Math.max(most, 2 * bytes.length)];
        }
        strayLine = -1;
        int length = 0;
        int line = 0;
        for (int i = from; i < to; i++) {
            byte b = text[i];
            if (b == '\r' && text[i + 1] == '\n') {
                continue;
            }
            if (latin1 && b < 0) {
                bytes[length++] = (byte) (0xC0 | (b & 0xFF) >>> 6);
                b = (byte) (0x80 | b & 0x3F);
            } else if (b == '\n') {
                line++;
            } else if (b >= 0 && b < ' ' && b != '\t' && strayLine < 0) {
                strayLine = line;
            }
            bytes[length++] = b;
        }
        return length;
    }
}
