package org.cadastre.pool;

import org.cadastre.index.OnDemand;
import org.cadastre.number.NumberKind;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// The states of all numbers of one kind, by the rows of statistics files and the pools around them. A row that is an
/// object has the state of the row of a statistics file around it. Immutable.
public final class Space implements States {
    private final SpaceRows rows;
    private final Segments segments;
    private final byte[] states;
    private final OnDemand<CountrySegments> byCountry = new OnDemand<>(() -> CountrySegments.of(this));

    private static final State[] STATES = State.values();

    private Space(SpaceRows rows) {
        this.rows = rows;
        states = RowStates.of(rows);
        segments = Segments.of(rows, row -> states[row] >= 0);
        GrowthRoom.mark(this, states);
    }

    /// The space of a snapshot; it is made when it is first asked for, and kept with the snapshot.
    public static Space of(Snapshot snapshot, NumberKind kind) {
        Spaces spaces = snapshot.derived(Spaces.class, Spaces::new);
        return switch (kind) {
            case IPV4 -> spaces.ipv4.get();
            case IPV6 -> spaces.ipv6.get();
            case AUTNUM -> spaces.autnums.get();
        };
    }

    private static final class Spaces {
        private final OnDemand<Space> ipv4;
        private final OnDemand<Space> ipv6;
        private final OnDemand<Space> autnums;

        Spaces(Snapshot snapshot) {
            ipv4 = new OnDemand<>(() -> new Space(snapshot.rows(NumberKind.IPV4)));
            ipv6 = new OnDemand<>(() -> new Space(snapshot.rows(NumberKind.IPV6)));
            autnums = new OnDemand<>(() -> new Space(snapshot.rows(NumberKind.AUTNUM)));
        }
    }

    @Override
    public SpaceRows rows() {
        return rows;
    }

    /// The numbers cut by their rows; each row has a state.
    public Segments segments() {
        return segments;
    }

    /// The countries that segments are of ([#segmentsOf]), ascending; two letters as in [SpaceRows#country].
    public int[] countries() {
        return byCountry.get().countries();
    }

    /// The segments that are a country's, ascending: those of its rows that somebody holds, and those held back for
    /// it. A row counts where it is the deepest one of a statistics file.
    ///
    /// @param country two letters as in [SpaceRows#country]
    public int[] segmentsOf(int country) {
        return byCountry.get().of(country);
    }

    @Override
    public @Nullable State state(int row) {
        int accounting = accounting(row);
        return accounting == SpaceRows.NONE ? null : STATES[states[accounting]];
    }

    @Override
    public int accounting(int row) {
        int at = row;
        while (at != SpaceRows.NONE && states[at] < 0) {
            at = rows.parent(at);
        }
        return at;
    }

    @Override
    public @Nullable GrowthRoom growthRoom(int row) {
        return GrowthRoom.grows(rows, row, state(row)) ? GrowthRoom.of(rows, row, new SegmentsBehind(this, row)) : null;
    }
}
