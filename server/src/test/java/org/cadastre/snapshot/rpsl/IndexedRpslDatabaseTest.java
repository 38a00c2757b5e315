package org.cadastre.snapshot.rpsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cadastre.index.RangeMatch;
import org.cadastre.index.TextIndex;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslObject;
import org.junit.jupiter.api.Test;

/// The indexes against the [LinearRpslDatabase], on random objects in which everything collides.
class IndexedRpslDatabaseTest {
    private static final int DATABASES = 60;

    @Test
    void findsByPrimaryKeysAsTheLinearDatabaseDoes() {
        forEachDatabase(1, (random, objects, database, expected) -> {
            RandomObjects stock = new RandomObjects(random);
            for (int i = 0; i < 60; i++) {
                String key = stock.key();
                assertThat(all(database.byKey(key))).as(key).isEqualTo(all(expected.byKey(key)));
            }
            for (RpslObject object : objects) {
                String key = ReferenceKeys.primary(object);
                assertThat(all(database.byKey(key)))
                        .as("%s: %s", key, object)
                        .isNotEmpty()
                        .isEqualTo(all(expected.byKey(key)));
            }
        });
    }

    @Test
    void tellsPrefixesAndSourcesAsTheLinearDatabaseDoes() {
        List<String> told = new ArrayList<>();
        forEachDatabase(7, (random, objects, database, expected) -> {
            for (int id = 0; id < objects.size(); id++) {
                String prefix = prefix(database, id);
                assertThat(prefix).as(objects.get(id).text()).isEqualTo(prefix(expected, id));
                assertThat(database.source(id)).as(objects.get(id).text()).isEqualTo(expected.source(id));
                told.add(prefix);
                told.add(database.source(id));
            }
        });
        assertThat(told).contains("192.0.2.0/24", "2001:db8::/32", "A-MNT", "");
    }

    private static String prefix(RpslDatabase database, int id) {
        StringBuilder prefixes = new StringBuilder();
        database.prefix(id, new PrefixSink() {
            @Override
            public void ipv4(int bits, int length) {
                prefixes.append(new Ipv4Prefix(bits, length));
            }

            @Override
            public void ipv6(long high, long low, int length) {
                prefixes.append(new Ipv6Prefix(high, low, length));
            }
        });
        return prefixes.toString();
    }

    @Test
    void findsByReferencesAsTheLinearDatabaseDoes() {
        forEachDatabase(2, (random, objects, database, expected) -> {
            RandomObjects stock = new RandomObjects(random);
            for (int i = 0; i < 300; i++) {
                RpslAttribute attribute = stock.attribute();
                String value = random.nextBoolean() ? stock.handle() : stock.value(attribute);
                assertThat(all(database.byReference(attribute, value)))
                        .as(attribute + " " + value)
                        .isEqualTo(all(expected.byReference(attribute, value)));
            }
            for (RpslObject object : objects) {
                for (RpslObject.Attribute each : object.attributes()) {
                    RpslAttribute attribute = RpslAttribute.of(each.name());
                    if (attribute != null) {
                        for (String key : ReferenceKeys.of(attribute, each.value())) {
                            assertThat(all(database.byReference(attribute, key)))
                                    .as(attribute + " " + key)
                                    .isNotEmpty()
                                    .isEqualTo(all(expected.byReference(attribute, key)));
                        }
                    }
                }
            }
        });
    }

    @Test
    void findsByNamesAsTheLinearDatabaseDoes() {
        forEachDatabase(3, (random, objects, database, expected) -> {
            RandomObjects stock = new RandomObjects(random);
            for (int i = 0; i < 100; i++) {
                String words = stock.name();
                assertThat(all(database.byName(words))).as(words).isEqualTo(all(expected.byName(words)));
            }
        });
    }

