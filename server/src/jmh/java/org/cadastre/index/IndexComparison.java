package org.cadastre.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.testing.RegistryData;

/// [RangeIndex32] beside other structures on the IPv4 prefixes of a full Internet routing table, each prefix with a
/// value of its own: look-ups, the chain of covering rows, children, building, memory.
///
/// All structures are first checked against a linear scan, and each prints the sum of its answers beside its time.
/// Run it as `server/src/jmh/README.md` says; the argument is the number of rounds, 15 by default.
public final class IndexComparison {
    private static final int KEYS = 1 << 18;
    /// More rows than any chain of the table has.
    private static final int CHAIN = 32;
    private static final int CHECKED = 2_000;
    private static final long SEED = 20260724;

    private final Rounds rounds;
    private final RoutingTable table;
    private final RangeIndex32 index;
    private final AddressTrieLookUp32 addressTrie;
    private final List<LookUp32> structures = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();

    private IndexComparison(int rounds, RoutingTable table) {
        this.rounds = new Rounds(rounds);
        this.table = table;
        index = table.ipv4Index().index();
        Poptrie32 poptrie = new Poptrie32(index);
        add(() -> new IndexLookUp32(index));
        add(() -> new PoptrieLookUp32(poptrie));
        add(() -> new PackedPoptrieLookUp32(poptrie));
        add(() -> new TreeMapLookUp32(index));
        addressTrie = (AddressTrieLookUp32) add(() -> new AddressTrieLookUp32(index));
    }

    /// Compares and prints.
    ///
    /// @param arguments the number of rounds
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        RoutingTable table = RoutingTable.read(RegistryData.file(RoutingTable.FILE));
        IndexComparison comparison = new IndexComparison(rounds, table);
        comparison.check();
        comparison.compareLookUps();
        comparison.compareWalks();
        comparison.measureBuild();
        comparison.printMemory();
    }

    private interface Maker {
        LookUp32 make();
    }

    private LookUp32 add(Maker maker) {
        long before = used();
        LookUp32 structure = maker.make();
        long grown = used() - before;
        structures.add(structure);
        bytes.add(structure.bytes() < 0 ? grown : structure.bytes());
        return structure;
    }

    private void check() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int address : Keys32.random(table.ipv4(), CHECKED, SEED).addresses()) {
            int asked = random.nextInt(4) == 0 ? random.nextInt() : address;
            int expected = longest(asked);
            for (LookUp32 structure : structures) {
                if (structure.find(asked) != expected) {
                    throw new IllegalStateException(structure.name() + " is wrong for " + asked);
                }
            }
        }
        System.out.println("all structures agree with a linear scan on " + CHECKED + " addresses");
    }

    private int longest(int address) {
        int longest = -1;
        for (int row = 0; row < index.size(); row++) {
            int first = index.first(row);
            if (Integer.compareUnsigned(address - first, index.last(row) - first) <= 0) {
                longest = row;
            }
        }
        return longest;
    }

    private void compareLookUps() {
        List<Ipv4Prefix> prefixes = table.ipv4();
        Keys32 random = Keys32.random(prefixes, KEYS, SEED + 1);
        compare(random, false);
        compare(random, true);
        compare(Keys32.zipf(prefixes, KEYS, SEED + 2), false);
        compare(Keys32.uniform(KEYS, SEED + 3), false);
    }

    private void compare(Keys32 keys, boolean dependent) {
        addressTrie.prepare(keys);
        Rounds.Work[] works = new Rounds.Work[structures.size()];
        for (int i = 0; i < works.length; i++) {
            LookUp32 structure = structures.get(i);
            LongSupplier work = dependent ? () -> structure.dependentSum(keys) : () -> structure.sum(keys);
            works[i] = new Rounds.Work(structure.name(), KEYS, work);
        }
        print("look-up, " + keys.name() + " keys" + (dependent ? ", dependent" : ""), rounds.measure(works));
    }

    private void compareWalks() {
        Keys32 keys = Keys32.random(table.ipv4(), KEYS, SEED + 1);
        LookUp32 lookUp = structures.getFirst();
        Rounds.Measured[] chain = rounds.measure(
                new Rounds.Work("look-up", KEYS, () -> lookUp.sum(keys)),
                new Rounds.Work("covering chain with its look-up", KEYS, () -> chains(keys)));
        print("chain of covering rows, random keys", chain);
        System.out.printf("rows in a chain: %.2f%n", (double) chain[1].sum() / KEYS);
        print(
                "chain of covering rows, random keys, dependent",
                rounds.measure(
                        new Rounds.Work("look-up", KEYS, () -> lookUp.dependentSum(keys)),
                        new Rounds.Work("covering chain with its look-up", KEYS, () -> dependentChains(keys))));
        long children = children();
        print("children of every row", rounds.measure(new Rounds.Work("a child", children, this::children)));
        print("children of 0.0.0.0/0 by range", rounds.measure(new Rounds.Work("a child", roots(), this::roots)));
    }

    /// The last row of each chain is read, but adds nothing to the sum.
    private long chains(Keys32 keys) {
        int[] rows = new int[CHAIN];
        long count = 0;
        int last = 0;
        for (int address : keys.addresses()) {
            int found = index.covering(address, address, rows);
            last ^= found == 0 ? 0 : rows[found - 1];
            count += found;
        }
        return count + (last >>> 31);
    }

    /// Each chain but the first waits for the last row of the one before.
    private long dependentChains(Keys32 keys) {
        int[] rows = new int[CHAIN];
        long count = 0;
        int last = 0;
        for (int i = 0; i < KEYS; i++) {
            int address = keys.after(i, last);
            int found = index.covering(address, address, rows);
            last = found == 0 ? 0 : rows[found - 1];
            count += found;
        }
        return count;
    }

    private long children() {
        Counter counter = new Counter();
        for (int row = 0; row < index.size(); row++) {
            index.childrenOf(row, counter);
        }
        return counter.rows;
    }

    private long roots() {
        Counter counter = new Counter();
        index.children(0, -1, counter);
        return counter.rows;
    }

    private void measureBuild() {
        int[] first = table.ipv4First();
        int[] last = table.ipv4Last();
        int[] shuffledFirst = first.clone();
        int[] shuffledLast = last.clone();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = first.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            swap(shuffledFirst, i, other);
            swap(shuffledLast, i, other);
        }
        byte[] layer = new byte[first.length];
        print(
                "build, of the whole table",
                rounds.measure(
                        new Rounds.Work("in the order of the file", 1, () -> build(first, last, layer)),
                        new Rounds.Work("shuffled", 1, () -> build(shuffledFirst, shuffledLast, layer)),
                        new Rounds.Work("Poptrie, from sorted rows", 1, () -> new Poptrie32(index).nodeCount())));
    }

    private static long build(int[] first, int[] last, byte[] layer) {
        return RangeIndex32.build(first, last, layer, first.length).index().parent(first.length / 2);
    }

    private static void swap(int[] values, int one, int other) {
        int value = values[one];
        values[one] = values[other];
        values[other] = value;
    }

    private void printMemory() {
        System.out.println("\nbytes a prefix");
        for (int i = 0; i < structures.size(); i++) {
            System.out.printf("%-34s %9.2f%n", structures.get(i).name(), (double) bytes.get(i) / index.size());
        }
    }

    private static void print(String title, Rounds.Measured... all) {
        System.out.println("\n" + title);
        for (Rounds.Measured measured : all) {
            System.out.println(measured);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /// Counts the rows of walks.
    private static final class Counter implements RowVisitor {
        private long rows;

        @Override
        public boolean visit(int row) {
            rows++;
            return true;
        }
    }
}
