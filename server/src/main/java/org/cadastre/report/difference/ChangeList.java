package org.cadastre.report.difference;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.NumberKind;
import org.jspecify.annotations.Nullable;

/// Puts together the pieces of which both sides say something else: pieces beside each other with the same
/// facts are one change.
final class ChangeList {
    private final List<Change> changes = new ArrayList<>();
    /// What is said of the open change; null when none is open.
    private @Nullable NumberFacts from;

    private NumberFacts to = NumberFacts.MISSING;
    private NumberKind kind = NumberKind.IPV4;
    private long firstHigh;
    private long firstLow;
    private long lastHigh;
    private long lastLow;

    /// Adds a piece that is behind all others of its kind.
    ///
    /// @param old what was said of it
    /// @param now what is said of it
    void add(NumberKind ofKind, Sweep piece, NumberFacts old, NumberFacts now) {
        boolean goesOn = from != null
                && piece.firstLow() == lastLow + 1
                && piece.firstHigh() == lastHigh + (piece.firstLow() == 0 ? 1 : 0)
                && from.equals(old)
                && to.equals(now);
        if (!goesOn) {
            close();
            kind = ofKind;
            firstHigh = piece.firstHigh();
            firstLow = piece.firstLow();
            from = old;
            to = now;
        }
        lastHigh = piece.lastHigh();
        lastLow = piece.lastLow();
    }

    /// Ends the open change.
    void close() {
        if (from != null) {
            changes.add(new Change(kind.range(firstHigh, firstLow, lastHigh, lastLow), from, to));
            from = null;
        }
    }

    /// All that are ended.
    List<Change> all() {
        return changes;
    }
}
