package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/// The members of a tar archive, in its order, without its folders.
///
/// The archive must have its end mark and nothing behind it but zeros, so that one that was cut between two members, or
/// two archives in one file, are not read as if they were whole. Headers and long names are bounded; they are the only
/// part of an archive that is held in memory.
final class TarMembers {
    /// A member that is a file.
    ///
    /// @param name its path in the archive, printable
    /// @param reasonToLeaveOut why it is not read, or null
    /// @param content its bytes; valid until the next member is asked for
    record Member(String name, @Nullable String reasonToLeaveOut, InputStream content) {}

    static final int MAX_MEMBERS = 100_000;

    private static final String FAULT = "The tar data is damaged or cut short.";
    private static final int RECORD = 512;
    private static final int CHECKSUM_START = 148;
    private static final int CHECKSUM_END = 156;
    private static final int MAGIC_START = 257;
    private static final byte[] MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int LONGEST_NAME = 255;

    private final String name;
    private final ArchiveBytes archive;
    private final TarArchiveInputStream tar;
    private final InputStream content;
    private int members;

    TarMembers(String name, InputStream in) {
        this.name = name;
        archive = new ArchiveBytes(in, name);
        tar = new TarArchiveInputStream(archive, RECORD);
        content = new LimitedStream(tar, name, FAULT, new UnpackedSize(Long.MAX_VALUE));
    }

    /// Whether a file that begins with these bytes is a tar archive: its first header has the magic of POSIX, or like
    /// the headers from before POSIX a checksum that is right.
    static boolean begins(byte[] prefix) {
        if (prefix.length < RECORD) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (prefix[MAGIC_START + i] != MAGIC[i]) {
                return hasChecksum(prefix);
            }
        }
        return true;
    }

    private static boolean hasChecksum(byte[] header) {
        int sum = 0;
        for (int i = 0; i < RECORD; i++) {
            sum += i >= CHECKSUM_START && i < CHECKSUM_END ? ' ' : header[i] & 0xFF;
        }
        int said = 0;
        int digits = 0;
        for (int i = CHECKSUM_START; i < CHECKSUM_END; i++) {
            if (header[i] >= '0' && header[i] <= '7') {
                said = said * 8 + header[i] - '0';
                digits++;
            }
        }
        return digits > 0 && sum == said;
    }

    /// The next member, or null behind the last.
    ///
    /// @throws UnreadableException when the archive is damaged, cut short or has too many members
    @Nullable
    Member next() throws IOException {
        while (true) {
            if (members > 0) {
                content.skip(Long.MAX_VALUE);
            }
            TarArchiveEntry entry = nextEntry();
            if (entry == null) {
                archive.finish();
                return null;
            }
            if (++members > MAX_MEMBERS) {
                throw new UnreadableException(name, "The archive has more than " + MAX_MEMBERS + " members.");
            }
            if (!entry.isDirectory()) {
                return new Member(printable(entry.getName()), reasonToLeaveOut(entry), content);
            }
        }
    }

    private @Nullable TarArchiveEntry nextEntry() throws UnreadableException {
        archive.allow(LONGEST_HEADER);
        try {
            TarArchiveEntry entry = tar.getNextEntry();
            if (entry != null && !entry.isCheckSumOK()) {
                throw new UnreadableException(name, FAULT);
            }
            return entry;
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(name, FAULT, e);
        } finally {
            archive.allow(Long.MAX_VALUE);
        }
    }

    private static @Nullable String reasonToLeaveOut(TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return "It is a link.";
        }
        if (entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
            return "It is a device.";
        }
        if (entry.isSparse()) {
            return "It is a sparse file, which is not read out of archives.";
        }
        String path = entry.getName();
        return path.startsWith(".", path.lastIndexOf('/') + 1) ? "It is a hidden file." : null;
    }

    private static String printable(String path) {
        String shown = path.startsWith("./") ? path.substring(2) : path;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(shown.length(), LONGEST_NAME); i++) {
            char c = shown.charAt(i);
            text.append(Character.isISOControl(c) ? '?' : c);
        }
        return text.toString();
    }
}
