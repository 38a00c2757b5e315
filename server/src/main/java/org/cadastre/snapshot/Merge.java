package org.cadastre.snapshot;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.cadastre.export.ReadFile;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;

/// The rows of several files as one: ordered, one row to a range and layer, with their holders.
///
/// @param ipv4 the IPv4 space
/// @param ipv6 the IPv6 space
/// @param autnums the AS number space
/// @param holders who holds the rows of all three
record Merge(
        NumberSpace<RangeIndex32> ipv4,
        NumberSpace<RangeIndex128> ipv6,
        NumberSpace<RangeIndex32> autnums,
        Holders holders) {
    /// Merges files; of rows that are equal the one of the earlier file answers.
    ///
    /// @param files files with their rows
    /// @param problems where rows that repeat, contradict or partly overlap others are listed
    static Merge of(List<ReadFile<RowBatch>> files, Words words, Problems problems) {
        List<RowBatch> batches = files.stream().map(Merge::rows).toList();
        SpaceMerge.Merged<RangeIndex32> autnums = new SpaceMerge<>(
                        SpaceInput.Of32.autnums(batches),
                        words,
                        fileOf(files, batch -> batch.autnums.count()),
                        problems)
                .merge();
        SpaceMerge.Merged<RangeIndex32> ipv4 = new SpaceMerge<>(
                        SpaceInput.Of32.ipv4(batches), words, fileOf(files, batch -> batch.ipv4.count()), problems)
                .merge();
        SpaceMerge.Merged<RangeIndex128> ipv6 = new SpaceMerge<>(
                        SpaceInput.Of128.ipv6(batches), words, fileOf(files, batch -> batch.ipv6.count()), problems)
                .merge();
        Holders holders = Holders.of(words, ipv4.columns(), ipv6.columns(), autnums.columns());
        return new Merge(
                space(ipv4, holders.count()), space(ipv6, holders.count()), space(autnums, holders.count()), holders);
    }

    private static <I> NumberSpace<I> space(SpaceMerge.Merged<I> merged, int holders) {
        return new NumberSpace<>(
                merged.index(), merged.columns(), Holdings.of(merged.columns(), holders), merged.conflicts());
    }

    private static RowBatch rows(ReadFile<RowBatch> file) {
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
