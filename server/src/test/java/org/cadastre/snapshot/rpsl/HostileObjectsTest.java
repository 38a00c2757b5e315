package org.cadastre.snapshot.rpsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.snapshot.rpsl.IndexedRpslDatabaseTest.all;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.Ipv4Range;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslObject;
import org.junit.jupiter.api.Test;

/// Objects that are meant to be hard on indexes.
class HostileObjectsTest {
    private static final long SEED = 20;

    @Test
    void findsManyObjectsWithTheSameKeys() {
        List<RpslObject> objects = objects(20_000, i -> "person: Anna Example\nnic-hdl: AE1-EX\nmnt-by: A-MNT\n");
        IndexedRpslDatabase database = database(objects);
        List<Integer> ids = IntStream.range(0, 20_000).boxed().toList();
        assertThat(all(database.byKey("AE1-EX"))).isEqualTo(ids);
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, "a-mnt"))).isEqualTo(ids);
        assertThat(all(database.byName("example anna"))).isEqualTo(ids);
        assertThat(all(database.byName("example bruno"))).isEmpty();
    }

    @Test
    void findsManyRoutesWithTheSamePrefixAsAPieceOfTheIds() {
        List<RpslObject> objects = objects(20_000, i -> "route: 192.0.2.0/24\norigin: AS" + (64496 + i % 16) + "\n");
        IndexedRpslDatabase database = database(objects);
        Ipv4Range prefix = new Ipv4Range(0xC000_0200, 0xC000_02FF);
        assertThat(all(database.routes(prefix, RangeMatch.EXACT))).hasSize(20_000);
        assertThat(all(database.routes(new Ipv4Range(0, -1), RangeMatch.ONE_MORE)))
                .isEqualTo(all(database.routes(prefix, RangeMatch.CLOSEST)));
        assertThat(all(database.byReference(RpslAttribute.ORIGIN, "AS64499"))).hasSize(1_250);
        assertThat(all(database.byKey("192.0.2.0/24as64499"))).hasSize(1_250);
    }

    @Test
    void findsManyObjectsWithoutAKeyInCommonInAnyNumberOfPartsAndLanes() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<RpslObject> objects = objects(
                30_000,
                i -> "mntner: M" + i + "-MNT\nadmin-c: P" + i + "-EX\nmnt-by: M" + random.nextInt(40_000)
                        + "-MNT\nnotify: n" + random.nextInt(100) + "@example.net\n");
        Map<String, List<Integer>> byNotify = new HashMap<>();
        Map<String, List<Integer>> byMaintainer = new HashMap<>();
        for (int id = 0; id < objects.size(); id++) {
            RpslObject object = objects.get(id);
            byNotify.computeIfAbsent(object.all(RpslAttribute.NOTIFY).getFirst(), key -> new ArrayList<>())
                    .add(id);
            byMaintainer
                    .computeIfAbsent(object.all(RpslAttribute.MNT_BY).getFirst(), key -> new ArrayList<>())
                    .add(id);
        }
        for (int lanes = 1; lanes <= 3; lanes++) {
            int[] sizes = random.ints(9, 0, 5_000).toArray();
            IndexedRpslDatabase database = RpslParts.database(new RpslIndexBuilder(), objects, lanes, sizes);
            byNotify.forEach((key, ids) -> assertThat(all(database.byReference(RpslAttribute.NOTIFY, key)))
                    .isEqualTo(ids));
            byMaintainer.forEach((key, ids) -> assertThat(all(database.byReference(RpslAttribute.MNT_BY, key)))
                    .isEqualTo(ids));
            for (int id = 0; id < objects.size(); id += 7) {
                assertThat(all(database.byKey("m" + id + "-mnt"))).containsExactly(id);
                assertThat(all(database.byReference(RpslAttribute.ADMIN_C, "p" + id + "-ex")))
                        .containsExactly(id);
            }
            assertThat(database.indexes().keys(RpslAttribute.NOTIFY).size()).isEqualTo(byNotify.size());
        }
    }

    @Test
    void findsAnObjectByEachOfThousandsOfValues() {
        StringBuilder text = new StringBuilder("as-set: AS-EXAMPLE\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("mnt-by: M")
                    .append(i % 2_500)
                    .append("-MNT, N")
                    .append(i)
                    .append("-MNT\n");
        }
        IndexedRpslDatabase database =
                database(List.of(RpslObject.of("mntner: M-MNT\nmnt-by: M0-MNT\n"), RpslObject.of(text.toString())));
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, "M0-MNT"))).containsExactly(0, 1);
        for (int i = 1; i < 2_500; i++) {
            assertThat(all(database.byReference(RpslAttribute.MNT_BY, "m" + i + "-mnt")))
                    .containsExactly(1);
        }
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, "n4999-mnt"))).containsExactly(1);
    }

    @Test
    void findsVeryLongKeysAndEmptyOnes() {
        String name = "Long".repeat(40_000);
        IndexedRpslDatabase database = database(List.of(
                RpslObject.of("mntner: " + name + "\nmnt-by: " + name + "X\n"),
                RpslObject.of("mntner:\nmnt-by:\nmnt-by: ,,\n"),
                RpslObject.of("person:\nnic-hdl:\n"),
                RpslObject.of("mntner: " + name + "Y\nmnt-by: " + name + "\n")));
        assertThat(all(database.byKey(name))).containsExactly(0);
        assertThat(all(database.byKey(name + "y"))).containsExactly(3);
        assertThat(all(database.byKey(""))).containsExactly(1, 2);
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, name))).containsExactly(3);
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, name + "x"))).containsExactly(0);
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, ""))).isEmpty();
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, ","))).isEmpty();
        assertThat(all(database.byName(" "))).isEmpty();
    }

    @Test
    void doesNotTakeHalfACharacterForAQuestionMark() {
        IndexedRpslDatabase database = database(List.of(RpslObject.of("mntner: ?\nmnt-by: ?\nperson: ?\n")));
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, "?"))).containsExactly(0);
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, "\ud83d"))).isEmpty();
        assertThat(all(database.byName("\ud83d"))).isEmpty();
        assertThat(all(database.byKey("\ud83d"))).isEmpty();
    }

    @Test
    void tellsKeysWithTheSameHashApart() {
        FoldedKey key = new FoldedKey(SEED);
        Map<Integer, String> byHash = new HashMap<>();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; pairs.size() < 3; i++) {
            key.text(IndexPart.kind(RpslAttribute.MNT_BY), "m" + i + "-mnt");
            String other = byHash.put(key.hash(), "m" + i + "-mnt");
            if (other != null) {
                pairs.add(List.of(other, "m" + i + "-mnt"));
            }
        }
        List<RpslObject> objects = new ArrayList<>();
        for (List<String> pair : pairs) {
            pair.forEach(handle -> objects.add(RpslObject.of("mntner: " + handle + "\nmnt-by: " + handle + "\n")));
        }
        IndexedRpslDatabase database = RpslParts.database(new RpslIndexBuilder(SEED), objects, 2, 1, 1, 1, 1, 1, 1);
        for (int id = 0; id < objects.size(); id++) {
            String handle = pairs.get(id / 2).get(id % 2);
            assertThat(all(database.byReference(RpslAttribute.MNT_BY, handle))).containsExactly(id);
            assertThat(all(database.byKey(handle))).containsExactly(id);
        }
    }

    @Test
    void comparesPrimaryKeysWhereHashesAreTheSame() {
        PrimaryKeys keys = new PrimaryKeys(new int[] {77, 77 + (1 << 20), PrimaryKeys.NONE, 77, -77});
        assertThat(all(keys.find(77))).contains(0, 3).doesNotContain(2);
        assertThat(all(keys.find(-77))).containsExactly(4);
    }

    private interface Text {
        String of(int number);
    }

    private static List<RpslObject> objects(int count, Text text) {
        List<RpslObject> objects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            objects.add(RpslObject.of(text.of(i)));
        }
        return objects;
    }

    private static IndexedRpslDatabase database(List<RpslObject> objects) {
        return RpslParts.database(new RpslIndexBuilder(), objects, 2, objects.size() / 3, objects.size() / 3);
    }
}
