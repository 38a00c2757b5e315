package org.cadastre.report.difference;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.Segments;
import org.jspecify.annotations.Nullable;

/// Walks the segments of two spaces of one kind together, in ascending order: each step is the longest piece that lies
/// within one segment, or none, of either. Pieces that lie in no segment of both are passed over.
final class Sweep {
    /// In no segment.
    static final int NONE = -1;

    private final Segments old;
    private final Segments now;
    private final long endHigh;
    private final long endLow;
    private int before;
    private int after;
    private long firstHigh;
    private long firstLow;
    private long lastHigh;
    private long lastLow;
    private boolean isInOld;
    private boolean isInNow;
    /// The first number that no piece has held.
    private long atHigh;
    private long atLow;
    private boolean ended;

    /// @param within the numbers that are walked, or null for all
    Sweep(Segments old, Segments now, @Nullable NumberRange within) {
        this.old = old;
        this.now = now;
        switch (within) {
            case null -> {
                endHigh = -1;
                endLow = -1;
            }
            case Ipv4Range(int first, int last) -> {
                atLow = Integer.toUnsignedLong(first);
                endHigh = 0;
                endLow = Integer.toUnsignedLong(last);
            }
            case Ipv6Range(long fromHigh, long fromLow, long toHigh, long toLow) -> {
                atHigh = fromHigh;
                atLow = fromLow;
                endHigh = toHigh;
                endLow = toLow;
            }
            case AsNumberRange(int first, int last) -> {
                atLow = Integer.toUnsignedLong(first);
                endHigh = 0;
                endLow = Integer.toUnsignedLong(last);
            }
        }
        before = firstAt(old);
        after = firstAt(now);
    }

    private int firstAt(Segments segments) {
        int found = segments.find(atHigh, atLow);
        return found < 0 ? -found - 1 : found;
    }

    /// Goes to the next piece; false when there is none.
    boolean next() {
        if (ended) {
            return false;
        }
        before = pass(old, before);
        after = pass(now, after);
        if (before == old.count() && after == now.count()) {
            return end();
        }
        begin();
        if (Ipv6Address.compare(firstHigh, firstLow, endHigh, endLow) > 0) {
            return end();
        }
        isInOld = isInside(old, before);
        isInNow = isInside(now, after);
        lastHigh = endHigh;
        lastLow = endLow;
        limit(old, before, isInOld);
        limit(now, after, isInNow);
        ended = lastHigh == endHigh && lastLow == endLow;
        atLow = lastLow + 1;
        atHigh = lastHigh + (atLow == 0 ? 1 : 0);
        return true;
    }

    private boolean end() {
        ended = true;
        return false;
    }

    /// The first segment that does not end before the numbers that are left.
    private int pass(Segments segments, int segment) {
        boolean isOver = segment < segments.count()
                && Ipv6Address.compare(segments.lastHigh(segment), segments.lastLow(segment), atHigh, atLow) < 0;
        return isOver ? segment + 1 : segment;
    }

    /// Begins the piece where the first of the two segments does, but not before the numbers that are left.
    private void begin() {
        boolean isOldFirst = after == now.count()
                || before < old.count()
                        && Ipv6Address.compare(
                                        old.firstHigh(before),
                                        old.firstLow(before),
                                        now.firstHigh(after),
                                        now.firstLow(after))
                                <= 0;
        Segments segments = isOldFirst ? old : now;
        int segment = isOldFirst ? before : after;
        firstHigh = segments.firstHigh(segment);
        firstLow = segments.firstLow(segment);
        if (Ipv6Address.compare(firstHigh, firstLow, atHigh, atLow) < 0) {
            firstHigh = atHigh;
            firstLow = atLow;
        }
    }

    private boolean isInside(Segments segments, int segment) {
        return segment < segments.count()
                && Ipv6Address.compare(segments.firstHigh(segment), segments.firstLow(segment), firstHigh, firstLow)
                        <= 0;
    }

    /// Ends the piece where the segment ends, or before it begins.
    private void limit(Segments segments, int segment, boolean isInside) {
        if (segment == segments.count()) {
            return;
        }
        long low = isInside ? segments.lastLow(segment) : segments.firstLow(segment) - 1;
        long high = isInside
                ? segments.lastHigh(segment)
                : segments.firstHigh(segment) - (segments.firstLow(segment) == 0 ? 1 : 0);
        if (Ipv6Address.compare(high, low, lastHigh, lastLow) < 0) {
            lastHigh = high;
            lastLow = low;
        }
    }

    /// The segment of the old space that the piece is in, or [#NONE].
    int before() {
        return isInOld ? before : NONE;
    }

    /// The segment of the new space that the piece is in, or [#NONE].
    int after() {
        return isInNow ? after : NONE;
    }

    long firstHigh() {
        return firstHigh;
    }

    long firstLow() {
        return firstLow;
    }

    long lastHigh() {
        return lastHigh;
    }

    long lastLow() {
        return lastLow;
    }
}
