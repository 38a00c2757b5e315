package org.cadastre.report.difference;

import java.util.Arrays;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Segments;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// One of the two snapshots of a comparison, for one kind of number: the facts of a segment of it at a time, in common
/// [Terms]. [Sweep#NONE] is a segment too, of which nothing is said.
final class Side {
    private static final int NOT_YET = -2;

    private final Terms terms;
    private final Space space;
    private final SpaceRows rows;
    private final Segments segments;
    private final Holders holders;
    private final int[] words;
    private final int[] holderNumbers;
    private int segment = Sweep.NONE;
    private int word = Terms.MISSING;
    private int country;
    private int registered;
    private int holder = Terms.NOBODY;
    private @Nullable State state;

    Side(Snapshot snapshot, NumberKind kind, Terms terms) {
        this.terms = terms;
        space = Space.of(snapshot, kind);
        rows = space.rows();
        segments = space.segments();
        holders = snapshot.holders();
        words = new int[rows.wordCount()];
        Arrays.fill(words, NOT_YET);
        holderNumbers = new int[holders.count()];
        Arrays.fill(holderNumbers, NOT_YET);
    }

    Segments segments() {
        return segments;
    }

    /// Goes to a segment, whose facts are told from then on.
    void moveTo(int next) {
        if (next == segment) {
            return;
        }
        segment = next;
        if (next == Sweep.NONE) {
            word = Terms.MISSING;
            country = 0;
            registered = 0;
            holder = Terms.NOBODY;
            state = null;
            return;
        }
        int row = segments.row(next);
        word = word(row);
        country = rows.country(row);
        registered = rows.registered(row);
        holder = holder(rows.holder(row));
        state = space.state(row);
    }

    private int word(int row) {
        int own = rows.word(row);
        if (words[own] == NOT_YET) {
            String pool = rows.poolOf(row);
            words[own] = pool.isEmpty()
                    ? terms.word(rows.status(own), rows.registry(own))
                    : terms.word(NumberFacts.POOL, pool);
        }
        return words[own];
    }

    private int holder(int own) {
        if (own == Holders.NONE) {
            return Terms.NOBODY;
        }
        if (holderNumbers[own] == NOT_YET) {
            holderNumbers[own] = terms.holder(word, holders.handleText(own));
        }
        return holderNumbers[own];
    }

    int word() {
        return word;
    }

    int country() {
        return country;
    }

    int registered() {
        return registered;
    }

    int holder() {
        return holder;
    }

    /// Whether somebody holds the numbers.
    boolean isHeld() {
        return state != null && state.isHeld();
    }

    /// Whether they are reserved for a country.
    boolean isReservedForCountry() {
        return state == State.RESERVED_COUNTRY;
    }

    /// Whether both sides say the same.
    boolean saysWhat(Side other) {
        return word == other.word
                && holder == other.holder
                && country == other.country
                && registered == other.registered;
    }

    /// Whether both sides are in rows of the same range; neither may be in none.
    boolean isInRowOf(Side other) {
        int row = segments.row(segment);
        int otherRow = other.segments.row(other.segment);
        return rows.firstLow(row) == other.rows.firstLow(otherRow)
                && rows.firstHigh(row) == other.rows.firstHigh(otherRow)
                && rows.lastLow(row) == other.rows.lastLow(otherRow)
                && rows.lastHigh(row) == other.rows.lastHigh(otherRow);
    }

    /// The facts in words.
    NumberFacts facts() {
        return terms.facts(word, country, registered, holder);
    }
}
