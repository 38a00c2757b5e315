package org.cadastre.transport.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Bodies in the content coding gzip (RFC 9110 §8.4.1.3). Equal bytes give equal bytes.
final class Gzip {
    /// Shorter bodies gain nothing: they fit in one packet as they are.
    static final int MIN_BYTES = 1024;

    /// Longer bodies are packed fast rather than well, for an event loop does it.
    private static final int THOROUGH_BYTES = 64 * 1024;

    private Gzip() {}

    static byte[] pack(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 3 + 64);
        try (Packer packer = new Packer(packed, body.length > THOROUGH_BYTES ? Deflater.BEST_SPEED : 6)) {
            packer.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("into memory", e);
        }
        return packed.toByteArray();
    }

    private static final class Packer extends GZIPOutputStream {
        Packer(ByteArrayOutputStream to, int level) throws IOException {
            super(to);
            def.setLevel(level);
        }
    }
}
