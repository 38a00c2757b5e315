package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The compressions that are unpacked, told by their first bytes. A file of several streams one after the other is read
/// as one.
enum Packing {
    /// RFC 1952; the third byte is the only method there is.
    GZIP("gzip", "\u001F\u008B\b") {
        @Override
        InputStream unpack(InputStream in, int depth) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    XZ("xz", "\u00FD7zXZ\0") {
        @Override
        InputStream unpack(InputStream in, int depth) throws IOException {
            return new XZInputStream(in, depth == 0 ? MAX_OUTER_KIBIBYTES : MAX_INNER_KIBIBYTES);
        }
    },
    /// RFC 8878. The decoder refuses windows above 128 MiB.
    ZSTD("zstd", "(\u00B5/\u00FD") {
        @Override
        InputStream unpack(InputStream in, int depth) throws IOException {
            return new ZstdCompressorInputStream(in);
        }
    };

    /// What to say of a file that asks for a larger memory than any packer needs.
    static final String TOO_MUCH_MEMORY = "It needs more memory to be unpacked than is allowed.";

    /// The decoder holds a dictionary as large as the file says. Files exist that ask for 129 MiB.
    private static final int MAX_OUTER_KIBIBYTES = 260 * 1024;

    /// Enough for what the strongest level of `xz`, -9, writes; several of these may be open at once.
    private static final int MAX_INNER_KIBIBYTES = 70 * 1024;

    private static final Packing[] PACKINGS = values();

    private final String word;
    /// The first bytes, a character each.
    private final String magic;

    Packing(String word, String magic) {
        this.word = word;
        this.magic = magic;
    }

    /// The packing of a file that begins with these bytes, or null when it is not packed.
    static @Nullable Packing of(byte[] prefix) {
        for (Packing packing : PACKINGS) {
            if (packing.begins(prefix)) {
                return packing;
            }
        }
        return null;
    }

    private boolean begins(byte[] prefix) {
        if (prefix.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((prefix[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// What to say when the bytes cannot be unpacked.
    String fault() {
        return "The " + word + " data is damaged or cut short.";
    }

    /// The unpacked bytes of a file that begins as one of this packing.
    ///
    /// @param name the file's name as the operator knows it
    /// @param depth how many other packings it stands in
    InputStream open(String name, InputStream in, int depth) throws UnreadableException {
        try {
            return unpack(in, depth);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(name, fault(), e);
        }
    }

    abstract InputStream unpack(InputStream in, int depth) throws IOException;
}
