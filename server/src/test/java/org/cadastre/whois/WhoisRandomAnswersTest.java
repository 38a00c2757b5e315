package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holder;
import org.cadastre.testing.Registration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is answered, the text keeps its frame and its attributes read back.
class WhoisRandomAnswersTest {
    private static final String[] PIECES = {
        "a",
        "Z",
        "7",
        "-",
        "@",
        "#",
        "%",
        ":",
        "é",
        "中",
        "\uD83C\uDF10",
        "\n",
        "\r",
        "\u0000",
        "\u001B",
        "\u0085",
        "\uD800",
        "\u2028",
        " x",
        " word",
        "longword".repeat(70)
    };

    private final WhoisWriter writer = new WhoisWriter(WhoisSamples.SETTINGS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 20261122})
    void keepsFrameAndAttributes(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            RegistryObject object = object(random);
            byte[] bytes = Parts.write(writer, "x", new DatabaseAnswer.Registered(object));
            List<List<String>> objects = WhoisText.read(bytes).objects();
            assertThat(withoutRemarks(objects))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(expected(object));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void keepsFrameOfMissesAndErrors(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            List<String> reasons = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                reasons.add(text(random));
            }
            byte[] miss = Parts.write(writer, text(random), new DatabaseAnswer.Nothing(String.join("\n", reasons)));
            assertThat(WhoisText.read(miss).lines())
                    .as("seed %d, round %d", seed, round)
                    .contains("%ERROR:101: no entries found")
                    .allMatch(line -> line.isEmpty() || line.startsWith("%"));

            WhoisError error = WhoisError.values()[random.nextInt(WhoisError.values().length)];
            byte[] refusal = writer.error(random.nextBoolean() ? null : WhoisSamples.FACTS, error, text(random));
            assertThat(WhoisText.read(refusal).lines())
                    .as("seed %d, round %d", seed, round)
                    .contains("%ERROR:" + error.code() + ": " + error.text())
                    .allMatch(line -> line.isEmpty() || line.startsWith("%"));
        }
    }

    private static RegistryObject object(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> network(random);
            case 1 -> autnum(random);
            default -> {
                List<IpNetwork> networks = new ArrayList<>();
                List<Autnum> autnums = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    networks.add(network(random));
                    autnums.add(autnum(random));
                }
                int more = random.nextInt(3);
                Holdings holdings = new Holdings(networks, autnums, networks.size() + more, autnums.size() + more);
                yield holder(random).entity(holdings, remarks(random));
            }
        };
    }

    private static IpNetwork network(Random random) {
        int first = random.nextInt();
        int last = first | random.nextInt(1 << 16);
        IpRange range = random.nextBoolean()
                ? new Ipv4Range(first, last)
                : Ipv6Prefix.containing(random.nextLong(), random.nextLong(), random.nextInt(129))
                        .range();
        return registration(random).network(range, null, remarks(random));
    }

    private static Autnum autnum(Random random) {
        int first = random.nextInt();
        AsNumberRange range = new AsNumberRange(first, first | random.nextInt(4));
        return registration(random).autnum(range, null, remarks(random));
    }

    private static Registration registration(Random random) {
        return new Registration(
                "exreg",
                random.nextBoolean() ? "ALLOCATED" : "RESERVED",
                Status.ACTIVE,
                random.nextBoolean() ? "CH" : null,
                random.nextBoolean() ? LocalDate.of(2012, 6, 6) : null,
                random.nextBoolean() ? holder(random) : null);
    }

    private static Holder holder(Random random) {
        String handle = "H" + text(random);
        return new Holder(handle, "exreg", handle);
    }

    private static List<Remark> remarks(Random random) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            remarks.add(new Remark(text(random), List.of(text(random), text(random)), null));
        }
        return remarks;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static List<List<String>> withoutRemarks(List<List<String>> objects) {
        return objects.stream()
                .map(object -> object.stream()
                        .filter(attribute -> !attribute.startsWith("remarks="))
                        .toList())
                .toList();
    }

    // The oracle: what each object holds, written down plainly.

    private static List<List<String>> expected(RegistryObject object) {
        List<List<String>> objects = new ArrayList<>();
        switch (object) {
            case IpNetwork network -> objects.add(expected(key(network), Registration.of(network)));
            case Autnum autnum -> objects.add(expected(key(autnum), Registration.of(autnum)));
            case Entity entity -> {
                String handle = visible(entity.handle());
                objects.add(List.of("organisation=" + handle, "org-name=" + handle, "source=EXREG"));
                entity.holdings().networks().forEach(each -> objects.add(expected(key(each), Registration.of(each))));
                entity.holdings().autnums().forEach(each -> objects.add(expected(key(each), Registration.of(each))));
            }
            case Domain domain -> throw new AssertionError(domain);
            case Nameserver nameserver -> throw new AssertionError(nameserver);
        }
        return objects;
    }

    private static String key(IpNetwork network) {
        return network.range() instanceof Ipv4Range range
                ? "inetnum=" + range.first() + " - " + range.last()
                : "inet6num=" + network.range();
    }

    private static String key(Autnum autnum) {
        return autnum.range().isSingle()
                ? "aut-num=" + autnum.handle()
                : "as-block=" + autnum.handle().replace("-", " - ");
    }

    private static List<String> expected(String key, Registration registration) {
        List<String> attributes = new ArrayList<>(List.of(key));
        if (registration.country() != null) {
            attributes.add("country=" + registration.country());
        }
        if (registration.holder() != null) {
            attributes.add("org=" + visible(registration.holder().key()));
        }
        attributes.add("status=" + registration.type());
        if (registration.registered() != null) {
            attributes.add("created=" + registration.registered() + "T00:00:00Z");
        }
        attributes.add("source=EXREG");
        return attributes;
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\u2028\u2029\\p{Cs}]", "?");
    }
}
