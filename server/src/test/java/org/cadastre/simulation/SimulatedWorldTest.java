package org.cadastre.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.registry.CountryCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the world of any seed.
@ParameterizedClass
@ValueSource(longs = {SimulatedWorld.DEFAULT_SEED, 0, 2, -7, Long.MAX_VALUE})
class SimulatedWorldTest {
    private final long seed;
    private final List<String> all;
    private final List<String> lines;
    private final List<StatisticsLine> rows;

    SimulatedWorldTest(long seed) {
        this.seed = seed;
        all = new String(new SimulatedWorld(seed).statisticsFile(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        lines = all.stream().filter(line -> !line.startsWith("# pool: ")).toList();
        rows = StatisticsLine.allOf(lines);
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(new SimulatedWorld(seed).statisticsFile()).isEqualTo(new SimulatedWorld(seed).statisticsFile());
    }

    @Test
    void anotherSeedGivesAnotherWorld() {
        assertThat(new SimulatedWorld(seed + 1).statisticsFile())
                .isNotEqualTo(new SimulatedWorld(seed).statisticsFile());
    }

    @Test
    void linesAreAsciiAndEndInLineFeed() {
        byte[] bytes = new SimulatedWorld(seed).statisticsFile();
        assertThat(bytes).endsWith('\n').doesNotContain((byte) '\r');
        for (byte b : bytes) {
            assertThat(b).isNotNegative();
        }
    }

    @Test
    void theFileSaysFirstThatItIsSimulated() {
        assertThat(all.getFirst()).isEqualTo("# world: simulated");
    }

    @Test
    void theFileNamesItsPoolsBeforeItsRows() {
        assertThat(all.subList(1, 7))
                .containsExactly(
                        "# pool: AS64496-AS64511",
                        "# pool: AS65536-AS65551",
                        "# pool: 192.0.2.0/24",
                        "# pool: 198.51.100.0/24",
                        "# pool: 203.0.113.0/24",
                        "# pool: 3fff::/20");
        assertThat(all).hasSize(lines.size() + 6);
    }

    @Test
    void headerAndSummariesCountTheRows() {
        assertThat(lines.get(1)).isEqualTo("2.3|simulated|20260101|" + rows.size() + "|20250101|20260101|+0000");
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(StatisticsLine::kind, Collectors.counting()));
        assertThat(counts).containsOnlyKeys("asn", "ipv4", "ipv6");
        assertThat(lines.subList(2, 5))
                .containsExactly(
                        "simulated|*|asn|*|" + counts.get("asn") + "|summary",
                        "simulated|*|ipv4|*|" + counts.get("ipv4") + "|summary",
                        "simulated|*|ipv6|*|" + counts.get("ipv6") + "|summary");
    }

    @Test
    void rowsAreSortedByKindAndStart() {
        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing(StatisticsLine::kind)
                        .thenComparing(StatisticsLine::first)
                        .thenComparing(StatisticsLine::end, Comparator.reverseOrder()));
        assertThat(rows.stream().map(row -> row.kind() + row.start() + "/" + row.value()))
                .doesNotHaveDuplicates();
    }

    @Test
    void addressesAreCanonicalAndPrefixesHaveNoHostBits() {
        for (StatisticsLine row : of("ipv6")) {
            assertThat(IpText.prefix(row.start() + "/" + row.value())).hasToString(row.start() + "/" + row.value());
        }
        for (StatisticsLine row : of("ipv4")) {
            assertThat(IpText.address(row.start())).hasToString(row.start());
        }
    }

    @Test
    void everyRowIsInDocumentationSpace() {
        assertThat(rows).allMatch(row -> pools().anyMatch(pool -> pool.kind().equals(row.kind()) && row.isIn(pool)));
    }

