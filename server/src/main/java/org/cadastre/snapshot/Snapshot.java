package org.cadastre.snapshot;

/// Everything loaded at one moment: the rows of all exports, their indexes and holders. Immutable, and so safe to share
/// between threads; a request takes one from [CurrentSnapshot] and uses it to its end.
public final class Snapshot {
    private final SnapshotFacts facts;

    Snapshot(SnapshotFacts facts) {
        this.facts = facts;
    }

    /// What this snapshot is.
    public SnapshotFacts facts() {
        return facts;
    }
}
