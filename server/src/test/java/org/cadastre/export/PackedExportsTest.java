package org.cadastre.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.Packed.gzip;
import static org.cadastre.export.Packed.tar;
import static org.cadastre.export.Packed.xz;
import static org.cadastre.export.Packed.zstd;
import static org.cadastre.export.RecordingSink.factsOf;
import static org.cadastre.export.RecordingSink.rowsOf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is packed is unpacked, within bounds; what cannot be is named.
class PackedExportsTest {
    private static final String STATISTICS = "2|r|1|1||20260101|0\nr||asn|64496|1||available\n";
    private static final byte[] BYTES = STATISTICS.getBytes(ISO_8859_1);
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd"})
    void unpacksACompressedFile(String packing) throws IOException {
        ReadFile<RecordingSink> file = onlyFile(Packed.pack(packing, BYTES), MIB);

        assertThat(rowsOf(file)).containsExactly("2 r AS64496 - - available -");
        assertThat(file.name()).isEqualTo(path().toString());
        assertThat(factsOf(file).bytes()).isEqualTo(BYTES.length);
        assertThat(factsOf(file).sha256())
                .isEqualTo(factsOf(onlyFile(BYTES, MIB)).sha256());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd"})
    void joinsStreamsOfOneFile(String packing) throws IOException {
        byte[] first = Packed.pack(packing, Arrays.copyOf(BYTES, 25));
        byte[] second = Packed.pack(packing, Arrays.copyOfRange(BYTES, 25, BYTES.length));

        assertThat(onlyFile(concat(first, second), MIB).isRefused()).isFalse();
    }

    @Test
    void readsAnArchiveWithItsFoldersInItsOrder() throws IOException {
        byte[] archive = new Packed.Tar()
                .file("./b/second", STATISTICS)
                .entry("b/", TarConstants.LF_DIR)
                .file("a", STATISTICS)
                .file("b/deep/" + "n".repeat(150), STATISTICS)
                .file("README", "Read me.\n")
                .file("b/._second", STATISTICS)
                .entry("link", TarConstants.LF_SYMLINK)
                .entry("hard", TarConstants.LF_LINK)
                .entry("device", TarConstants.LF_CHR)
                .file("empty", "")
                .bytes();

        ExportReading<RecordingSink> found = read(archive, MIB);

        assertThat(found.unreadable()).isEmpty();
        assertThat(found.files().stream().map(file -> inside(file.name())))
                .containsExactly("b/second", "a", "b/deep/" + "n".repeat(150));
        assertThat(found.leftOut().stream().map(problem -> inside(problem.file())))
                .containsExactly("README", "b/._second", "link", "hard", "device", "empty");
        assertThat(found.leftOut().stream().map(ExportProblem::reason).skip(1))
                .containsExactly(
                        "It is a hidden file.",
                        "It is a link.",
                        "It is a link.",
                        "It is a device.",
                        "It is an empty file.");
    }

    @Test
    void readsPackingsOneInTheOther() throws IOException {
        byte[] archive = new Packed.Tar()
                .file("one.gz", gzip(BYTES))
                .file("two.tar.zst", zstd(tar("x/y", BYTES)))
                .file("three", xz(gzip(BYTES)))
                .bytes();

        for (byte[] packed : List.of(archive, xz(archive), gzip(archive), zstd(archive))) {
            ExportReading<RecordingSink> found = read(packed, MIB);
            assertThat(found.unreadable()).isEmpty();
            assertThat(found.files().stream().map(file -> inside(file.name())))
                    .containsExactly("one.gz", "two.tar.zst!x/y", "three");
            assertThat(found.files()).noneMatch(ReadFile::isRefused);
        }
    }

    @Test
    void readsAnArchiveFromBeforePosix() throws IOException {
        byte[] archive = tar("m", BYTES);
        Arrays.fill(archive, 257, 265, (byte) 0);
        repairChecksum(archive);

        assertThat(read(archive, MIB).files()).singleElement().matches(file -> !file.isRefused());
    }

    @Test
    void showsNoControlCharactersOfAMembersName() throws IOException {
        assertThat(read(tar("a\u001B[31m\nb", BYTES), MIB).files().getFirst().name())
                .endsWith("!a?[31m?b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd"})
    void refusesWhatUnpacksBeyondTheLimit(String packing) throws IOException {
        byte[] bomb = Packed.pack(packing, new byte[64 * MIB]);
        byte[] statistics = Packed.pack(packing, (STATISTICS + "#\n".repeat(16 * MIB)).getBytes(ISO_8859_1));

        assertThat(bomb.length).isLessThan(MIB / 4);
        assertThat(onlyFile(bomb, MIB).problems())
                .extracting(ExportProblem::reason)
                .containsExactly("It is binary data of no known format.");
        assertThat(unreadable(statistics)).containsExactly(limitReason(MIB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd"})
    void takesWhatUnpacksToExactlyTheLimit(String packing) throws IOException {
        byte[] packed = Packed.pack(packing, BYTES);

        assertThat(onlyFile(packed, BYTES.length).isRefused()).isFalse();
        assertThat(read(packed, BYTES.length - 1).unreadable())
                .extracting(ExportProblem::reason)
                .containsExactly(limitReason(BYTES.length - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd"})
    void refusesAMemberThatWouldBePassedOverBeyondTheLimit(String packing) throws IOException {
        byte[] archive = new Packed.Tar()
                .file("zeros", new byte[64 * MIB])
                .file("m", BYTES)
                .bytes();

        assertThat(unreadable(Packed.pack(packing, archive))).containsExactly(limitReason(MIB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd"})
    void refusesABombInsideAnArchive(String packing) throws IOException {
        byte[] bomb = Packed.pack(packing, (STATISTICS + "#\n".repeat(16 * MIB)).getBytes(ISO_8859_1));

        ExportReading<RecordingSink> found = read(xz(tar("b/bomb", bomb)), MIB);

        assertThat(found.unreadable()).singleElement().satisfies(problem -> {
            assertThat(inside(problem.file())).isEqualTo("b/bomb");
            assertThat(problem.reason()).isEqualTo(limitReason(MIB));
        });
    }

    @Test
    void countsAllMembersOfAnArchiveTogether() throws IOException {
        byte[] part = gzip((STATISTICS + "#\n".repeat(200_000)).getBytes(ISO_8859_1));
        byte[] two = new Packed.Tar().file("1", part).file("2", part).bytes();
        byte[] three =
                new Packed.Tar().file("1", part).file("2", part).file("3", part).bytes();

        assertThat(read(two, MIB).unreadable()).isEmpty();
        assertThat(unreadable(three)).containsExactly(limitReason(MIB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd", "tar"})
    void boundsHowDeepPackingsMayBe(String packing) throws IOException {
        byte[] packed = BYTES;
        for (int depth = 0; depth < Unpacker.MAX_DEPTH; depth++) {
            packed = Packed.pack(packing, packed);
        }
        assertThat(onlyFile(packed, MIB).isRefused()).isFalse();

        assertThat(unreadable(Packed.pack(packing, packed)))
                .containsExactly("It is packed more than 5 times, one in the other.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd"})
    void refusesDataThatIsCutShortOrDamagedAnywhere(String packing) throws IOException {
        byte[] packed = Packed.pack(packing, (STATISTICS + noise()).getBytes(ISO_8859_1));

        for (int length : new int[] {packed.length - 1, packed.length / 2, packed.length / 50}) {
            assertThat(unreadable(Arrays.copyOf(packed, length)))
                    .as("cut to %d of %d", length, packed.length)
                    .containsExactly("The " + packing + " data is damaged or cut short.");
        }
        byte[] damaged = packed.clone();
        damaged[packed.length / 2] ^= 0x55;
        ExportReading<RecordingSink> found = read(damaged, MIB);
        if (!packing.equals("zstd")) { // its checksum is off by default
            assertThat(found.unreadable()).hasSize(1);
        }
    }

    @Test
    void refusesAnXzFileThatAsksForTooMuchMemory() throws IOException {
        byte[] packed = xz(BYTES);
        int headerLength = (packed[12] + 1) * 4;
        packed[16] = 36; // a dictionary of 1 GiB
        CRC32 sum = new CRC32();
        sum.update(packed, 12, headerLength - 4);
        ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).putInt(12 + headerLength - 4, (int) sum.getValue());

        assertThat(unreadable(packed)).containsExactly("It needs more memory to be unpacked than is allowed.");
    }

    @Test
    void refusesAZstdFileThatAsksForTooMuchMemory() throws IOException {
        byte[] packed = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) 0xF8, 1, 0, 0, 0, 0, 0};

        assertThat(unreadable(packed)).containsExactly("The zstd data is damaged or cut short.");
    }

    @Test
    void refusesAnArchiveThatIsCutShort() throws IOException {
        byte[] archive =
                new Packed.Tar().file("1", STATISTICS).file("2", STATISTICS).bytes();
        int endOfFirst = 1024;

        assertThat(unreadable(Arrays.copyOf(archive, endOfFirst)))
                .containsExactly("The tar archive is cut short; it has no end mark.");
        assertThat(unreadable(gzip(Arrays.copyOf(archive, endOfFirst))))
                .containsExactly("The tar archive is cut short; it has no end mark.");
        for (int length : new int[] {600, 1100, 1540}) {
            assertThat(unreadable(Arrays.copyOf(archive, length)))
                    .as("cut to %d", length)
                    .hasSize(1);
        }
    }

    @Test
    void refusesAnArchiveWithSomethingBehindItsEnd() throws IOException {
        byte[] archive = tar("1", BYTES);

        assertThat(unreadable(concat(archive, tar("2", BYTES))))
                .containsExactly("Something stands behind the end of the tar archive.");
        assertThat(read(concat(archive, new byte[100_000]), MIB).unreadable()).isEmpty();
    }

    @Test
    void refusesAnArchiveWithADamagedHeader() throws IOException {
        byte[] archive = tar("1", BYTES);
        archive[0] ^= 1;

        assertThat(unreadable(archive)).containsExactly("The tar data is damaged or cut short.");
    }

    @Test
    void refusesAnArchiveWithAnEndlessName() throws IOException {
        byte[] archive =
                new Packed.Tar().longName(new byte[4 * MIB]).file("m", BYTES).bytes();

        assertThat(read(archive, 64L * MIB).unreadable())
                .extracting(ExportProblem::reason)
                .containsExactly("The archive has a header that is longer than is allowed.");
    }

    @Test
    void leavesOutASparseMember() throws IOException {
        byte[] archive =
                new Packed.Tar().file("sparse", new byte[0]).file("m", BYTES).bytes();
        archive[156] = TarConstants.LF_GNUTYPE_SPARSE;
        System.arraycopy("ustar  \0".getBytes(ISO_8859_1), 0, archive, 257, 8);
        System.arraycopy(("77777777777\0" + "00000000000\0").getBytes(ISO_8859_1), 0, archive, 386, 24);
        System.arraycopy("77777777777\0".getBytes(ISO_8859_1), 0, archive, 483, 12);
        repairChecksum(archive);

        ExportReading<RecordingSink> found = read(archive, MIB);

        assertThat(found.leftOut())
                .extracting(ExportProblem::reason)
                .containsExactly("It is a sparse file, which is not read out of archives.");
        assertThat(found.files()).hasSize(1);
    }

    @Test
    void saysWhatAPackedFileOfNoKnownFormatIs() throws IOException {
        assertThat(onlyFile(gzip("<html>".getBytes(ISO_8859_1)), MIB).problems())
                .extracting(ExportProblem::reason)
                .containsExactly("It is an HTML page, and no data of a registry.");
        assertThat(onlyFile(xz(new byte[0]), MIB).problems())
                .extracting(ExportProblem::reason)
                .containsExactly("It is an empty file.");
    }

    private static String noise() {
        StringBuilder text = new StringBuilder();
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 10_000; i++) {
            text.append('#').append(random.nextLong()).append('\n');
        }
        return text.toString();
    }

    private static void repairChecksum(byte[] header) {
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += header[i] & 0xFF;
        }
        System.arraycopy("%06o\0 ".formatted(sum).getBytes(ISO_8859_1), 0, header, 148, 8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static String limitReason(long limit) {
        return "It unpacks to more than " + limit + " bytes, the limit that snapshot.max-unpacked-bytes sets.";
    }

    private static String inside(String name) {
        return name.substring(name.indexOf('!') + 1);
    }

    private Path path() {
        return folder.resolve("export");
    }

    private ExportReading<RecordingSink> read(byte[] content, long limit) throws IOException {
        return Exports.read(List.of(Files.write(path(), content)), limit, RecordingSink::new);
    }

    private ReadFile<RecordingSink> onlyFile(byte[] content, long limit) throws IOException {
        ExportReading<RecordingSink> found = read(content, limit);
        assertThat(found.unreadable()).isEmpty();
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.files()).hasSize(1);
        return found.files().getFirst();
    }

    private List<String> unreadable(byte[] content) throws IOException {
        return read(content, MIB).unreadable().stream()
                .map(ExportProblem::reason)
                .toList();
    }
}
