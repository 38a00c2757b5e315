package org.cadastre.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextFileTest {
    /// As `printf 'abc' | sha256sum` says; it is the first example of FIPS 180-2.
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void digestIsOfTheUnpackedBytes() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.gz"), "abc");
        Path packed = Files.write(folder.resolve("packed.csv"), gzip("abc".getBytes(StandardCharsets.US_ASCII)));

        assertThat(text(TextFile.read(plain)).input()).isEqualTo(new InputFile(plain.toString(), SHA256_OF_ABC, 3));
        assertThat(text(TextFile.read(packed)).input()).isEqualTo(new InputFile(packed.toString(), SHA256_OF_ABC, 3));
        assertThat(text(TextFile.read(packed)).text()).isEqualTo("abc");
    }

    @Test
    void packedPartsOneAfterTheOtherAreOneFile() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.write(gzip("a".getBytes(StandardCharsets.US_ASCII)));
        parts.write(gzip("bc".getBytes(StandardCharsets.US_ASCII)));

        assertThat(text(TextFile.of("f", parts.toByteArray())).text()).isEqualTo("abc");
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(text(TextFile.of("f", "\uFEFFñ".getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo("ñ");
    }

    @Test
    void bytesThatAreNoTextAreReadAllTheSame() {
        assertThat(text(TextFile.of("f", new byte[] {'a', (byte) 0xE9, ','})).text())
                .isEqualTo("a\uFFFD,");
        assertThat(text(TextFile.of("f", new byte[0])).text()).isEmpty();
    }

    @Test
    void damagedPackingIsRefused() throws IOException {
        byte[] packed = gzip("abc".getBytes(StandardCharsets.US_ASCII));

        for (int length = 2; length < packed.length; length++) {
            assertThat(refusal(TextFile.of("f", Arrays.copyOf(packed, length))))
                    .isEqualTo("f: holds gzip data that is damaged or cut short");
        }
    }

    @Test
    void sizeHasALimitPackedOrNot() throws IOException {
        byte[] most = new byte[TextFile.MAX_BYTES];
        byte[] tooMany = new byte[TextFile.MAX_BYTES + 1];

        assertThat(text(TextFile.of("f", gzip(most))).input().size()).isEqualTo(TextFile.MAX_BYTES);
        assertThat(refusal(TextFile.of("f", gzip(tooMany)))).isEqualTo("f: is larger than 64 MiB unpacked");
        assertThat(refusal(TextFile.of("f", tooMany))).isEqualTo("f: is larger than 64 MiB unpacked");
    }

    @Test
    void whatIsNoFileIsRefused() {
        Path none = folder.resolve("none.csv");

        assertThat(refusal(TextFile.read(none))).isEqualTo(none + ": there is no such file");
        assertThat(refusal(TextFile.read(folder))).isEqualTo(folder + ": is a folder");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static TextFile text(Reading<TextFile> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<TextFile>) reading).value();
    }

    private static String refusal(Reading<TextFile> reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return reading.problems().getFirst().text();
    }
}
