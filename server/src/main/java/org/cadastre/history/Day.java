package org.cadastre.history;

import java.util.function.Supplier;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.snapshot.DatedRows;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// What is known of a date. Numbers are looked up in the rows of all dates at once, at about the cost of any
/// look-up; all else is asked of the snapshot of the date, which is made when it is first asked for and not held
/// for ever.
public final class Day {
    private final DatedRows rows;
    private final Supplier<Snapshot> snapshot;
    private final Supplier<SnapshotFacts> facts;

    Day(DatedRows rows, Supplier<Snapshot> snapshot, Supplier<SnapshotFacts> facts) {
        this.rows = rows;
        this.snapshot = snapshot;
        this.facts = facts;
    }

    /// What the snapshot of the date is: its serial, its date, and the files it is made of. Once they were asked
    /// for they are held.
    public SnapshotFacts facts() {
        return facts.get();
    }

    /// The snapshot of the date.
    public Snapshot snapshot() {
        return snapshot.get();
    }

    /// The smallest network that holds the range on the date, as the snapshot has it; null when there is none.
    public @Nullable IpNetwork network(IpRange range) {
        return rows.network(range, snapshot);
    }

    /// The smallest autnum that holds the range on the date, as the snapshot has it; null when there is none.
    public @Nullable Autnum autnum(AsNumberRange range) {
        return rows.autnum(range, snapshot);
    }
}
