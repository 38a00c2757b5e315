package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/// For every row of the newest whole file of each registry: its first, middle and last number are answered with that
/// row
/// or a deeper one. What is right is told by another reader (lines split at `|`, numbers as [BigInteger]), a sweep over
/// sorted rows, and for some of them a scan of all rows.
class EveryRowIT {
    private static final List<String> FILES = List.of(
            "rir/delegated-afrinic-extended-20260821.xz",
            "rir/delegated-apnic-20260213.xz",
            "rir/delegated-arin-20130812.xz",
            "rir/delegated-lacnic-extended-20240208.xz",
            "rir/delegated-ripencc-20140803.xz");

    private record Row(BigInteger first, BigInteger last) {
        boolean covers(BigInteger number) {
            return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
        }

        BigInteger size() {
            return last.subtract(first);
        }
    }

    private static final Comparator<Row> PREORDER = Comparator.comparing(Row::first)
            .thenComparing(Comparator.comparing(Row::last).reversed());

    private static final List<Row> IPV4 = new ArrayList<>();
    private static final List<Row> IPV6 = new ArrayList<>();
    private static final List<Row> AUTNUMS = new ArrayList<>();
    private static Snapshot snapshot;

    @BeforeAll
    static void load() throws IOException {
        List<Path> files = FILES.stream().map(RegistryData::file).toList();
        for (Path file : files) {
            read(file);
        }
        snapshot = Snapshots.load(files);
    }

    private static void read(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\\|", -1);
                if (!line.startsWith("#")
                        && fields.length >= 7
                        && !fields[3].equals("*")
                        && fields[0].matches("[a-z]+")) {
                    add(fields[2], fields[3], Long.parseLong(fields[4]));
                }
            }
        }
    }

    private static void add(String type, String start, long value) {
        BigInteger first = type.equals("asn") ? new BigInteger(start) : number((IpAddress) IpText.address(start));
        BigInteger size = type.equals("ipv6") ? BigInteger.ONE.shiftLeft(128 - (int) value) : BigInteger.valueOf(value);
        Row row = new Row(first, first.add(size).subtract(BigInteger.ONE));
        switch (type) {
            case "asn" -> AUTNUMS.add(row);
            case "ipv4" -> IPV4.add(row);
            default -> IPV6.add(row);
        }
    }

    @Test
    void holdsEveryRowThatIsNotARepetition() {
        assertThat(IPV4.size() + IPV6.size() + AUTNUMS.size()).isEqualTo(351_259);
        assertThat(snapshot.ipv4().size()).isEqualTo(IPV4.stream().distinct().count());
        assertThat(snapshot.ipv6().size()).isEqualTo(IPV6.stream().distinct().count());
        assertThat(snapshot.autnums().size())
                .isEqualTo(AUTNUMS.stream().distinct().count());
        assertThat(snapshot.facts().objects())
                .isEqualTo(snapshot.ipv4().size()
                        + snapshot.ipv6().size()
                        + snapshot.autnums().size());
    }

    @Test
    void answersEveryIpv4Row() {
        assertThat(sweep(IPV4, EveryRowIT::ipv4)).isEqualTo(3L * IPV4.size());
    }

    @Test
    void answersEveryIpv6Row() {
        assertThat(sweep(IPV6, EveryRowIT::ipv6)).isEqualTo(3L * IPV6.size());
    }

    @Test
    void answersEveryAutnumRow() {
        assertThat(sweep(AUTNUMS, EveryRowIT::autnum)).isEqualTo(3L * AUTNUMS.size());
    }

    @Test
    void agreesWithAScanOfAllRows() {
        Random random = new Random(20261124);
        List<List<Row>> spaces = List.of(IPV4, IPV6, AUTNUMS);
        List<Answering> answerings = List.of(EveryRowIT::ipv4, EveryRowIT::ipv6, EveryRowIT::autnum);
        for (int i = 0; i < 5_000; i++) {
            List<Row> rows = spaces.get(i % 3);
            Row row = rows.get(random.nextInt(rows.size()));
            BigInteger number = row.first.add(new BigInteger(row.size().bitLength() + 1, random)
                    .mod(row.size().add(BigInteger.ONE)));
            Row expected = rows.stream()
                    .filter(each -> each.covers(number))
                    .min(Comparator.comparing(Row::size))
                    .orElseThrow();
            assertThat(answerings.get(i % 3).smallest(number)).isEqualTo(expected);
        }
    }

    private interface Answering {
        Row smallest(BigInteger number);
    }

    /// Asks for the first, middle and last number of every row, and gives how many were answered as the sweep says.
    private static long sweep(List<Row> rows, Answering server) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(PREORDER);
        List<BigInteger> numbers = new ArrayList<>();
        for (Row row : rows) {
            numbers.add(row.first);
            numbers.add(row.first.add(row.last).shiftRight(1));
            numbers.add(row.last);
        }
        numbers.sort(Comparator.naturalOrder());
        List<Row> open = new ArrayList<>();
        int next = 0;
        long answered = 0;
        for (BigInteger number : numbers) {
            while (next < sorted.size() && sorted.get(next).first.compareTo(number) <= 0) {
                open.add(sorted.get(next++));
            }
            open.removeIf(row -> row.last.compareTo(number) < 0);
            Row expected = open.stream().min(Comparator.comparing(Row::size)).orElseThrow();
            assertThat(server.smallest(number).size()).isEqualTo(expected.size());
            assertThat(server.smallest(number).covers(number)).isTrue();
            answered++;
        }
        return answered;
    }

    private static Row ipv4(BigInteger number) {
        int row = snapshot.ipv4().smallestCovering(number.intValue());
        return new Row(
                unsigned(snapshot.ipv4().first(row)), unsigned(snapshot.ipv4().last(row)));
    }

    private static Row autnum(BigInteger number) {
        int row = snapshot.autnums().smallestCovering(number.intValue());
        return new Row(
                unsigned(snapshot.autnums().first(row)),
                unsigned(snapshot.autnums().last(row)));
    }

    private static Row ipv6(BigInteger number) {
        int row = snapshot.ipv6().smallestCovering(number.shiftRight(64).longValue(), number.longValue());
        return new Row(
                number(new Ipv6Address(
                        snapshot.ipv6().firstHigh(row), snapshot.ipv6().firstLow(row))),
                number(new Ipv6Address(
                        snapshot.ipv6().lastHigh(row), snapshot.ipv6().lastLow(row))));
    }

    private static BigInteger unsigned(int bits) {
        return BigInteger.valueOf(Integer.toUnsignedLong(bits));
    }

    private static BigInteger number(IpAddress address) {
        return switch (address) {
            case Ipv4Address(int bits) -> unsigned(bits);
            case Ipv6Address(long high, long low) ->
                new BigInteger(Long.toUnsignedString(high))
                        .shiftLeft(64)
                        .add(new BigInteger(Long.toUnsignedString(low)));
        };
    }
}
