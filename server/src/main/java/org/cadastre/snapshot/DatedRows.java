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
    private static final int SHORT = 16;
    private static final int UNTOLD = -2;

    private final DatedFiles all;
    /// For each series the number of the file, negative for none.
    private final int[] files;

    DatedRows(DatedFiles all, int[] files) {
        this.all = all;
        this.files = files;
    }

    /// The smallest network that holds the range, null when there is none.
    ///
    /// @param whole the snapshot of the date
    public @Nullable IpNetwork network(IpRange range, Supplier<Snapshot> whole) {
        return switch (range) {
            case Ipv4Range ipv4 -> ipv4(ipv4, whole);
            case Ipv6Range ipv6 -> ipv6(ipv6, whole);
        };
    }

    private @Nullable IpNetwork ipv4(Ipv4Range range, Supplier<Snapshot> whole) {
        DatedSpace.Of32 space = all.ipv4();
        Found found = find(
                space,
                0,
                Integer.toUnsignedLong(range.firstBits()),
                0,
                Integer.toUnsignedLong(range.lastBits()),
                false);
        if (found.row() == UNTOLD) {
            Snapshot snapshot = whole.get();
            int row = SmallestCovering.of(snapshot.ipv4(), range.firstBits(), range.lastBits());
            return row == RangeIndex32.NO_MATCH ? null : snapshot.ipv4Network(row);
        }
        if (found.row() == DatedSpace.NONE) {
            return null;
        }
        Ipv4Range of = Ranges.of(space.index(), found.row());
        String parent = found.parent() < 0
                ? null
                : Ranges.of(space.index(), found.parent()).toString();
        return network(space, found.row(), of, parent);
    }

    private @Nullable IpNetwork ipv6(Ipv6Range range, Supplier<Snapshot> whole) {
        DatedSpace.Of128 space = all.ipv6();
        Found found = find(space, range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), false);
        if (found.row() == UNTOLD) {
            Snapshot snapshot = whole.get();
            int row = SmallestCovering.of(snapshot.ipv6(), range);
            return row == RangeIndex128.NO_MATCH ? null : snapshot.ipv6Network(row);
        }
        if (found.row() == DatedSpace.NONE) {
            return null;
        }
        Ipv6Range of = Ranges.of(space.index(), found.row());
        String parent = found.parent() < 0
                ? null
                : Ranges.of(space.index(), found.parent()).toString();
        return network(space, found.row(), of, parent);
    }

    private IpNetwork network(DatedSpace space, int row, IpRange range, @Nullable String parent) {
        return new IpNetwork(
                range.toString(),
                range,
                null,
                RowObjects.type(all.words(), space.columns(), row),
                RowObjects.countries(space.columns(), row),
                parent,
                details(space.columns(), row));
    }

    /// The smallest autnum that holds the range, null when there is none.
    ///
    /// @param whole the snapshot of the date
    public @Nullable Autnum autnum(AsNumberRange range, Supplier<Snapshot> whole) {
        DatedSpace.Of32 space = all.autnums();
        Found found = find(
                space,
                0,
                Integer.toUnsignedLong(range.firstBits()),
                0,
                Integer.toUnsignedLong(range.lastBits()),
                all.autnumModel() == AutnumModel.FLAT);
        if (found.row() == UNTOLD) {
            Snapshot snapshot = whole.get();
            int row = SmallestCovering.of(snapshot.autnums(), range.firstBits(), range.lastBits());
            return row == RangeIndex32.NO_MATCH ? null : snapshot.autnum(row);
        }
        if (found.row() == DatedSpace.NONE) {
            return null;
        }
        AsNumberRange of = Ranges.autnums(space.index(), found.row());
        String parent = found.parent() < 0
                ? null
                : Ranges.autnums(space.index(), found.parent()).toString();
        return new Autnum(
                of.toString(),
                of,
                null,
                RowObjects.type(all.words(), space.columns(), found.row()),
                RowObjects.countries(space.columns(), found.row()),
                parent,
                details(space.columns(), found.row()));
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

    /// The row that answers and the one of the nearest larger range around it.
    private record Found(int row, int parent) {
        static final Found NOTHING = new Found(DatedSpace.NONE, DatedSpace.NONE);
        static final Found NOT_TOLD = new Found(UNTOLD, DatedSpace.NONE);
    }

    /// @param onlyDelegated whether rows of what is delegated to nobody are no objects
    private Found find(
            DatedSpace space, long firstHigh, long firstLow, long lastHigh, long lastLow, boolean onlyDelegated) {
        int[] rows = new int[SHORT];
        int count = space.covering(firstHigh, firstLow, lastHigh, lastLow, rows);
        if (count > rows.length) {
            rows = new int[count];
            space.covering(firstHigh, firstLow, lastHigh, lastLow, rows);
        }
        count = alive(space, rows, count);
        if (count < 0) {
            return Found.NOT_TOLD;
        }
        if (onlyDelegated) {
            count = delegated(space, rows, count);
        }
        if (count == 0) {
            return Found.NOTHING;
        }
        int smallest = 0;
        if (space.hasOverlaps()) {
            for (int i = 1; i < count; i++) {
                smallest = space.isSmaller(rows[i], rows[smallest]) ? i : smallest;
            }
        }
        int row = rows[smallest];
        if (space.isContested(row) || all.isSharedHandle(space.columns().holder(row))) {
            return Found.NOT_TOLD;
        }
        if (space.hasOverlaps()) {
            rows = space.covering(row);
            count = alive(space, rows, rows.length);
            if (count < 0) {
                return Found.NOT_TOLD;
            }
            count = onlyDelegated ? delegated(space, rows, count) : count;
            smallest = 0;
        }
        int parent = smallest;
        while (parent < count && space.isSameRange(rows[parent], row)) {
            parent++;
        }
        return new Found(row, parent == count ? DatedSpace.NONE : rows[parent]);
    }

    /// Moves the rows that are in the files of the date to the front.
    ///
    /// @return how many they are; negative when two of them are of the same range and layer
    private int alive(DatedSpace space, int[] rows, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            if (space.isIn(row, files)) {
                if (kept > 0 && isSamePlace(space, rows[kept - 1], row)) {
                    return UNTOLD;
                }
                rows[kept++] = row;
            }
        }
        return kept;
    }

    private boolean isSamePlace(DatedSpace space, int row, int other) {
        return space.isSameRange(row, other)
                && kind(space, row).isAbove() == kind(space, other).isAbove();
    }

    private int delegated(DatedSpace space, int[] rows, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (RowObjects.isDelegated(kind(space, rows[i]).status())) {
                rows[kept++] = rows[i];
            }
        }
        return kept;
    }

    private Words.Kind kind(DatedSpace space, int row) {
        return all.words().kind(space.columns().kind(row));
    }
}
