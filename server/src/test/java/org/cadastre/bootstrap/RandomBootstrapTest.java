package org.cadastre.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.query.Authority;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Small files whose entries nest deeply, against the linear reading of the same files.
class RandomBootstrapTest {
    private static final int FILES = 200;
    private static final int QUESTIONS = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Holds("B-03")
    void prefixesThatNestAgreeWithTheLinearReading(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < FILES; i++) {
            boolean ipv4 = random.nextBoolean();
            Set<String> entries = new LinkedHashSet<>();
            for (int k = random.nextInt(30); k > 0; k--) {
                entries.add(prefix(random, ipv4));
            }
            BootstrapKind kind = ipv4 ? BootstrapKind.IPV4 : BootstrapKind.IPV6;
            String json = json(random, entries);
            LinearBootstrap oracle = new LinearBootstrap(Map.of(kind, json));
            BootstrapTable table = new BootstrapTable(List.of(Bootstraps.file(kind, json)));
            for (int k = 0; k < QUESTIONS; k++) {
                String question = prefix(random, ipv4);
                Authority found = table.network(((IpPrefix) IpText.prefix(question)).range());
                assertThat(base(found)).as(() -> question + " of " + json).isEqualTo(oracle.network(question));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void namesThatNestAgreeWithTheLinearReading(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < FILES; i++) {
            Set<String> entries = new LinkedHashSet<>();
            for (int k = random.nextInt(30); k > 0; k--) {
                entries.add(name(random));
            }
            String json = json(random, entries);
            LinearBootstrap oracle = new LinearBootstrap(Map.of(BootstrapKind.DNS, json));
            BootstrapTable table = new BootstrapTable(List.of(Bootstraps.file(BootstrapKind.DNS, json)));
            for (int k = 0; k < QUESTIONS; k++) {
                String question = name(random);
                assertThat(base(table.name(question)))
                        .as(() -> question + " of " + json)
                        .isEqualTo(oracle.name(question));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    @Holds("B-04")
    void rangesOfAsNumbersAgreeWithTheLinearReading(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < FILES; i++) {
            List<String> entries = new ArrayList<>();
            long next = random.nextBoolean() ? 0 : (1L << 31) - 50;
            for (int k = random.nextInt(30); k > 0; k--) {
                long first = next + random.nextInt(3);
                next = first + 1 + random.nextInt(5);
                entries.add(first + "-" + (next - 1));
            }
            String json = json(random, entries);
            LinearBootstrap oracle = new LinearBootstrap(Map.of(BootstrapKind.ASN, json));
            BootstrapTable table = new BootstrapTable(List.of(Bootstraps.file(BootstrapKind.ASN, json)));
            for (int k = 0; k < QUESTIONS; k++) {
                long first = Math.max(0, next - random.nextInt(120));
                long last = first + random.nextInt(4);
                Authority found = table.autnum(new AsNumberRange((int) first, (int) last));
                assertThat(base(found))
                        .as(() -> first + "-" + last + " of " + json)
                        .isEqualTo(oracle.autnum(first, last));
            }
        }
    }

    /// A prefix that is in few bits only another than the rest.
    private static String prefix(SplittableRandom random, boolean ipv4) {
        if (ipv4) {
            return Ipv4Prefix.containing(0xC000_0200 | random.nextInt(8) << 5, random.nextInt(20, 33))
                    .toString();
        }
        long low = (long) random.nextInt(4) << 62;
        return Ipv6Prefix.containing(0x2001_0db8_0000_0000L | random.nextInt(4), low, random.nextInt(30, 129))
                .toString();
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder(random.nextBoolean() ? "a" : "ba");
        for (int labels = random.nextInt(4); labels > 0; labels--) {
            name.append(random.nextBoolean() ? ".a" : ".ba");
        }
        return name.toString();
    }

    /// A file with the entries dealt out to services of one, or two base URLs.
    private static String json(SplittableRandom random, Iterable<String> entries) {
        List<String> services = new ArrayList<>();
        for (String entry : entries) {
            String host = "://" + random.nextInt(1_000_000) + ".example/";
            String urls = random.nextBoolean() ? "http" + host + "\", \"https" + host : "http" + host;
            services.add("[[\"" + entry + "\"], [\"" + urls + "\"]]");
        }
        return Bootstraps.json(services.toArray(String[]::new));
    }

    private static @Nullable String base(@Nullable Authority authority) {
        return authority == null ? null : authority.rdapBase();
    }
}
