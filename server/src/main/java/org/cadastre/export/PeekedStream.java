package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;

/// A stream whose first [Exports#PREFIX_LENGTH] bytes can be looked at before they are read. Closing it closes nothing.
final class PeekedStream extends InputStream {
    private final InputStream in;
    private final byte[] prefix;
    private final int length;
    private int position;

    PeekedStream(InputStream in) throws IOException {
        this.in = in;
        prefix = in.readNBytes(Exports.PREFIX_LENGTH);
        length = prefix.length;
    }

    /// The first bytes; fewer than [Exports#PREFIX_LENGTH] only when there are no more.
    byte[] prefix() {
        return prefix;
    }

    @Override
    public int read() throws IOException {
        return position < length ? prefix[position++] & 0xFF : in.read();
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (position == length) {
            return in.read(into, offset, wanted);
        }
        int given = Math.min(wanted, length - position);
        System.arraycopy(prefix, position, into, offset, given);
        position += given;
        return given;
    }
}
