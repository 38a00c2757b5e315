package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.cadastre.registry.RegistryObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written plainly is read as it was, whatever sets the objects apart.
class RoundTripTest {
    private static final int OBJECTS = 500;
    private static final String METADATA =
            "{\"extensionId\":\"nroBulkRdap1\",\"versionId\":\"1\",\"producer\":\"exreg\",\"productionDate\":"
                    + "\"2026-01-01T00:00:00Z\",\"objectCount\":" + OBJECTS + ",\"rdapConformance\":[\"example1\"]}";

    @ParameterizedTest
    @CsvSource({"1, lines", "2, sequence", "3, array", "4, loose"})
    void readsWhatWasWritten(long seed, String framing) {
        ReadableObjects random = new ReadableObjects(seed);
        List<RegistryObject> objects = new ArrayList<>();
        List<String> texts = new ArrayList<>(List.of(METADATA));
        for (int i = 0; i < OBJECTS; i++) {
            RegistryObject object = random.next();
            objects.add(object);
            texts.add(ObjectJson.write(object));
        }
        String file = switch (framing) {
            case "lines" -> String.join("\n", texts);
            case "sequence" -> "\u001E" + String.join("\n\u001E", texts) + "\n";
            case "array" -> "[" + String.join(",\n", texts) + "]";
            default -> "{\n" + String.join("", texts).substring(1);
        };

        ReadFile<RecordingSink> read = RdapText.read(file.getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems()).as("seed %d", seed).isEmpty();
        List<RegistryObject> found = RdapText.objects(read);
        assertThat(found).hasSize(OBJECTS);
        for (int i = 0; i < OBJECTS; i++) {
            assertThat(found.get(i)).as("seed %d: %s", seed, texts.get(i + 1)).isEqualTo(objects.get(i));
        }
    }
}
