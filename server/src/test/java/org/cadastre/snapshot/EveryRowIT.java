package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.cadastre.number.Ipv6Address;
import org.cadastre.testing.PublishedRow;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// For every row of the newest whole file of each registry: its first, middle and last number are answered with
/// that row or a deeper one. What is right is told by another reader (lines split at `|`, numbers as
/// [BigInteger]), a sweep over sorted rows, and for some of them a scan of all rows.
class EveryRowIT {
    private static final Comparator<PublishedRow> PREORDER = Comparator.comparing(PublishedRow::first)
            .thenComparing(Comparator.comparing(PublishedRow::last).reversed());

    private static final List<PublishedRow> IPV4 = new ArrayList<>();
    private static final List<PublishedRow> IPV6 = new ArrayList<>();
    private static final List<PublishedRow> AUTNUMS = new ArrayList<>();
    private static Snapshot snapshot;

    @BeforeAll
    static void load() {
        List<Path> files =
                PublishedRow.NEWEST_FILES.stream().map(RegistryData::file).toList();
        for (Path file : files) {
            for (PublishedRow row : PublishedRow.of(file)) {
                switch (row.type()) {
                    case "asn" -> AUTNUMS.add(row);
                    case "ipv4" -> IPV4.add(row);
                    default -> IPV6.add(row);
                }
            }
        }
        snapshot = Snapshots.load(files);
    }

    private record Range(BigInteger first, BigInteger last) {
        static Range of(PublishedRow row) {
            return new Range(row.first(), row.last());
        }

        boolean covers(BigInteger number) {
            return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
        }

        BigInteger span() {
            return last.subtract(first);
        }
    }

    @Test
    void holdsEveryRowThatIsNotARepetition() {
        assertThat(IPV4.size() + IPV6.size() + AUTNUMS.size()).isEqualTo(351_259);
        assertThat(snapshot.ipv4().size())
                .isEqualTo(IPV4.stream().map(Range::of).distinct().count());
        assertThat(snapshot.ipv6().size())
                .isEqualTo(IPV6.stream().map(Range::of).distinct().count());
        assertThat(snapshot.autnums().size())
                .isEqualTo(AUTNUMS.stream().map(Range::of).distinct().count());
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
        List<List<PublishedRow>> spaces = List.of(IPV4, IPV6, AUTNUMS);
        List<Answering> answerings = List.of(EveryRowIT::ipv4, EveryRowIT::ipv6, EveryRowIT::autnum);
        for (int i = 0; i < 5_000; i++) {
            List<PublishedRow> rows = spaces.get(i % 3);
            PublishedRow row = rows.get(random.nextInt(rows.size()));
            BigInteger offset = new BigInteger(row.span().bitLength() + 1, random);
            BigInteger number = row.first().add(offset.mod(row.span().add(BigInteger.ONE)));
            Range expected = Range.of(PublishedRow.smallest(rows, number));
            assertThat(answerings.get(i % 3).smallest(number)).isEqualTo(expected);
        }
    }

    private interface Answering {
        Range smallest(BigInteger number);
    }

    /// Asks for the first, middle and last number of every row, and gives how many were answered as the sweep says.
    private static long sweep(List<PublishedRow> rows, Answering server) {
        List<PublishedRow> sorted = new ArrayList<>(rows);
        sorted.sort(PREORDER);
        List<BigInteger> numbers = new ArrayList<>();
        for (PublishedRow row : rows) {
            numbers.add(row.first());
            numbers.add(row.middle());
            numbers.add(row.last());
        }
        numbers.sort(Comparator.naturalOrder());
        List<PublishedRow> open = new ArrayList<>();
        int next = 0;
        long answered = 0;
        for (BigInteger number : numbers) {
            while (next < sorted.size() && sorted.get(next).first().compareTo(number) <= 0) {
                open.add(sorted.get(next++));
            }
            open.removeIf(row -> row.last().compareTo(number) < 0);
            PublishedRow expected =
                    open.stream().min(Comparator.comparing(PublishedRow::span)).orElseThrow();
            assertThat(server.smallest(number).span()).isEqualTo(expected.span());
            assertThat(server.smallest(number).covers(number)).isTrue();
            answered++;
        }
        return answered;
    }

    private static Range ipv4(BigInteger number) {
        int row = snapshot.ipv4().smallestCovering(number.intValue());
        return new Range(
                unsigned(snapshot.ipv4().first(row)), unsigned(snapshot.ipv4().last(row)));
    }

    private static Range autnum(BigInteger number) {
        int row = snapshot.autnums().smallestCovering(number.intValue());
        return new Range(
                unsigned(snapshot.autnums().first(row)),
                unsigned(snapshot.autnums().last(row)));
    }

    private static Range ipv6(BigInteger number) {
        int row = snapshot.ipv6().smallestCovering(number.shiftRight(64).longValue(), number.longValue());
        return new Range(
                PublishedRow.number(new Ipv6Address(
                        snapshot.ipv6().firstHigh(row), snapshot.ipv6().firstLow(row))),
                PublishedRow.number(new Ipv6Address(
                        snapshot.ipv6().lastHigh(row), snapshot.ipv6().lastLow(row))));
    }

    private static BigInteger unsigned(int bits) {
        return BigInteger.valueOf(Integer.toUnsignedLong(bits));
    }
}
