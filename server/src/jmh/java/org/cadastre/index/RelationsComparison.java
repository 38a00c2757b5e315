package org.cadastre.index;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.cadastre.testing.RegistryData;
import org.openjdk.jol.info.GraphLayout;

/// [Relations32] beside the look-up of the same ranges, on the IPv4 prefixes of a full Internet routing table:
/// all rows, and those of one of six statuses given by chance. Run it as `server/src/jmh/README.md` says; the
/// argument is the number of rounds, 15 by default.
public final class RelationsComparison {
    private static final int KEYS = 1 << 16;
    /// As many rows as an answer takes.
    private static final int PAGE = 100;
    private static final int STATUSES = 6;
    private static final long SEED = 20260724;

    private final Rounds rounds;
    private final RangeIndex32 index;
    private final byte[] status;
    private final ByStatus<Relations32> relations;
    private final int[] first = new int[KEYS];
    private final int[] last = new int[KEYS];

    private RelationsComparison(int rounds, RangeIndex32 index) {
        this.rounds = new Rounds(rounds);
        this.index = index;
        status = new byte[index.size()];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int row = 0; row < status.length; row++) {
            status[row] = (byte) random.nextInt(STATUSES);
        }
        relations = Relations32.byStatus(index, row -> 1L << status[row]);
    }

    /// Compares and prints.
    ///
    /// @param arguments the number of rounds
    public static void main(String[] arguments) throws IOException {
        System.setProperty("jol.magicFieldOffset", "true"); // for records
        int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        RoutingTable table = RoutingTable.read(RegistryData.file(RoutingTable.FILE));
        RelationsComparison comparison =
                new RelationsComparison(rounds, table.ipv4Index().index());
        comparison.askForRows();
        comparison.compare("registered ranges", comparison.relations.all());
        comparison.compare("registered ranges, one status of six", comparison.relations.of(0));
        comparison.askForParts();
        comparison.compare("half of a registered range", comparison.relations.all());
        comparison.compareWhole();
        comparison.measureBuild();
        comparison.printMemory();
    }

    private void askForRows() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < KEYS; i++) {
            int row = random.nextInt(index.size());
            first[i] = index.first(row);
            last[i] = index.last(row);
        }
    }

    private void askForParts() {
        for (int i = 0; i < KEYS; i++) {
            last[i] = first[i] + (last[i] - first[i] >>> 1);
        }
    }

    private void compare(String keys, Relations32 asked) {
        print(
                keys,
                rounds.measure(
                        work("look-up", () -> sum(i -> index.smallestCovering(first[i], last[i]))),
                        work("up", () -> sum(i -> asked.up(first[i], last[i]))),
                        work("top", () -> sum(i -> asked.top(first[i], last[i], true))),
                        work("down, at most 100 rows", () -> visited(asked::down)),
                        work("bottom, at most 100 rows", () -> visited(asked::bottom)),
                        work("count of bottom", () -> sum(i -> asked.bottomCount(first[i], last[i])))));
        System.out.printf(
                "rows a question: down %.2f, bottom %.2f%n",
                (double) visited(asked::down) / KEYS, (double) visited(asked::bottom) / KEYS);
    }

    private void compareWhole() {
        Relations32 all = relations.all();
        Relations32 some = relations.of(0);
        print(
                "0.0.0.0/0, each a row visited",
                rounds.measure(
                        new Rounds.Work("down", rows(all::down), () -> rows(all::down)),
                        new Rounds.Work("bottom", rows(all::bottom), () -> rows(all::bottom)),
                        new Rounds.Work("bottom, one status of six", rows(some::bottom), () -> rows(some::bottom))));
    }

    private void measureBuild() {
        print(
                "preparing, of the whole table",
                rounds.measure(
                        new Rounds.Work("index, from the rows of the index", 1, this::buildIndex),
                        new Rounds.Work("relations", 1, () -> new Relations32(index).bottomCount(0, -1)),
                        new Rounds.Work("relations of all and of six", 1, this::buildByStatus)));
    }

    private long buildIndex() {
        int[] firsts = new int[index.size()];
        int[] lasts = new int[index.size()];
        for (int row = 0; row < firsts.length; row++) {
            firsts[row] = index.first(row);
            lasts[row] = index.last(row);
        }
        return RangeIndex32.build(firsts, lasts, new byte[firsts.length], firsts.length)
                .index()
                .size();
    }

    private long buildByStatus() {
        return Relations32.byStatus(index, row -> 1L << status[row]).of(0).bottomCount(0, -1);
    }

    private void printMemory() {
        double alone = GraphLayout.parseInstance(index).totalSize();
        double related = GraphLayout.parseInstance(relations.all()).totalSize();
        double filtered = GraphLayout.parseInstance(relations).totalSize();
        System.out.printf(
                "%nbytes a prefix: index %.2f, its relations %.2f more, those of six statuses %.2f more%n",
                alone / index.size(), (related - alone) / index.size(), (filtered - related) / index.size());
    }

    private interface Question {
        int ask(int key);
    }

    private interface Walk {
        boolean over(int first, int last, RowVisitor visitor);
    }

    private static Rounds.Work work(String name, LongSupplier work) {
        return new Rounds.Work(name, KEYS, work);
    }

    private static long sum(Question question) {
        long sum = 0;
        for (int i = 0; i < KEYS; i++) {
            sum += question.ask(i);
        }
        return sum;
    }

    private long visited(Walk walk) {
        Counter counter = new Counter();
        for (int i = 0; i < KEYS; i++) {
            counter.left = PAGE;
            walk.over(first[i], last[i], counter);
        }
        return counter.rows;
    }

    private static long rows(Walk walk) {
        Counter counter = new Counter();
        counter.left = Integer.MAX_VALUE;
        walk.over(0, -1, counter);
        return counter.rows;
    }

    private static void print(String title, Rounds.Measured... all) {
        System.out.println("\n" + title);
        for (Rounds.Measured measured : all) {
            System.out.println(measured);
        }
    }

    /// Counts the rows of walks and ends each after a number of rows.
    private static final class Counter implements RowVisitor {
        private long rows;
        private int left;

        @Override
        public boolean visit(int row) {
            rows++;
            return --left > 0;
        }
    }
}
