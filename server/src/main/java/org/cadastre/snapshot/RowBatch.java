package org.cadastre.snapshot;

import java.util.Arrays;
import org.cadastre.export.RowFacts;
import org.cadastre.export.RowSink;
import org.cadastre.export.RpslPart;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.arena.ObjectArena;

/// The rows of one file as they were read, in columns, with the line of each; objects are in the arena of the
/// load.
public final class RowBatch implements RowSink {
    private final Words words;
    private final ObjectArena.Builder arena;
    private final RpslLoad rpsl;
    final Ranges32 ipv4 = new Ranges32();
    final Ranges128 ipv6 = new Ranges128();
    final Ranges32 autnums = new Ranges32();
    final Others others = new Others();

    /// @param words the words of the load
    /// @param arena where the objects of the load go
    /// @param rpsl where the RPSL objects of the load go
    RowBatch(Words words, ObjectArena.Builder arena, RpslLoad rpsl) {
        this.words = words;
        this.arena = arena;
        this.rpsl = rpsl;
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
        int number = arena.add(object);
        switch (object) {
            case IpNetwork network -> network(network, number, line);
            case Autnum autnum -> {
                autnums.add(autnum.range().firstBits(), autnum.range().lastBits());
                autnums.addObject(kind(object), number, line);
            }
            case Entity entity -> others.add(number, line);
            case Domain domain -> others.add(number, line);
            case Nameserver nameserver -> others.add(number, line);
        }
    }

    private void network(IpNetwork network, int number, int line) {
        switch (network.range()) {
            case Ipv4Range range -> {
                ipv4.add(range.firstBits(), range.lastBits());
                ipv4.addObject(kind(network), number, line);
            }
            case Ipv6Range range -> {
                ipv6.add(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow());
                ipv6.addObject(kind(network), number, line);
            }
        }
    }

    @Override
    public RpslPart rpsl(int lane) {
        return rpsl.part(lane, this);
    }

    /// Gives each row the new number of its holder.
    void renumberHolders(int[] numbers) {
        ipv4.columns.renumberHolders(numbers);
        ipv6.columns.renumberHolders(numbers);
        autnums.columns.renumberHolders(numbers);
    }

    private int kind(RegistryObject object) {
        return kind(object.details().registry());
    }

    /// The kind of rows that are objects of a registry.
    int kind(String registry) {
        return words.objectKind(registry);
    }

    /// The objects that are no ranges of numbers, in the order of the file.
    static final class Others {
        int[] objects = new int[0];
        int[] lines = new int[0];
        int count;

        void add(int object, int line) {
            if (count == objects.length) {
                objects = Arrays.copyOf(objects, Ranges.grown(count));
                lines = Arrays.copyOf(lines, objects.length);
            }
            objects[count] = object;
            lines[count++] = line;
        }

        int[] numbers() {
            return Arrays.copyOf(objects, count);
        }
    }

    /// Rows of one kind of number: their facts and lines. The ranges are the subclass's.
    abstract static sealed class Ranges {
        final RowColumns columns = new RowColumns(0);
        int[] lines = new int[0];

        final void addFacts(Words words, RowFacts facts) {
            addLine(facts.line());
            columns.add(words.kind(facts), facts.country(), facts.registered(), words.handle(facts));
        }

        final void addObject(int kind, int object, int line) {
            addLine(line);
            columns.addObject(kind, object);
        }

        final void addFacts(Ranges from, int row) {
            addLine(from.lines[row]);
            RowColumns other = from.columns;
            if (other.object(row) != RowColumns.NO_OBJECT) {
                columns.addObject(other.kind(row), other.object(row));
                return;
            }
            columns.add(other.kind(row), other.country(row), other.registered(row), other.holder(row));
        }

        /// Adds the facts of a row of a statistics file whose line is not known.
        final void addFacts(RowColumns from, int row) {
            addLine(0);
            columns.add(from.kind(row), from.country(row), from.registered(row), from.holder(row));
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
