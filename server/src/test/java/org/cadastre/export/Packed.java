package org.cadastre.export;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// Makes packed files for tests.
final class Packed {
    private Packed() {}

    @FunctionalInterface
    private interface Packer {
        OutputStream open(OutputStream out) throws IOException;
    }

    /// Packs with what `gzip`, `xz`, `zstd` or `tar` names.
    static byte[] pack(String packing, byte[] content) {
        return switch (packing) {
            case "gzip" -> gzip(content);
            case "xz" -> xz(content);
            case "zstd" -> zstd(content);
            case "tar" -> tar("m", content);
            default -> throw new IllegalArgumentException(packing);
        };
    }

    static byte[] gzip(byte[] content) {
        return pack(GZIPOutputStream::new, content);
    }

    static byte[] xz(byte[] content) {
        return pack(out -> new XZOutputStream(out, new LZMA2Options(0)), content);
    }

    static byte[] zstd(byte[] content) {
        return pack(ZstdOutputStream::new, content);
    }

    private static byte[] pack(Packer packer, byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packer.open(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /// An archive of one member.
    static byte[] tar(String name, byte[] content) {
        return new Tar().file(name, content).bytes();
    }

    /// An archive of several members.
    static final class Tar {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final TarArchiveOutputStream out = new TarArchiveOutputStream(bytes);

        Tar() {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        }

        Tar file(String name, String content) {
            return file(name, content.getBytes(StandardCharsets.ISO_8859_1));
        }

        Tar file(String name, byte[] content) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            return entry(entry, content);
        }

        Tar entry(String name, byte type) {
            return entry(new TarArchiveEntry(name, type), new byte[0]);
        }

        /// A name for the next member in GNU's way for long ones.
        Tar longName(byte[] name) {
            TarArchiveEntry entry = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
            entry.setSize(name.length);
            return entry(entry, name);
        }

        private Tar entry(TarArchiveEntry entry, byte[] content) {
            try {
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }

        byte[] bytes() {
            try {
                out.finish();
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
