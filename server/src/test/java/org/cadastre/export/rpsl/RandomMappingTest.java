package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Objects with any value in any attribute become bodies that keep the rules, or nothing.
class RandomMappingTest {
    private static final int OBJECTS = 1000;
    private static final List<String> VALUES = List.of(
            "",
            "EX-NET",
            "192.0.2.0 - 192.0.2.255",
            "2001:db8::/32",
            "AS64496",
            "AS64496 - AS64511",
            "2.0.192.in-addr.arpa",
            "ns1.example.net 192.0.2.53 2001:db8::53",
            "60485 5 2 D4B7D520E7BB5F0F",
            "ORG-EX1-EX",
            "A1-EX, B1-EX",
            "a1-ex",
            "desk@example.net",
            "desk at example.net",
            "+41 44 000 00 00",
            "tel:+41440000000",
            "2026-01-02T03:04:05Z",
            "9999-12-31T23:59:59Z",
            "desk@example.net 20040131",
            "CH",
            "EU",
            "de",
            "47.37 8.55",
            "Geofeed https://example.net/geo.csv",
            "https://example.net/geo.csv",
            "ALLOCATED UNSPECIFIED",
            "RESERVED",
            "<b>\"quoted\" \\ & ' </b>",
            "a\u0000b\u001bc\u2028d\ud800e",
            "łódź 東京 \ud83c\udf0d",
            "# nothing",
            "/../%2e?#",
            "x".repeat(300));

    private static final List<String> COMMON = List.of(
            "org",
            "admin-c",
            "abuse-c",
            "mnt-by",
            "nserver",
            "ds-rdata",
            "phone",
            "e-mail",
            "address",
            "nic-hdl",
            "created",
            "language",
            "country",
            "remarks",
            "geoloc");

    @ParameterizedTest
    @ValueSource(longs = {1, 20261125, 0x5DEECE66DL})
    void anyObjectIsMappedByTheRules(long seed) {
        Random random = new Random(seed);
        Map<RpslClass, Integer> mapped = new EnumMap<>(RpslClass.class);
        for (int i = 0; i < OBJECTS; i++) {
            RpslClass rpslClass = pick(random, List.of(RpslClass.values()));
            RpslObject object = RpslObject.of(text(random, rpslClass));
            RegistryObject result = Mapped.orNull(object);
            if (result != null) {
                Mapped.assertKeepsTheRules(result, object);
                mapped.merge(rpslClass, 1, Integer::sum);
            }
        }
        assertThat(mapped.keySet())
                .as("seed %d", seed)
                .containsExactlyInAnyOrder(
                        RpslClass.INETNUM,
                        RpslClass.INET6NUM,
                        RpslClass.AUT_NUM,
                        RpslClass.AS_BLOCK,
                        RpslClass.DOMAIN,
                        RpslClass.ORGANISATION,
                        RpslClass.PERSON,
                        RpslClass.ROLE,
                        RpslClass.MNTNER,
                        RpslClass.IRT);
    }

    private static String text(Random random, RpslClass rpslClass) {
        StringBuilder text = new StringBuilder();
        text.append(rpslClass.text())
                .append(": ")
                .append(key(random, rpslClass))
                .append('\n');
        for (int count = random.nextInt(16); count > 0; count--) {
            RpslAttribute attribute = pick(random, List.of(RpslAttribute.values()));
            String name = random.nextBoolean() ? attribute.text() : pick(random, COMMON);
            text.append(name).append(':').append(pick(random, VALUES)).append('\n');
            if (random.nextInt(8) == 0) {
                text.append("+ ").append(pick(random, VALUES)).append('\n');
            }
        }
        return text.toString();
    }

    /// Mostly one that names something.
    private static String key(Random random, RpslClass rpslClass) {
        if (random.nextInt(4) == 0) {
            return pick(random, VALUES);
        }
        return switch (rpslClass) {
            case INETNUM, INET6NUM -> pick(random, VALUES.subList(2, 4));
            case AUT_NUM, AS_BLOCK -> pick(random, VALUES.subList(4, 6));
            case DOMAIN -> VALUES.get(6);
            default -> VALUES.get(1);
        };
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
