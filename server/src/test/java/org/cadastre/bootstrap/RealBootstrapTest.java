package org.cadastre.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.cadastre.bootstrap.redirect.ElsewhereTable;
import org.cadastre.bootstrap.redirect.Redirects;
import org.cadastre.bootstrap.special.SpecialPurpose;
import org.cadastre.bootstrap.special.SpecialRange;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.query.Authority;
import org.cadastre.registry.ObjectTag;
import org.cadastre.testing.Holds;
import org.cadastre.testing.RegistryData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// IANA's files against a straight linear reading of them.
class RealBootstrapTest {
    private static final long SEED = 9224;
    private static final int QUESTIONS = 100_000;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<BootstrapKind, String> texts = new EnumMap<>(BootstrapKind.class);
    private final Map<BootstrapKind, List<String>> entries = new EnumMap<>(BootstrapKind.class);
    private final SpecialPurpose special = SpecialPurpose.builtIn();
    private LinearBootstrap oracle = new LinearBootstrap(Map.of());
    private BootstrapTable table = BootstrapTable.EMPTY;
    private Redirects redirects =
            new Redirects(ElsewhereTable.EMPTY, () -> BootstrapTable.EMPTY, special, "https://ours.example/");
    private int answered;

    @BeforeEach
    void readIanasFiles() throws IOException {
        List<BootstrapFile> files = new ArrayList<>();
        for (BootstrapKind kind : BootstrapKind.values()) {
            String text = Files.readString(RegistryData.file("iana/rdap-bootstrap/" + kind.fileName()));
            texts.put(kind, text);
            BootstrapReading reading = BootstrapReader.read("f", text.getBytes(StandardCharsets.UTF_8), null);
            assertThat(reading.problems()).isEmpty();
            BootstrapFile file = ((BootstrapReading.Read) reading).file();
            assertThat(file.kind()).isEqualTo(kind);
            files.add(file);
        }
        oracle = new LinearBootstrap(texts);
        for (BootstrapKind kind : BootstrapKind.values()) {
            entries.put(kind, oracle.entries(kind));
        }
        table = new BootstrapTable(files);
        redirects = new Redirects(ElsewhereTable.EMPTY, () -> table, special, "https://ours.example/rdap/");
    }

    @Test
    void everyEntryIsReadAndAnswersForItself() {
        assertThat(entries.get(BootstrapKind.IPV4)).allSatisfy(entry -> network(entry, entry));
        assertThat(entries.get(BootstrapKind.IPV6)).allSatisfy(entry -> network(entry, entry));
        assertThat(entries.get(BootstrapKind.ASN)).allSatisfy(entry -> {
            String[] ends = entry.split("-");
            autnum(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
        });
        assertThat(entries.get(BootstrapKind.DNS)).allSatisfy(this::name);
        assertThat(entries.get(BootstrapKind.OBJECT_TAGS)).allSatisfy(tag -> handle("ORG-1-" + tag));
        assertThat(answered)
                .isEqualTo(entries.values().stream().mapToInt(List::size).sum());
    }

    @Test
    @Holds({"B-03", "B-04", "B-10"})
    void agreesWithTheLinearReadingOnAHundredThousandQuestions() throws IOException {
        for (int i = 0; i < QUESTIONS; i++) {
            switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> address(BootstrapKind.IPV4);
                case 6, 7, 8, 9, 10 -> address(BootstrapKind.IPV6);
                case 11, 12, 13 -> randomAutnum();
                case 14, 15 -> zone(BootstrapKind.IPV4);
                case 16 -> zone(BootstrapKind.IPV6);
                case 17, 18 -> name(randomName());
                default -> handle(randomHandle());
            }
        }
        assertThat(answered).as("questions with an answer, seed " + SEED).isBetween(QUESTIONS / 4, QUESTIONS * 9 / 10);
    }

    private void address(BootstrapKind kind) throws UnknownHostException {
        byte[] address = randomAddress(kind);
        int bits = 8 * address.length;
        int length = random.nextBoolean() ? bits : random.nextInt(bits + 1);
        String text = InetAddress.getByAddress(address).getHostAddress() + "/" + length;
        network(text, text);
    }

