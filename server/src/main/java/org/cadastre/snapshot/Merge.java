package org.cadastre.snapshot;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.cadastre.export.ReadFile;
import org.cadastre.index.ByStatus;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.Relations128;
import org.cadastre.index.Relations32;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.Status;

/// The rows of several files as one: ordered, one row to a range and layer, with their holders.
///
/// @param ipv4 the IPv4 space
/// @param ipv6 the IPv6 space
/// @param autnums the AS number space
/// @param undelegated the AS numbers of the registries that are no rows of that space, since only delegated ones are
/// @param holders who holds the rows of all three
record Merge(
        NumberSpace<RangeIndex32, Relations32> ipv4,
        NumberSpace<RangeIndex128, Relations128> ipv6,
        NumberSpace<RangeIndex32, Relations32> autnums,
        RangeIndex32 undelegated,
        Holders holders) {
    private static final long DELEGATED = 1L << Status.ACTIVE.ordinal();
    private static final long UNDELEGATED = 1L << Status.ADMINISTRATIVE.ordinal() | 1L << Status.RESERVED.ordinal();

    /// Merges files; of rows that are equal the one of the earlier file answers.
    ///
    /// @param files files with their rows
    /// @param model which AS numbers are rows
    /// @param problems where rows that repeat, contradict or partly overlap others are listed
    static Merge of(
            List<ReadFile<RowBatch>> files,
            Words words,
            NumberedObjects objects,
            AutnumModel model,
            Problems problems) {
        List<RowBatch> batches = files.stream().map(Merge::rows).toList();
        RowStatus status = new RowStatus(words, objects);
        SpaceInput.Of32 numbers = SpaceInput.Of32.autnums(batches);
        SpaceMerge.Merged<RangeIndex32> autnums = new SpaceMerge<>(
                        numbers, words, objects, fileOf(files, batch -> batch.autnums.count()), problems)
                .merge(
                        switch (model) {
                            case HIERARCHICAL -> row -> true;
                            case FLAT -> isDelegated(status.of(numbers.rows.columns));
                        });
        SpaceMerge.Merged<RangeIndex32> ipv4 = new SpaceMerge<>(
                        SpaceInput.Of32.ipv4(batches),
                        words,
                        objects,
                        fileOf(files, batch -> batch.ipv4.count()),
                        problems)
                .merge();
        SpaceMerge.Merged<RangeIndex128> ipv6 = new SpaceMerge<>(
                        SpaceInput.Of128.ipv6(batches),
                        words,
                        objects,
                        fileOf(files, batch -> batch.ipv6.count()),
                        problems)
                .merge();
        Holders holders = Holders.of(words, ipv4.columns(), ipv6.columns(), autnums.columns());
        return new Merge(
                space(ipv4, Relations32.byStatus(ipv4.index(), status.of(ipv4.columns())), holders.count()),
                space(ipv6, Relations128.byStatus(ipv6.index(), status.of(ipv6.columns())), holders.count()),
                space(autnums, Relations32.byStatus(autnums.index(), status.of(autnums.columns())), holders.count()),
                autnums.leftOut(),
                holders);
    }

    private static IntPredicate isDelegated(IntToLongFunction statuses) {
        return row -> {
            long bits = statuses.applyAsLong(row);
            return (bits & UNDELEGATED) == 0 || (bits & DELEGATED) != 0;
        };
    }

    private record RowStatus(Words words, NumberedObjects objects) {
        /// For a row, a bit for each status that it has.
        IntToLongFunction of(RowColumns columns) {
            long[] byKind = new long[words.kindCount()];
            for (int kind = 0; kind < byKind.length; kind++) {
                byKind[kind] =
                        1L << RowObjects.status(words.kind(kind).status()).ordinal();
            }
            return row -> {
                int object = columns.object(row);
                return object == RowColumns.NO_OBJECT ? byKind[columns.kind(row)] : objects.statusBits(object);
            };
        }
    }

    /// How many networks there are, of both IP versions.
    int networkCount() {
        return ipv4.columns().count() + ipv6.columns().count();
    }

    /// How many rows there are that stand in files and are no RPSL objects.
    ///
    /// @param isAdded whether the rows of this kind stand in no file
    int publishedRows(IntPredicate isAdded) {
        return publishedRows(ipv4.columns(), isAdded)
                + publishedRows(ipv6.columns(), isAdded)
                + publishedRows(autnums.columns(), isAdded);
    }

    private static int publishedRows(RowColumns columns, IntPredicate isAdded) {
        int rows = 0;
        for (int row = 0; row < columns.count(); row++) {
            boolean isRpsl = NumberedObjects.rpslId(columns.object(row)) >= 0;
            rows += isRpsl || isAdded.test(columns.kind(row)) ? 0 : 1;
        }
        return rows;
    }

    /// The object that a network is, [RowColumns#NO_OBJECT] when it is a row of a statistics file.
    ///
    /// @param id the IPv4 row, or the number of IPv4 rows plus the IPv6 row
    int networkObject(int id) {
        int ipv4Rows = ipv4.columns().count();
        return id < ipv4Rows ? ipv4.columns().object(id) : ipv6.columns().object(id - ipv4Rows);
    }

    /// The id of the row of a network that is an object, [Directory#NONE] when it is none.
    ///
    /// @param number the number of the object
    int network(IpRange range, int number) {
        return switch (range) {
            case Ipv4Range v4 -> {
                RangeIndex32 index = ipv4.index();
                yield row(index.exact(v4.firstBits(), v4.lastBits()), index::parent, ipv4.columns(), number);
            }
            case Ipv6Range v6 -> {
                RangeIndex128 index = ipv6.index();
                int row = row(
                        index.exact(v6.firstHigh(), v6.firstLow(), v6.lastHigh(), v6.lastLow()),
                        index::parent,
                        ipv6.columns(),
                        number);
                yield row == Directory.NONE ? row : ipv4.columns().count() + row;
            }
        };
    }

    /// The row of an autnum that is an object, [Directory#NONE] when it is none.
    ///
    /// @param number the number of the object
    int autnum(AsNumberRange range, int number) {
        RangeIndex32 index = autnums.index();
        return row(index.exact(range.firstBits(), range.lastBits()), index::parent, autnums.columns(), number);
    }

    /// The row of an object among those around the deepest of its range.
    private static int row(int deepest, IntUnaryOperator parentOf, RowColumns columns, int number) {
        int row = deepest;
        while (row >= 0 && columns.object(row) != number) {
            row = parentOf.applyAsInt(row);
        }
        return row < 0 ? Directory.NONE : row;
    }

    /// The handle of a network that is no object.
    String networkHandle(int id) {
        int ipv4Rows = ipv4.columns().count();
        return id < ipv4Rows
                ? Ranges.of(ipv4.index(), id).toString()
                : Ranges.of(ipv6.index(), id - ipv4Rows).toString();
    }

    int autnumCount() {
        return autnums.columns().count();
    }

    /// The object that an autnum is, [RowColumns#NO_OBJECT] when it is a row of a statistics file.
    int autnumObject(int row) {
        return autnums.columns().object(row);
    }

    /// The handle of an autnum that is no object.
    String autnumHandle(int row) {
        return Ranges.autnums(autnums.index(), row).toString();
    }

    private static <I, R> NumberSpace<I, R> space(SpaceMerge.Merged<I> merged, ByStatus<R> relations, int holders) {
        return new NumberSpace<>(
                merged.index(),
                relations,
                merged.columns(),
                Holdings.of(merged.columns(), holders),
                merged.conflicts());
    }

    static RowBatch rows(ReadFile<RowBatch> file) {
        RowBatch rows = file.rows();
        if (rows == null) {
            throw new IllegalArgumentException("a refused file has no rows: " + file.name());
        }
        return rows;
    }

    /// The name of the file of each joined row, told by how many rows each file adds.
    private static IntFunction<String> fileOf(List<ReadFile<RowBatch>> files, ToIntFunction<RowBatch> count) {
        return row -> {
            int before = 0;
            for (ReadFile<RowBatch> file : files) {
                before += count.applyAsInt(rows(file));
                if (row < before) {
                    return file.name();
                }
            }
            throw new IndexOutOfBoundsException(row);
        };
    }
}
