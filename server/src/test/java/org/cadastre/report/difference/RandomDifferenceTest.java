package org.cadastre.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.report.delegated.DelegatedOutput;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Differences of small random worlds, against a count cell by cell.
class RandomDifferenceTest {
    private static final int WORLDS = 200;
    private static final List<NumberKind> KINDS = List.of(NumberKind.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithACountCellByCell(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WORLDS; i++) {
            SmallWorld old = new SmallWorld(random);
            SmallWorld now = new SmallWorld(random);
            Snapshot from = Snapshots.of(old.text());
            Snapshot to = Snapshots.of(now.text());
            Difference difference = Difference.of(from, to);
            String name = "seed " + seed + ", world " + i;

            assertThat(transitions(difference)).as(name).isEqualTo(expectedTransitions(old, now));
            assertThat(changes(difference)).as(name).containsExactlyElementsOf(expectedChanges(old, now));
            assertThat(countries(difference)).as(name).isEqualTo(expectedCountries(old, now));
            assertThat(holders(difference)).as(name).isEqualTo(expectedHolders(old, now));
            apply(difference, old, now, name);
            assertThat(Difference.of(to, to).isEmpty()).as(name).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void comparesABlockAsIfThereWereNothingElse(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WORLDS; i++) {
            SmallWorld old = new SmallWorld(random);
            SmallWorld now = new SmallWorld(random);
            int first = random.nextInt(SmallWorld.CELLS);
            int last = first + random.nextInt(SmallWorld.CELLS - first);
            Extent extent =
                    new Extent(List.of(NumberKind.IPV4), new Ipv4Range(0xC000_0200 + first, 0xC000_0200 + last));
            List<String> expected = new ArrayList<>();
            expectedChanges(old, now, NumberKind.IPV4, first, last, expected);

            Difference difference = Difference.of(Snapshots.of(old.text()), Snapshots.of(now.text()), extent);

            assertThat(changes(difference)).as("seed " + seed + ", world " + i).containsExactlyElementsOf(expected);
            BigDecimal units =
                    difference.transitions().stream().map(Transition::units).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(units.multiply(BigDecimal.valueOf(256)))
                    .isLessThanOrEqualTo(BigDecimal.valueOf(last - first + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void findsNothingBetweenAWorldAndItsFilesWrittenAnew(long seed, @TempDir Path folder) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < WORLDS; i++) {
            Snapshot world = Snapshots.of(new SmallWorld(random).text());
            Path files = folder.resolve(Integer.toString(i));
            for (DelegatedOutput output : DelegatedOutput.of(world)) {
                output.writeTo(files);
            }
            Snapshot again = Snapshots.load(List.of(files));

            assertThat(Difference.of(world, again).changes())
                    .as("seed " + seed + ", world " + i)
                    .isEmpty();
            assertThat(Difference.of(world, again).recut()).isZero();
            assertThat(again.facts().objects()).isEqualTo(world.facts().objects());
        }
    }

    /// What the old world says, overwritten by the changes, is what the new one says.
    private static void apply(Difference difference, SmallWorld old, SmallWorld now, String name) {
        for (NumberKind kind : KINDS) {
            String type = Units.family(kind);
            NumberFacts[] facts = new NumberFacts[SmallWorld.CELLS];
            for (int cell = 0; cell < facts.length; cell++) {
                facts[cell] = old.facts(type, cell);
            }
            for (Change change : difference.changes()) {
                if (NumberKind.of(change.range()) == kind) {
                    for (int cell = first(change.range()); cell <= last(change.range()); cell++) {
                        assertThat(facts[cell]).as(name).isEqualTo(change.from());
                        facts[cell] = change.to();
                    }
                }
            }
            for (int cell = 0; cell < facts.length; cell++) {
                assertThat(facts[cell]).as(name).isEqualTo(now.facts(type, cell));
            }
        }
    }

    private static int first(NumberRange range) {
        return switch (range) {
            case Ipv4Range(int first, int last) -> first - 0xC000_0200;
            case Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) -> cell(firstHigh);
            case AsNumberRange(int first, int last) -> first - 64496;
        };
    }

    private static int last(NumberRange range) {
        return switch (range) {
            case Ipv4Range(int first, int last) -> last - 0xC000_0200;
            case Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) -> cell(lastHigh);
            case AsNumberRange(int first, int last) -> last - 64496;
        };
    }

    private static int cell(long high) {
        return (int) (high >>> 28) & 0xF;
    }

    private static BigDecimal units(NumberKind kind, int cells) {
        BigDecimal perUnit = switch (kind) {
            case IPV4 -> new BigDecimal("0.00390625");
            case IPV6 -> new BigDecimal("0.0625");
            case AUTNUM -> BigDecimal.ONE;
        };
        return perUnit.multiply(BigDecimal.valueOf(cells)).stripTrailingZeros();
    }

    private static Map<String, String> transitions(Difference difference) {
        Map<String, String> all = new TreeMap<>();
        for (Transition each : difference.transitions()) {
            all.put(
                    each.kind() + " " + each.from() + " " + each.to(),
                    each.units().stripTrailingZeros() + " " + each.segments());
        }
        return all;
    }

    private static Map<String, String> expectedTransitions(SmallWorld old, SmallWorld now) {
        Map<String, String> all = new TreeMap<>();
        for (NumberKind kind : KINDS) {
            String type = Units.family(kind);
            Map<String, int[]> counts = new TreeMap<>();
            for (int cell = 0; cell < SmallWorld.CELLS; cell++) {
                NumberFacts from = old.facts(type, cell);
                NumberFacts to = now.facts(type, cell);
                if (from.equals(NumberFacts.MISSING) && to.equals(NumberFacts.MISSING)) {
                    continue;
                }
                int[] count = counts.computeIfAbsent(from.state() + " " + to.state(), missing -> new int[2]);
                count[0]++;
                boolean goesOn = cell > 0
                        && piece(old, type, cell).equals(piece(old, type, cell - 1))
                        && piece(now, type, cell).equals(piece(now, type, cell - 1));
                count[1] += goesOn ? 0 : 1;
            }
            counts.forEach((states, count) -> all.put(kind + " " + states, units(kind, count[0]) + " " + count[1]));
        }
        return all;
    }

    /// What tells the piece of one cell from that of the next: the row, or whether it is in a pool.
    private static String piece(SmallWorld world, String type, int cell) {
        return world.row(type, cell) + " " + world.isInPool(type, cell);
    }

    private static List<String> changes(Difference difference) {
        return difference.changes().stream()
                .map(each -> NumberKind.of(each.range()) + " " + first(each.range()) + "-" + last(each.range()) + " "
                        + each.from() + " " + each.to())
                .toList();
    }

    private static List<String> expectedChanges(SmallWorld old, SmallWorld now) {
        List<String> changes = new ArrayList<>();
        for (NumberKind kind : KINDS) {
            expectedChanges(old, now, kind, 0, SmallWorld.CELLS - 1, changes);
        }
        return changes;
    }

    private static void expectedChanges(
            SmallWorld old, SmallWorld now, NumberKind kind, int first, int last, List<String> changes) {
        String type = Units.family(kind);
        int cell = first;
        while (cell <= last) {
            NumberFacts from = old.facts(type, cell);
            NumberFacts to = now.facts(type, cell);
            int end = cell;
            while (end < last
                    && old.facts(type, end + 1).equals(from)
                    && now.facts(type, end + 1).equals(to)) {
                end++;
            }
            if (!from.equals(to)) {
                changes.add(kind + " " + cell + "-" + end + " " + from + " " + to);
            }
            cell = end + 1;
        }
    }

    private static Map<String, String> countries(Difference difference) {
        Map<String, String> all = new TreeMap<>();
        for (CountryChange each : difference.countries()) {
            all.put(
                    each.kind() + " " + each.country() + (each.reserved() ? " reserved" : ""),
                    each.before().stripTrailingZeros() + " " + each.gained().stripTrailingZeros() + " "
                            + each.lost().stripTrailingZeros() + " "
                            + each.after().stripTrailingZeros());
        }
        return all;
    }

    private static Map<String, String> expectedCountries(SmallWorld old, SmallWorld now) {
        Map<String, String> all = new TreeMap<>();
        for (NumberKind kind : KINDS) {
            String type = Units.family(kind);
            for (String country : List.of("", " reserved", "MW", "ZA", "MW reserved", "ZA reserved")) {
                int before = 0;
                int after = 0;
                int both = 0;
                for (int cell = 0; cell < SmallWorld.CELLS; cell++) {
                    boolean was = share(old.facts(type, cell)).equals(country);
                    boolean is = share(now.facts(type, cell)).equals(country);
                    before += was ? 1 : 0;
                    after += is ? 1 : 0;
                    both += was && is ? 1 : 0;
                }
                if (before > both || after > both) {
                    all.put(
                            kind + " " + country,
                            units(kind, before) + " " + units(kind, after - both) + " " + units(kind, before - both)
                                    + " " + units(kind, after));
                }
            }
        }
        return all;
    }

    private static String share(NumberFacts facts) {
        if (SmallWorld.isHeld(facts)) {
            return facts.country();
        }
        boolean isReserved =
                facts.state().equals("reserved") && !facts.country().isEmpty();
        return isReserved ? facts.country() + " reserved" : "nothing";
    }

    private static Map<String, String> holders(Difference difference) {
        Map<String, String> all = new TreeMap<>();
        for (HolderChange each : difference.holders()) {
            all.put(
                    each.family() + " " + each.registry() + " " + each.country(),
                    each.before() + " " + each.arrived() + " " + each.left() + " " + each.after());
        }
        return all;
    }

    private static Map<String, String> expectedHolders(SmallWorld old, SmallWorld now) {
        Map<String, String> all = new TreeMap<>();
        for (String family : List.of("ipv4", "ipv6", "asn", "any")) {
            for (String group : List.of("exreg ", "otherreg ", " ", " MW", " ZA")) {
                Set<String> before = holders(old, family, group);
                Set<String> after = holders(now, family, group);
                Set<String> arrived = new TreeSet<>(after);
                arrived.removeAll(before);
                Set<String> left = new TreeSet<>(before);
                left.removeAll(after);
                boolean isRegistry = !group.startsWith(" ");
                boolean isListed =
                        isRegistry ? !before.isEmpty() || !after.isEmpty() : !arrived.isEmpty() || !left.isEmpty();
                if (isListed) {
                    all.put(
                            family + " " + group,
                            before.size() + " " + arrived.size() + " " + left.size() + " " + after.size());
                }
            }
        }
        return all;
    }

    private static Set<String> holders(SmallWorld world, String family, String group) {
        Set<String> holders = new TreeSet<>();
        for (NumberKind kind : KINDS) {
            String type = Units.family(kind);
            for (int cell = 0; cell < SmallWorld.CELLS; cell++) {
                NumberFacts facts = world.facts(type, cell);
                boolean isCounted = (family.equals("any") || family.equals(type))
                        && SmallWorld.isHeld(facts)
                        && !facts.holder().isEmpty();
                boolean isInGroup = group.equals(facts.registry() + " ") || group.equals(" " + facts.country());
                if (isCounted && isInGroup) {
                    holders.add(facts.registry() + "/" + facts.holder());
                }
            }
        }
        return holders;
    }
}
