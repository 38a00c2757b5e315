package org.cadastre.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.PublishedRow;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;

/// What became of the space of AFRINIC, measured once by other means: 2c00::/12 in units of /32.
class GoldenDifferenceTest {
    private static final Extent POOL =
            new Extent(List.of(NumberKind.IPV6), Objects.requireNonNull(NumberRange.read("2c00::/12")));

    @Test
    void tellsWhatBecameOf2016By2023() {
        Difference difference = Difference.of(snapshot("20160223"), snapshot("20230323"), POOL);
        assertThat(units(difference))
                .containsEntry("allocated allocated", 8917)
                .containsEntry("available allocated", 1205)
                .doesNotContainKey("reserved allocated")
                .containsEntry("available reserved", 7460)
                .containsEntry("reserved available", 172)
                .containsEntry("allocated reserved", 24)
                .containsEntry("allocated available", 12)
                .containsEntry("available pool", 7);
        assertThat(countryChangesOfAllocated(difference)).isZero();
    }

    @Test
    void tellsWhatBecameOf2023By2026() {
        Difference difference = Difference.of(snapshot("20230323"), snapshot("20260821"), POOL);
        assertThat(units(difference))
                .containsEntry("allocated allocated", 10092)
                .containsEntry("available allocated", 1212)
                .containsEntry("reserved allocated", 7)
                .containsEntry("available reserved", 18525)
                .doesNotContainKey("reserved available")
                .containsEntry("allocated reserved", 15)
                .containsEntry("allocated available", 15)
                .containsEntry("pool reserved", 7);
        assertThat(countryChangesOfAllocated(difference)).isOne();
    }

    @Test
    void coversThePoolWhatHasBecomeOfItAndNoMore() {
        Difference difference = Difference.of(snapshot("20160223"), snapshot("20260821"), POOL);
        assertThat(difference.transitions().stream().map(Transition::units).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(1 << 20));
    }

    @Test
    void findsNothingBetweenAFileAndItself() {
        Difference difference = Difference.of(snapshot("20260821"), snapshot("20260821"));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.countries()).isEmpty();
        assertThat(difference.recut()).isZero();
        assertThat(difference.holders()).noneMatch(HolderChange::isChange);
        assertThat(difference.transitions()).allMatch(each -> each.from().equals(each.to()));
    }

    /// Numbers at the edges of rows of either file have changed exactly when the smallest rows around them differ.
    @Test
    void agreesWithTheLinesOfTheFiles() {
        List<PublishedRow> old = PublishedRow.of(file("20160223"));
        List<PublishedRow> now = PublishedRow.of(file("20260821"));
        Difference difference = Difference.of(snapshot("20160223"), snapshot("20260821"));
        Random random = new Random(20);
        for (String type : List.of("ipv4", "ipv6", "asn")) {
            List<PublishedRow> ofOld = ofType(old, type);
            List<PublishedRow> ofNow = ofType(now, type);
            List<Change> changes = difference.changes().stream()
                    .filter(change ->
                            Units.family(NumberKind.of(change.range())).equals(type))
                    .toList();
            for (int i = 0; i < 700; i++) {
                List<PublishedRow> rows = random.nextBoolean() ? ofOld : ofNow;
                PublishedRow row = rows.get(random.nextInt(rows.size()));
                BigInteger number = random.nextBoolean() ? row.first() : row.last();
                NumberFacts from = facts(ofOld, number);
                NumberFacts to = facts(ofNow, number);
                Change change = changes.stream()
                        .filter(each -> holds(each.range(), number))
                        .findFirst()
                        .orElse(null);
                assertThat(change == null ? null : withoutPool(change.from()))
                        .as(type + " " + number)
                        .isEqualTo(from.equals(to) ? null : from);
                assertThat(change == null ? null : withoutPool(change.to()))
                        .as(type + " " + number)
                        .isEqualTo(from.equals(to) ? null : to);
            }
        }
    }

    /// The lines do not say what is a pool.
    private static NumberFacts withoutPool(NumberFacts facts) {
        return facts.state().equals("pool") ? NumberFacts.MISSING : facts;
    }

    private static NumberFacts facts(List<PublishedRow> rows, BigInteger number) {
        PublishedRow smallest = null;
        for (PublishedRow row : rows) {
            if (row.covers(number) && (smallest == null || row.span().compareTo(smallest.span()) < 0)) {
                smallest = row;
            }
        }
        if (smallest == null) {
            return NumberFacts.MISSING;
        }
        return new NumberFacts(
                smallest.status(),
                "afrinic",
                smallest.country().equals("ZZ") ? "" : smallest.country(),
                smallest.date().isEmpty() ? 0 : Integer.parseInt(smallest.date()),
                smallest.holder());
    }

    private static boolean holds(NumberRange range, BigInteger number) {
        return switch (range) {
            case Ipv4Range(int first, int last) -> holds(unsigned(first), unsigned(last), number);
            case AsNumberRange(int first, int last) -> holds(unsigned(first), unsigned(last), number);
            case Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) ->
                holds(
                        PublishedRow.number(new Ipv6Address(firstHigh, firstLow)),
                        PublishedRow.number(new Ipv6Address(lastHigh, lastLow)),
                        number);
        };
    }

    private static boolean holds(BigInteger first, BigInteger last, BigInteger number) {
        return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
    }

    private static BigInteger unsigned(int bits) {
        return BigInteger.valueOf(Integer.toUnsignedLong(bits));
    }

    private static List<PublishedRow> ofType(List<PublishedRow> rows, String type) {
        return rows.stream().filter(row -> row.type().equals(type)).toList();
    }

    private static Map<String, Integer> units(Difference difference) {
        Map<String, Integer> units = new TreeMap<>();
        for (Transition each : difference.transitions()) {
            units.put(
                    each.from() + " " + each.to(),
                    each.units().setScale(0, RoundingMode.HALF_UP).intValueExact());
        }
        return units;
    }

    private static long countryChangesOfAllocated(Difference difference) {
        return difference.changes().stream()
                .filter(change -> change.from().state().equals("allocated"))
                .filter(change -> change.to().state().equals("allocated"))
                .filter(change -> !change.from().country().equals(change.to().country()))
                .count();
    }

    private static Path file(String date) {
        return RegistryData.file("rir/delegated-afrinic-extended-" + date + ".xz");
    }

    private static Snapshot snapshot(String date) {
        return Snapshots.withPools(file(date));
    }
}
