package org.cadastre.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cadastre.export.RowFacts;
import org.cadastre.export.RowSink;
import org.cadastre.registry.RegistryObject;

/// The rows of one file as they were read, in columns, with the line of each.
public final class RowBatch implements RowSink {
    private final Words words;
    final Ranges32 ipv4 = new Ranges32();
    final Ranges128 ipv6 = new Ranges128();
    final Ranges32 autnums = new Ranges32();
    final List<RegistryObject> objects = new ArrayList<>();

    RowBatch(Words words) {
        this.words = words;
    }

    @Override
    public void ipv4(int first, int last, RowFacts facts) {
        ipv4.add(first, last);
        ipv4.addFacts(words, facts);
    }

    @Override
    public void ipv6(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts) {
        ipv6.add(firstHigh, firstLow, lastHigh, lastLow);
        ipv6.addFacts(words, facts);
    }

    @Override
    public void autnum(int first, int last, RowFacts facts) {
        autnums.add(first, last);
        autnums.addFacts(words, facts);
    }

    @Override
    public void object(RegistryObject object, int line) {
        objects.add(object);
    }

    /// Rows of one kind of number: their facts and lines. The ranges are the subclass's.
    abstract static sealed class Ranges {
        final RowColumns columns = new RowColumns(0);
        int[] lines = new int[0];

        final void addFacts(Words words, RowFacts facts) {
            addLine(facts.line());
            columns.add(words.kind(facts), facts.country(), facts.registered(), words.handle(facts));
        }

        final void addFacts(Ranges from, int row) {
            addLine(from.lines[row]);
            RowColumns other = from.columns;
            columns.add(other.kind(row), other.country(row), other.registered(row), other.holder(row));
        }

        private void addLine(int line) {
            int row = columns.count();
            if (row == lines.length) {
                lines = Arrays.copyOf(lines, grown(row));
            }
            lines[row] = line;
        }

        final int count() {
            return columns.count();
        }

        static int grown(int size) {
            return Math.max(16, size + (size >> 1));
        }
    }

    /// Ranges of 32-bit numbers.
    static final class Ranges32 extends Ranges {
        int[] first = new int[0];
        int[] last = new int[0];

        void add(int from, int to) {
            int row = count();
            if (row == first.length) {
                first = Arrays.copyOf(first, grown(row));
                last = Arrays.copyOf(last, grown(row));
            }
            first[row] = from;
            last[row] = to;
        }
    }

    /// Ranges of 128-bit numbers.
    static final class Ranges128 extends Ranges {
        long[] firstHigh = new long[0];
        long[] firstLow = new long[0];
        long[] lastHigh = new long[0];
        long[] lastLow = new long[0];

        void add(long fromHigh, long fromLow, long toHigh, long toLow) {
            int row = count();
            if (row == firstHigh.length) {
                firstHigh = Arrays.copyOf(firstHigh, grown(row));
                firstLow = Arrays.copyOf(firstLow, grown(row));
                lastHigh = Arrays.copyOf(lastHigh, grown(row));
                lastLow = Arrays.copyOf(lastLow, grown(row));
            }
            firstHigh[row] = fromHigh;
            firstLow[row] = fromLow;
            lastHigh[row] = toHigh;
            lastLow[row] = toLow;
        }
    }
}