    @Test
    void findsRoutesAsTheLinearDatabaseDoes() {
        forEachDatabase(4, (random, objects, database, expected) -> {
            RandomObjects stock = new RandomObjects(random);
            for (int i = 0; i < 20; i++) {
                if (IpText.range(stock.prefix()) instanceof IpRange range) {
                    compareRoutes(database, expected, range);
                }
            }
            int first = 0xC000_0200 + random.nextInt(-9, 260);
            compareRoutes(database, expected, new Ipv4Range(first, first + random.nextInt(300)));
            compareRoutes(database, expected, new Ipv6Range(0, 0, -1, random.nextLong()));
        });
    }

    @Test
    void givesTheKeysOfAnAttributeInTheirOrder() {
        forEachDatabase(5, (random, objects, database, expected) -> {
            TextIndex keys = database.indexes().keys(RpslAttribute.MNT_BY);
            List<String> texts = new ArrayList<>();
            for (int row = 0; row < keys.size(); row++) {
                texts.add(keys.text(row));
                assertThat(all(database.indexes().having(keys.id(row))))
                        .isNotEmpty()
                        .isEqualTo(all(expected.byReference(RpslAttribute.MNT_BY, keys.text(row))));
            }
            assertThat(texts)
                    .isEqualTo(objects.stream()
                            .flatMap(object -> object.all(RpslAttribute.MNT_BY).stream())
                            .flatMap(value -> ReferenceKeys.of(RpslAttribute.MNT_BY, value).stream())
                            .distinct()
                            .sorted()
                            .toList());
        });
        assertThat(RpslIndexes.isKeyed(RpslAttribute.REMARKS)).isFalse();
        RpslIndexes none = new RpslIndexBuilder().build();
        assertThatThrownBy(() -> none.keys(RpslAttribute.REMARKS)).hasMessage("no keys of remarks");
    }

    @Test
    void answersWhereThereIsNoObject() {
        IndexedRpslDatabase database = RpslParts.database(new RpslIndexBuilder(), List.of(), 2, 0, 0);
        assertThat(database.size()).isZero();
        assertThat(all(database.byKey(""))).isEmpty();
        assertThat(all(database.byKey("A-MNT"))).isEmpty();
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, "A-MNT"))).isEmpty();
        assertThat(all(database.byName("Anna Example"))).isEmpty();
        assertThat(all(database.routes(new Ipv4Range(0, -1), RangeMatch.ALL_MORE)))
                .isEmpty();
        assertThat(all(database.routes(new Ipv6Range(0, 0, -1, -1), RangeMatch.CLOSEST)))
                .isEmpty();
    }

    @Test
    void refusesIndexesOfOtherObjects() {
        RpslIndexBuilder builder = new RpslIndexBuilder();
        RpslParts.put(RpslObject.of("mntner: A-MNT\n"), builder.part(0));
        RpslTexts texts =
                RpslParts.database(new RpslIndexBuilder(), List.of(), 1).texts();
        RpslIndexes indexes = builder.build();
        assertThatThrownBy(() -> new IndexedRpslDatabase(texts, indexes)).hasMessage("0 texts and indexes of 1");
    }

    private static void compareRoutes(RpslDatabase database, RpslDatabase expected, IpRange range) {
        for (RangeMatch match : RangeMatch.values()) {
            assertThat(all(database.routes(range, match)))
                    .as(match + " of " + range)
                    .isEqualTo(all(expected.routes(range, match)));
        }
    }

    private interface Check {
        void of(
                SplittableRandom random,
                List<RpslObject> objects,
                IndexedRpslDatabase database,
                LinearRpslDatabase expected);
    }

    private static void forEachDatabase(long firstSeed, Check check) {
        for (long seed = 100 * firstSeed; seed < 100 * firstSeed + DATABASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<RpslObject> objects = new RandomObjects(random).objects(random.nextInt(40));
            int[] sizes = random.ints(random.nextInt(5), 0, 20).toArray();
            IndexedRpslDatabase database =
                    RpslParts.database(new RpslIndexBuilder(), objects, 1 + random.nextInt(3), sizes);
            check.of(random, objects, database, new LinearRpslDatabase(objects));
        }
    }

    static List<Integer> all(Ids ids) {
        List<Integer> all = new ArrayList<>();
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            all.add(id);
        }
        assertThat(ids.next()).isEqualTo(Ids.END);
        return all;
    }
}
