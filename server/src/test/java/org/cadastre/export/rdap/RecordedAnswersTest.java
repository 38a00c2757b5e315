package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;

/// The answers that registries gave over the years, each a file with one object or a list of results.
class RecordedAnswersTest {
    @Test
    void readsEachAnswerThatHoldsAnObject() throws IOException {
        List<String> without = new ArrayList<>();
        int objects = 0;
        for (Path file : answers()) {
            ReadFile<RecordingSink> read = RdapText.read(body(file));
            int found = read.rows() == null ? 0 : RdapText.objects(read).size();
            objects += found;
            if (found == 0) {
                without.add(String.valueOf(file.getFileName()));
            }
        }

        assertThat(without)
                .as("no object, no objectClassName, or an address with leading zeros")
                .containsExactlyInAnyOrder(
                        "arin-o.txt",
                        "error_ripe_net.json",
                        "help_nic_fr.json",
                        "ip_108_45_128_208.txt",
                        "ripencc-2a00_2381_ffff__1.rdap.json");
        assertThat(objects).isGreaterThan(100);
    }

    private static List<Path> answers() throws IOException {
        try (Stream<Path> files = Files.walk(RegistryData.file("rdap"))) {
            return files.filter(file -> file.toString().matches(".*(\\.json|\\.json\\.gz|nicinfo.*\\.txt)"))
                    .sorted()
                    .toList();
        }
    }

    /// The file without the HTTP head that some have.
    private static byte[] body(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int from = text.startsWith("HTTP/") ? text.indexOf('{') : 0;
            return text.substring(from).getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
