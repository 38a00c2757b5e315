package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.cadastre.export.Exports;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.cadastre.snapshot.rpsl.RpslIndexes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Objects whose lines are mostly the same as those of others are found by what they say, each line being read once or
/// a thousand times: a file of several blocks, and so of several lanes, against a table made of every value.
class RecurringLinesTest {
    private static final long SEED = 20261126;
    private static final int OBJECTS = 60_000;

    @TempDir
    @Nullable
    Path folder;

    @Test
    void objectsAreFoundByLinesThatRecur() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            texts.add(object(random, i));
        }
        RpslDatabase loaded = load(String.join("\n", texts));
        assertThat(loaded.size()).isEqualTo(OBJECTS);
        Map<RpslAttribute, Map<String, List<Integer>>> expected = new HashMap<>();
        for (int id = 0; id < OBJECTS; id++) {
            RpslObject object = RpslObject.of(texts.get(id));
            assertThat(loaded.object(id).text()).isEqualTo(texts.get(id));
            for (RpslObject.Attribute each : object.attributes()) {
                RpslAttribute attribute = RpslAttribute.of(each.name());
                if (attribute != null && RpslIndexes.isKeyed(attribute)) {
                    add(expected.computeIfAbsent(attribute, any -> new HashMap<>()), attribute, each.value(), id);
                }
            }
            assertThat(all(loaded.byKey(ReferenceKeys.primary(object)))).contains(id);
        }
        assertThat(expected).containsKeys(RpslAttribute.MNT_BY, RpslAttribute.ORIGIN, RpslAttribute.NSERVER);
        expected.forEach((attribute, keys) ->
                keys.forEach((key, ids) -> assertThat(all(loaded.byReference(attribute, key)))
                        .as("seed %d: %s %s", SEED, attribute, key)
                        .isEqualTo(ids)));
    }

    private static void add(Map<String, List<Integer>> keys, RpslAttribute attribute, String value, int id) {
        for (String key : ReferenceKeys.of(attribute, value)) {
            List<Integer> ids = keys.computeIfAbsent(key, any -> new ArrayList<>());
            if (ids.isEmpty() || ids.getLast() != id) {
                ids.add(id);
            }
        }
    }

    private static String object(SplittableRandom random, int number) {
        StringBuilder text = new StringBuilder(random.nextInt(50) == 0 ? "# the next one\n" : "");
        text.append(
                switch (number % 4) {
                    case 0 -> "person:         Anna Example\nnic-hdl:        AE" + number + "-EX\n";
                    case 1 ->
                        "route:          192.0.2." + (number >>> 2 & 0xFF) + "/32\norigin:         AS"
                                + (64496 + random.nextInt(16)) + "\n";
                    case 2 ->
                        "domain:         " + (number & 0xFF) + ".2.0.192.in-addr.arpa\nnserver:        ns"
                                + random.nextInt(9) + ".example.net" + (random.nextInt(3) == 0 ? ".\n" : "\n");
                    default -> "mnt-by:         M" + random.nextInt(20) + "-MNT\n";
                });
        int lines = random.nextInt(40) == 0 ? 120 : random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            text.append(line(random));
        }
        return text.append("source:         EX\n").toString();
    }

    private static String line(SplittableRandom random) {
        String maintainer = "M" + random.nextInt(60) + "-MNT";
        return switch (random.nextInt(9)) {
            case 0, 1 -> "mnt-by:         " + maintainer + "\n";
            case 2 -> "MNT-BY:         " + maintainer + ", M" + random.nextInt(3) + "-MNT\n";
            case 3 -> "mnt-by:         " + maintainer + "\n+" + (random.nextBoolean() ? ", M7-MNT\n" : "\n");
            case 4 -> "mnt-lower:      " + maintainer + " # says M8-MNT\n";
            case 5 -> "notify:         Noc <noc" + random.nextInt(9) + "@example.net>\n";
            case 6 -> "admin-c:        \n";
            case 7 -> "auth:           MD5-PW # Filtered\n";
            default -> "remarks:        " + maintainer + "\n";
        };
    }

    private RpslDatabase load(String dump) throws IOException {
        if (folder == null) {
            throw new AssertionError("no folder");
        }
        Path file = Files.writeString(folder.resolve("ex.db"), dump);
        assertThat(Files.size(file)).isGreaterThan(9 << 20);
        SnapshotBuilder builder = SnapshotBuilder.read(sink -> Exports.read(List.of(file), 1L << 30, sink));
        return switch (builder.build(Instant.EPOCH)) {
            case SnapshotBuilder.Result.Built built -> built.snapshot().rpsl();
            case SnapshotBuilder.Result.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static List<Integer> all(Ids ids) {
        List<Integer> all = new ArrayList<>();
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            all.add(id);
        }
        return all;
    }
}
