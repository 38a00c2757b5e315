package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.commons.compress.MemoryLimitException;

/// The bytes that come out of a file or an unpacker, up to a limit that all streams of one layer share. Whatever goes
/// wrong below, it throws an [UnreadableException] that names the file and says so in the operator's words. Closing it
/// closes nothing.
final class LimitedStream extends InputStream {
    private final InputStream in;
    private final String name;
    private final String fault;
    private final UnpackedSize size;

    /// @param name the file's name as the operator knows it
    /// @param fault what to say when the bytes cannot be had
    LimitedStream(InputStream in, String name, String fault, UnpackedSize size) {
        this.in = in;
        this.name = name;
        this.fault = fault;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        Objects.checkFromIndexSize(offset, wanted, into.length);
        int read = readBelow(into, offset, wanted);
        if (read > 0 && !size.add(read)) {
            throw new UnreadableException(
                    name,
                    "It unpacks to more than " + size.limit()
                            + " bytes, the limit that snapshot.max-unpacked-bytes sets.");
        }
        return read;
    }

    private int readBelow(byte[] into, int offset, int wanted) throws UnreadableException {
        try {
            return in.read(into, offset, wanted);
        } catch (UnreadableException e) {
            throw e;
        } catch (MemoryLimitException | org.tukaani.xz.MemoryLimitException e) {
            throw new UnreadableException(name, Packing.TOO_MUCH_MEMORY, e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(name, fault, e);
        }
    }
}