    /// A reverse zone at a whole octet or nibble: the table is asked by its addresses, the oracle by its name.
    private void zone(BootstrapKind kind) throws UnknownHostException {
        byte[] address = randomAddress(kind);
        boolean ipv4 = kind == BootstrapKind.IPV4;
        int labels = 1 + random.nextInt(ipv4 ? 4 : 32);
        StringBuilder name = new StringBuilder();
        for (int i = labels - 1; i >= 0; i--) {
            int octet = address[ipv4 ? i : i / 2] & 0xFF;
            name.append(ipv4 ? Integer.toString(octet) : Integer.toHexString(i % 2 == 0 ? octet >> 4 : octet & 15))
                    .append('.');
        }
        name.append(ipv4 ? "in-addr.arpa" : "ip6.arpa");
        String text = InetAddress.getByAddress(address).getHostAddress() + "/" + labels * (ipv4 ? 8 : 4);
        IpRange range = range(text);
        compare(name.toString(), oracle.reverse(name.toString()), table.network(range));
        assertThat(table.name(name.toString())).isNull();
    }

    /// An address at random, or at the edge of an entry or one beside it.
    private byte[] randomAddress(BootstrapKind kind) throws UnknownHostException {
        byte[] address = new byte[kind == BootstrapKind.IPV4 ? 4 : 16];
        random.nextBytes(address);
        if (random.nextInt(4) == 0) {
            return address;
        }
        String entry = anyEntry(kind);
        int slash = entry.indexOf('/');
        byte[] edge = InetAddress.ofLiteral(entry.substring(0, slash)).getAddress();
        int length = Integer.parseInt(entry.substring(slash + 1));
        int choice = random.nextInt(4);
        for (int bit = length; bit < 8 * edge.length; bit++) {
            boolean set = choice == 0 || choice == 1 && random.nextBoolean();
            edge[bit / 8] |= (byte) (set ? 128 >> bit % 8 : 0);
        }
        for (int i = edge.length - 1; choice == 2 && i >= 0 && --edge[i] == -1; i--) {}
        return edge;
    }

    private void randomAutnum() {
        String[] ends = anyEntry(BootstrapKind.ASN).split("-");
        long first = Long.parseLong(ends[random.nextInt(ends.length)]) + random.nextInt(-2, 3);
        long start = random.nextInt(8) == 0 ? random.nextLong(1L << 32) : Math.max(0, first);
        autnum(start, Math.min((1L << 32) - 1, start + (random.nextBoolean() ? 0 : random.nextInt(2000))));
    }

    private String randomName() {
        String top = random.nextInt(5) == 0 ? "zz" + random.nextInt(1000) : anyEntry(BootstrapKind.DNS);
        return switch (random.nextInt(4)) {
            case 0 -> top;
            case 1 -> "example." + top;
            case 2 -> "x" + top;
            default -> "a.b." + anyEntry(BootstrapKind.DNS) + "." + top;
        };
    }

    private String randomHandle() {
        String tag = random.nextInt(4) == 0 ? "T" + random.nextInt(1000) : anyEntry(BootstrapKind.OBJECT_TAGS);
        return "ORG-" + random.nextInt(100) + "-" + (random.nextBoolean() ? tag : tag.toLowerCase(Locale.ROOT));
    }

    private void network(String cidr, String question) {
        IpRange range = range(cidr);
        Authority found = table.network(range);
        compare(question, oracle.network(cidr), found);
        assertThat(redirects.network(range)).isEqualTo(isSpecial(range) ? null : found);
    }

    private void autnum(long first, long last) {
        AsNumberRange range = new AsNumberRange((int) first, (int) last);
        Authority found = table.autnum(range);
        compare(range.toString(), oracle.autnum(first, last), found);
        assertThat(redirects.autnum(range)).isEqualTo(isSpecial(range) ? null : found);
    }

    private void name(String name) {
        compare(name, oracle.name(name), table.name(name));
    }

    private void handle(String handle) {
        String tag = ObjectTag.of(handle);
        compare(handle, oracle.handle(handle), tag == null ? null : table.tag(tag));
    }

    private void compare(String question, @Nullable String expected, @Nullable Authority found) {
        assertThat(found == null ? null : found.rdapBase())
                .as(question + ", seed " + SEED)
                .isEqualTo(expected);
        answered += found == null ? 0 : 1;
    }

    private boolean isSpecial(IpRange range) {
        return special.entries().stream()
                .anyMatch(entry -> entry instanceof SpecialRange.Network network
                        && network.range().contains(range));
    }

    private boolean isSpecial(AsNumberRange range) {
        return special.entries().stream()
                .anyMatch(entry -> entry instanceof SpecialRange.Autnums autnums
                        && autnums.range().contains(range));
    }

    private String anyEntry(BootstrapKind kind) {
        List<String> all = entries.getOrDefault(kind, List.of());
        return all.get(random.nextInt(all.size()));
    }

    private static IpRange range(String cidr) {
        return ((IpPrefix) IpText.prefix(cidr)).range();
    }
}
