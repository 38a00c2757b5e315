package org.cadastre.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.testing.RegistryData;
import org.jspecify.annotations.Nullable;
import org.openjdk.jol.info.GraphLayout;

/// [RangeIndex128] beside a `TreeMap` on the IPv6 prefixes of a full Internet routing table, each prefix with a
/// value of its own. Run it as `server/src/jmh/README.md` says; the argument is the number of rounds, 15 by default.
public final class Ipv6IndexComparison {
    private static final int KEYS = 1 << 17;
    /// More rows than any chain of the table has.
    private static final int CHAIN = 32;
    private static final long SEED = 20260724;

    private final RangeIndex128 index;
    private final TreeMap<Ipv6Address, Prefix> deepest = new TreeMap<>();
    private final long[] high = new long[KEYS];
    private final long[] low = new long[KEYS];

    private record Prefix(
            long lastHigh, long lastLow, int row, @Nullable Prefix parent) {}

    private Ipv6IndexComparison(RoutingTable table) {
        index = table.ipv6Index().index();
        Prefix[] prefixes = new Prefix[index.size()];
        for (int row = 0; row < index.size(); row++) {
            int parent = index.parent(row);
            @Nullable Prefix above = parent < 0 ? null : prefixes[parent];
            prefixes[row] = new Prefix(index.lastHigh(row), index.lastLow(row), row, above);
            deepest.put(new Ipv6Address(index.firstHigh(row), index.firstLow(row)), prefixes[row]);
        }
        List<Ipv6Prefix> ipv6 = table.ipv6();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < KEYS; i++) {
            Ipv6Prefix prefix = ipv6.get(random.nextInt(ipv6.size()));
            high[i] = prefix.high() | random.nextLong() & Ipv6Prefix.hostMaskHigh(prefix.length());
            low[i] = prefix.low() | random.nextLong() & Ipv6Prefix.hostMaskLow(prefix.length());
        }
    }

    /// Compares and prints.
    ///
    /// @param arguments the number of rounds
    public static void main(String[] arguments) throws IOException {
        Rounds rounds = new Rounds(arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]));
        RoutingTable table = RoutingTable.read(RegistryData.file(RoutingTable.FILE));
        Ipv6IndexComparison comparison = new Ipv6IndexComparison(table);
        print(
                "look-up, random keys",
                rounds.measure(
                        new Rounds.Work("RangeIndex128", KEYS, comparison::sum),
                        new Rounds.Work("TreeMap floorEntry, climb", KEYS, comparison::treeSum)));
        print(
                "look-up, random keys, dependent",
                rounds.measure(
                        new Rounds.Work("RangeIndex128", KEYS, comparison::dependentSum),
                        new Rounds.Work("TreeMap floorEntry, climb", KEYS, comparison::dependentTreeSum)));
        print(
                "chain of covering rows, random keys",
                rounds.measure(
                        new Rounds.Work("look-up", KEYS, comparison::sum),
                        new Rounds.Work("covering chain with its look-up", KEYS, comparison::chains)));
        print(
                "build, of the whole table, with the copy of its input from objects to arrays",
                rounds.measure(new Rounds.Work("in the order of the file", 1, () -> build(table))));
        double bytes = GraphLayout.parseInstance(comparison.index).totalSize();
        System.out.printf("%nbytes a prefix: %.2f%n", bytes / comparison.index.size());
    }

    private static long build(RoutingTable table) {
        return table.ipv6Index().index().size();
    }

    private long sum() {
        long sum = 0;
        for (int i = 0; i < KEYS; i++) {
            sum += index.smallestCovering(high[i], low[i]);
        }
        return sum;
    }

    private long dependentSum() {
        long sum = 0;
        int row = 0;
        for (int i = 0; i < KEYS; i++) {
            row = index.smallestCovering(highAfter(i, row), low[i]);
            sum += row;
        }
        return sum;
    }

    private long treeSum() {
        long sum = 0;
        for (int i = 0; i < KEYS; i++) {
            sum += findInTree(high[i], low[i]);
        }
        return sum;
    }

    private long dependentTreeSum() {
        long sum = 0;
        int row = 0;
        for (int i = 0; i < KEYS; i++) {
            row = findInTree(highAfter(i, row), low[i]);
            sum += row;
        }
        return sum;
    }

    /// The high half of an address, but for bits that the row before decides and that are zero for every row.
    private long highAfter(int place, int row) {
        return high[place] ^ (row + 1) >>> 29;
    }

    private int findInTree(long addressHigh, long addressLow) {
        Map.@Nullable Entry<Ipv6Address, Prefix> entry = deepest.floorEntry(new Ipv6Address(addressHigh, addressLow));
        @Nullable Prefix prefix = entry == null ? null : entry.getValue();
        while (prefix != null
                && Ipv6Address.compare(prefix.lastHigh(), prefix.lastLow(), addressHigh, addressLow) < 0) {
            prefix = prefix.parent();
        }
        return prefix == null ? -1 : prefix.row();
    }

    private long chains() {
        int[] rows = new int[CHAIN];
        long count = 0;
        int last = 0;
        for (int i = 0; i < KEYS; i++) {
            int found = index.covering(high[i], low[i], high[i], low[i], rows);
            last ^= found == 0 ? 0 : rows[found - 1];
            count += found;
        }
        return count + (last >>> 31);
    }

    private static void print(String title, Rounds.Measured... all) {
        System.out.println("\n" + title);
        for (Rounds.Measured measured : all) {
            System.out.println(measured);
        }
    }
}
