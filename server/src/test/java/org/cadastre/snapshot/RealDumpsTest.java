package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.Exports;
import org.cadastre.export.rpsl.SlowDump;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.cadastre.testing.RegistryData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

/// Real dumps: every object is there to the letter, and nothing is left out that is not named.
class RealDumpsTest {
    private static final String DN42 = "rpsl/dn42-registry-20231022.tar.xz";
    private static final String RIPE_TEST = "rpsl/ripe-TEST.db";
    private static final long LIMIT = 1L << 30;

    @TempDir
    @Nullable
    Path folder;

    @Test
    void everyObjectOfDn42IsThereToTheLetter() throws IOException {
        Loaded loaded = load(RegistryData.file(DN42));
        List<String> expected = new ArrayList<>();
        for (byte[] file : members(RegistryData.file(DN42)).values()) {
            expected.addAll(SlowDump.of(file).objects());
        }
        assertThat(expected.size()).isEqualTo(19_824);
        assertSame(loaded, expected);
        assertThat(loaded.problems.stream().filter(problem -> problem.severity() == Severity.QUARANTINED))
                .isEmpty();
        assertThat(loaded.problems.stream().map(ExportProblem::reason))
                .contains("The inetnum is no range of numbers: \"172.23.161.64 - 172.23.159.96\"; no number finds it.");
        assertThat(loaded.problems.stream().map(ExportProblem::file))
                .contains(RegistryData.file(DN42) + "!data/filter.txt", RegistryData.file(DN42) + "!data/filter6.txt");
    }

    @Test
    void dn42IsReadFromItsFoldersToo() throws IOException {
        Map<String, byte[]> members = members(RegistryData.file(DN42));
        Path root = folder;
        if (root == null) {
            throw new AssertionError("no folder");
        }
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            Path file = root.resolve(member.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, member.getValue());
        }
        Snapshot packed = load(RegistryData.file(DN42)).snapshot;
        Snapshot unpacked = load(root.resolve("data")).snapshot;
        assertThat(unpacked.rpsl().size()).isEqualTo(19_824);
        assertThat(texts(unpacked.rpsl()).equals(texts(packed.rpsl()))).isTrue();
        assertThat(unpacked.facts().serial()).isEqualTo(packed.facts().serial());
    }

    @Test
    void everyObjectOfTheFixtureIsThereToTheLetter() throws IOException {
        Path file = RegistryData.file(RIPE_TEST);
        Loaded loaded = load(file);
        List<String> expected = SlowDump.of(Files.readAllBytes(file)).objects();
        assertThat(expected.size()).isEqualTo(220);
        assertSame(loaded, expected);
    }

    private static void assertSame(Loaded loaded, List<String> expected) {
        RpslDatabase rpsl = loaded.snapshot.rpsl();
        assertThat(rpsl.size()).isEqualTo(expected.size());
        assertThat(loaded.snapshot.facts().objects()).isEqualTo(expected.size());
        assertThat(texts(rpsl).equals(new TreeSet<>(expected)))
                .as("the same texts")
                .isTrue();
        for (int id = 0; id < rpsl.size(); id++) {
            RpslObject object = rpsl.object(id);
            assertThat(rpsl.rpslClass(id)).isEqualTo(object.rpslClass());
            assertThat(has(rpsl.byKey(ReferenceKeys.primary(object)), id))
                    .as("%s", object)
                    .isTrue();
            if (id % 16 == 0) {
                assertReferences(rpsl, object, id);
            }
        }
        assertRows(loaded.snapshot);
    }

    /// The object is found by each of its inverse keys.
    private static void assertReferences(RpslDatabase rpsl, RpslObject object, int id) {
        for (RpslObject.Attribute attribute : object.attributes()) {
            RpslAttribute known = RpslAttribute.of(attribute.name());
            if (known == null || !known.text().equals(attribute.name())) {
                continue;
            }
            for (String key : ReferenceKeys.of(known, attribute.value())) {
                assertThat(has(rpsl.byReference(known, key), id))
                        .as("%s of %s", key, object)
                        .isTrue();
            }
        }
    }

    private static boolean has(Ids ids, int wanted) {
        int id = ids.next();
        while (id != Ids.END && id != wanted) {
            id = ids.next();
        }
        return id == wanted;
    }

    /// Each row is an object of its class, and the object says the row's range.
    private static void assertRows(Snapshot snapshot) {
        Map<RpslClass, Integer> rows = new HashMap<>();
        for (int row = 0; row < snapshot.ipv4().size(); row++) {
            int id = snapshot.ipv4Rpsl(row);
            assertThat(snapshot.ipv4Network(row).range()).isEqualTo(snapshot.ipv4Range(row));
            rows.merge(snapshot.rpsl().rpslClass(id), 1, Integer::sum);
        }
        for (int row = 0; row < snapshot.ipv6().size(); row++) {
            rows.merge(snapshot.rpsl().rpslClass(snapshot.ipv6Rpsl(row)), 1, Integer::sum);
        }
        for (int row = 0; row < snapshot.autnums().size(); row++) {
            rows.merge(snapshot.rpsl().rpslClass(snapshot.autnumRpsl(row)), 1, Integer::sum);
        }
        Map<RpslClass, Integer> objects = new HashMap<>();
        for (int id = 0; id < snapshot.rpsl().size(); id++) {
            RpslClass rpslClass = snapshot.rpsl().rpslClass(id);
            String key = snapshot.rpsl().object(id).attributes().getFirst().value();
            boolean isRow = rpslClass != null
                    && switch (rpslClass) {
                        case INETNUM -> IpText.range(key) instanceof Ipv4Range;
                        case INET6NUM -> IpText.range(key) instanceof Ipv6Range;
                        case AUT_NUM, AS_BLOCK -> AsText.range(key) instanceof AsNumberRange;
                        default -> false;
                    };
            if (isRow) {
                objects.merge(rpslClass, 1, Integer::sum);
            }
        }
        assertThat(rows).isEqualTo(objects);
    }

    private record Loaded(Snapshot snapshot, List<ExportProblem> problems) {}

    private static Loaded load(Path export) {
        SnapshotBuilder builder = SnapshotBuilder.read(sink -> Exports.read(List.of(export), LIMIT, sink));
        return switch (builder.build(Instant.EPOCH)) {
            case SnapshotBuilder.Result.Built(Snapshot snapshot, List<ExportProblem> problems) ->
                new Loaded(snapshot, problems);
            case SnapshotBuilder.Result.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static Set<String> texts(RpslDatabase rpsl) {
        Set<String> texts = new TreeSet<>();
        for (int id = 0; id < rpsl.size(); id++) {
            texts.add(rpsl.object(id).text());
        }
        return texts;
    }

    private static Map<String, byte[]> members(Path archive) throws IOException {
        Map<String, byte[]> members = new HashMap<>();
        try (InputStream file = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) {
                    members.put(entry.getName(), tar.readAllBytes());
                }
            }
        }
        return members;
    }
}
