package org.cadastre.snapshot;

import java.util.List;
import java.util.function.Supplier;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.jspecify.annotations.Nullable;

/// The rows of the files that stand for a date, looked up among those of all dates: the same object that the
/// snapshot of the date has, without that snapshot. Where the rows alone do not tell it, the snapshot is asked:
/// when several rows of the date say different things of the same range, and when a holder's handle is one of two
/// registries.
public final class DatedRows {
    private final DatedFiles all;
    /// For each series the number of the file, negative for none.
    private final int[] files;
    private final Supplier<Snapshot> whole;

    /// @param whole the snapshot of the date
    DatedRows(DatedFiles all, int[] files, Supplier<Snapshot> whole) {
        this.all = all;
        this.files = files;
        this.whole = whole;
    }

    /// The snapshot of the date.
    public Snapshot snapshot() {
        return whole.get();
    }

    /// Whether the files are of a world that is not real.
    public boolean isSimulated() {
        return all.isSimulated();
    }

    /// The rows of one number space, for one question.
    public DatedNumbers numbers(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> new DatedNumbers(kind, all.ipv4(), all.words(), files, false);
            case IPV6 -> new DatedNumbers(kind, all.ipv6(), all.words(), files, false);
            case AUTNUM ->
                new DatedNumbers(kind, all.autnums(), all.words(), files, all.autnumModel() == AutnumModel.FLAT);
        };
    }

    /// The smallest network that holds the range, null when there is none.
    public @Nullable IpNetwork network(IpRange range) {
        DatedNumbers numbers = numbers(NumberKind.of(range));
        int row = numbers.covering(range);
        String parent = parent(numbers, row);
        if (!isTold(numbers, row)) {
            return network(whole.get(), range);
        }
        if (row == NumberRows.NONE) {
            return null;
        }
        RowColumns columns = columns(numbers);
        return RowObjects.network(
                (IpRange) numbers.range(row), all.words(), columns, row, parent, details(columns, row));
    }

    private static @Nullable IpNetwork network(Snapshot snapshot, IpRange range) {
        return switch (range) {
            case Ipv4Range(int first, int last) -> {
                int row = SmallestCovering.of(snapshot.ipv4(), first, last);
                yield row == RangeIndex32.NO_MATCH ? null : snapshot.ipv4Network(row);
            }
            case Ipv6Range ipv6 -> {
                int row = SmallestCovering.of(snapshot.ipv6(), ipv6);
                yield row == RangeIndex128.NO_MATCH ? null : snapshot.ipv6Network(row);
            }
        };
    }

    /// The smallest autnum that holds the range, null when there is none.
    public @Nullable Autnum autnum(AsNumberRange range) {
        DatedNumbers numbers = numbers(NumberKind.AUTNUM);
        int row = numbers.covering(range);
        String parent = parent(numbers, row);
        if (!isTold(numbers, row)) {
            Snapshot snapshot = whole.get();
            int found = SmallestCovering.of(snapshot.autnums(), range.firstBits(), range.lastBits());
            return found == RangeIndex32.NO_MATCH ? null : snapshot.autnum(found);
        }
        if (row == NumberRows.NONE) {
            return null;
        }
        RowColumns columns = columns(numbers);
        return RowObjects.autnum(
                (AsNumberRange) numbers.range(row), all.words(), columns, row, parent, details(columns, row));
    }

    private static @Nullable String parent(DatedNumbers numbers, int row) {
        int parent = row == NumberRows.NONE ? row : numbers.larger(row);
        return parent == NumberRows.NONE ? null : numbers.range(parent).toString();
    }

    private boolean isTold(DatedNumbers numbers, int row) {
        return numbers.isTold() && (row == NumberRows.NONE || !all.isSharedHandle(numbers.holder(row)));
    }

    private RowColumns columns(DatedNumbers numbers) {
        return switch (numbers.kind()) {
            case IPV4 -> all.ipv4().columns();
            case IPV6 -> all.ipv6().columns();
            case AUTNUM -> all.autnums().columns();
        };
    }

    private Details details(RowColumns columns, int row) {
        int holder = columns.holder(row);
        Words.Kind kind = all.words().kind(columns.kind(row));
        if (holder < 0) {
            return RowObjects.details(kind, List.of(), columns, row, List.of());
        }
        String handle = all.words().handle(holder);
        List<Entity> holders = List.of(Entity.holder(handle, handle, kind.registry()));
        return RowObjects.details(kind, holders, columns, row, List.of());
    }
}
