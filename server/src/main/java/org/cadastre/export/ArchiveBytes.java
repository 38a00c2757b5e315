package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a tar archive on their way to the library that reads it: bounds what the library may take for one
/// header, which it holds in memory, and watches for the zeros that mark the end.
final class ArchiveBytes extends InputStream {
    private static final int END_MARK = 512;

    private final InputStream in;
    private final String name;
    private long allowed = Long.MAX_VALUE;
    private long zeros;

    ArchiveBytes(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /// Allows so many bytes to be read from now on.
    void allow(long bytes) {
        allowed = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        int read = in.read(into, offset, wanted);
        if (read > allowed) {
            throw new UnreadableException(name, "The archive has a header that is longer than is allowed.");
        }
        if (read > 0) {
            allowed -= read;
            countZeros(into, offset, offset + read);
        }
        return read;
    }

    private void countZeros(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && bytes[at - 1] == 0) {
            at--;
        }
        zeros = at == from ? zeros + to - from : to - at;
    }

    /// Reads what is left when the library has come to the end.
    ///
    /// @throws UnreadableException when the end mark is missing or something else than zeros stands behind it
    void finish() throws IOException {
        long marked = zeros;
        long rest = 0;
        byte[] buffer = new byte[8192];
        for (int read = read(buffer); read >= 0; read = read(buffer)) {
            rest += read;
        }
        if (zeros < marked + rest) {
            throw new UnreadableException(name, "Something stands behind the end of the tar archive.");
        }
        if (zeros < END_MARK) {
            throw new UnreadableException(name, "The tar archive is cut short; it has no end mark.");
        }
    }
}