    @Test
    void rowsThatLieInNoOtherTileTheirPools() {
        pools().forEach(pool -> {
            List<StatisticsLine> tiles = rows.stream()
                    .filter(row -> row.isIn(pool))
                    .filter(row -> rows.stream().noneMatch(other -> !other.equals(row) && row.isIn(other)))
                    .toList();
            BigInteger next = pool.first();
            for (StatisticsLine tile : tiles) {
                assertThat(tile.first()).as("%s, seed %s", tile, seed).isEqualTo(next);
                next = tile.end();
            }
            assertThat(next).as("end of %s, seed %s", pool, seed).isEqualTo(pool.end());
        });
    }

    @Test
    void everyCountryHasTheSlotOfItsReversedNumberAndNothingElse() {
        List<String> codes = CountryCodes.all();
        for (int i = 0; i < 256; i++) {
            StatisticsLine slot = slot(i);
            Set<String> countries = of("ipv6").stream()
                    .filter(row -> row.isIn(slot))
                    .map(StatisticsLine::country)
                    .collect(Collectors.toSet());
            assertThat(countries).as("slot %s, seed %s", i, seed).containsExactly(i < 249 ? codes.get(i) : "ZZ");
        }
    }

    @Test
    void theSevenLastSlotsAreAvailable() {
        List<String> available = of("ipv6").stream()
                .filter(row -> row.state().equals("available"))
                .map(row -> row.start() + "/" + row.value())
                .toList();
        List<String> expected =
                IntStream.range(249, 256).mapToObj(i -> slot(i).start() + "/28").toList();
        assertThat(available).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void threeInTenCountriesAreActive() {
        assertThat(allocations().stream().map(StatisticsLine::country).distinct())
                .hasSize(75);
    }

    @Test
    void anActiveCountryHasOneToTenAllocationsFromTheStartOfItsSlotAndKeepsTheRest() {
        for (int i = 0; i < 249; i++) {
            StatisticsLine slot = slot(i);
            List<StatisticsLine> allocated =
                    allocations().stream().filter(row -> row.isIn(slot)).toList();
            assertThat(allocated)
                    .hasSizeLessThanOrEqualTo(10)
                    .allMatch(row -> row.value().equals("32"));
            BigInteger rest =
                    allocated.isEmpty() ? slot.first() : allocated.getLast().end();
            List<String> reserved = of("ipv6").stream()
                    .filter(row -> row.isIn(slot) && row.state().equals("reserved"))
                    .map(row -> row.start() + "/" + row.value())
                    .toList();
            assertThat(reserved)
                    .as("slot %s, seed %s", i, seed)
                    .isEqualTo(prefixes(rest, slot.end().subtract(BigInteger.ONE)));
            assertThat(BigInteger.valueOf(allocated.size()).shiftLeft(96)).isEqualTo(rest.subtract(slot.first()));
        }
    }

    @Test
    void everyFourthAllocationHoldsOneToFourAssignmentsOfItsCountry() {
        List<StatisticsLine> allocations = allocations();
        int nested = 0;
        for (int i = 0; i < allocations.size(); i++) {
            StatisticsLine allocation = allocations.get(i);
            List<StatisticsLine> inside = of("ipv6").stream()
                    .filter(row -> !row.equals(allocation) && row.isIn(allocation))
                    .toList();
            assertThat(inside.size())
                    .as("in %s, seed %s", allocation, seed)
                    .isBetween(i % 4 == 0 ? 1 : 0, i % 4 == 0 ? 4 : 0);
            assertThat(inside)
                    .allMatch(row -> row.value().equals("48") && row.state().equals("assigned"))
                    .allMatch(row -> row.country().equals(allocation.country()))
                    .allMatch(row -> row.date().compareTo(allocation.date()) > 0);
            nested += inside.size();
        }
        assertThat(of("ipv6").stream().filter(row -> row.state().equals("assigned")))
                .hasSize(nested);
    }

    @Test
    void eachIpv4PoolHasAPartInEveryState() {
        for (String network : List.of("192.0.2.", "198.51.100.", "203.0.113.")) {
            assertThat(of("ipv4").stream()
                            .filter(row -> row.start().startsWith(network))
                            .map(row -> row.start() + "|" + row.value() + "|" + row.state()))
                    .containsExactly(
                            network + "0|100|allocated",
                            network + "100|28|reserved",
                            network + "128|64|assigned",
                            network + "192|64|available");
        }
    }

    @Test
    void eachAsBlockHasEightAllocatedFourReservedAndFourAvailableNumbers() {
        assertThat(of("asn").stream().map(row -> row.start() + "|" + row.value() + "|" + row.state()))
                .containsExactly(
                        "64496|8|allocated",
                        "64504|4|reserved",
                        "64508|4|available",
                        "65536|8|allocated",
                        "65544|4|reserved",
                        "65548|4|available");
    }

    @Test
    void heldRowsAndOnlyTheyHaveAHolderAndADate() {
        for (StatisticsLine row : rows) {
            boolean held = Set.of("allocated", "assigned").contains(row.state());
            assertThat(row.holder()).as("%s", row).matches(held ? "[0-9a-f]{8}" : "");
            assertThat(row.date()).as("%s", row).matches(held ? "2025[0-9]{4}" : "");
            assertThat(held && row.country().equals("ZZ")).as("%s", row).isFalse();
            assertThat(row.state().equals("available") && !row.country().equals("ZZ"))
                    .as("%s", row)
                    .isFalse();
        }
    }

    @Test
    void everyIpv6RowHasAHolderOfItsOwn() {
        assertThat(of("ipv6").stream().map(StatisticsLine::holder).filter(holder -> !holder.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void someHoldersHaveNumbersOfEveryKind() {
        for (StatisticsLine numbers : of("asn")) {
            if (numbers.holder().isEmpty()) {
                continue;
            }
            List<StatisticsLine> held = rows.stream()
                    .filter(row -> row.holder().equals(numbers.holder()))
                    .toList();
            assertThat(held).extracting(StatisticsLine::kind).containsExactly("asn", "ipv4", "ipv6");
            assertThat(held).extracting(StatisticsLine::country).containsOnly(numbers.country());
        }
    }

    private List<StatisticsLine> of(String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    private List<StatisticsLine> allocations() {
        return of("ipv6").stream()
                .filter(row -> row.state().equals("allocated"))
                .toList();
    }

    private static List<String> prefixes(BigInteger first, BigInteger last) {
        if (IpText.range(address(first) + "-" + address(last)) instanceof IpRange range) {
            return range.prefixes().stream().map(IpPrefix::toString).toList();
        }
        throw new AssertionError(first + " to " + last);
    }

    private static String address(BigInteger value) {
        String digits = "%032x".formatted(value);
        return String.join(":", digits.split("(?<=\\G.{4})"));
    }

    /// The /28 of a country, by the bits of its number from last to first.
    private static StatisticsLine slot(int number) {
        String bits = "%8s".formatted(Integer.toBinaryString(number)).replace(' ', '0');
        int reversed = Integer.parseInt(new StringBuilder(bits).reverse().toString(), 2);
        String group = HexFormat.of().toHexDigits((short) (reversed << 4));
        return pool("ZZ|ipv6|" + IpText.address("3fff:" + group + "::") + "|28");
    }

    private static Stream<StatisticsLine> pools() {
        return Stream.of(
                        "ZZ|asn|64496|16",
                        "ZZ|asn|65536|16",
                        "ZZ|ipv4|192.0.2.0|256",
                        "ZZ|ipv4|198.51.100.0|256",
                        "ZZ|ipv4|203.0.113.0|256",
                        "ZZ|ipv6|3fff::|20")
                .map(SimulatedWorldTest::pool);
    }

    private static StatisticsLine pool(String fields) {
        return StatisticsLine.of("simulated|" + fields + "||available|");
    }
}
