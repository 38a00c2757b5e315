package org.cadastre.history;

import java.util.function.Supplier;
import org.cadastre.snapshot.DatedRows;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;

/// What is known of a date. Numbers are looked up in the rows of all dates at once, at about the cost of any
/// look-up; all else is asked of the snapshot of the date, which is made when it is first asked for and not held
/// for ever.
public final class Day {
    private final DatedRows rows;
    private final Supplier<SnapshotFacts> facts;

    Day(DatedRows rows, Supplier<SnapshotFacts> facts) {
        this.rows = rows;
        this.facts = facts;
    }

    /// What the snapshot of the date is: its serial, its date, and the files it is made of. Once they were asked
    /// for they are held.
    public SnapshotFacts facts() {
        return facts.get();
    }

    /// The snapshot of the date.
    public Snapshot snapshot() {
        return rows.snapshot();
    }

    /// The rows of the date, to look numbers up without its snapshot.
    public DatedRows rows() {
        return rows;
    }
}
