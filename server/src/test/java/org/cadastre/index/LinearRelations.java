package org.cadastre.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// The slow and obvious relations that [Relations32] and [Relations128] must agree with: the definitions of RFC
/// 9910 read out, on every row and every number.
final class LinearRelations {
    private static final int SMALL = 256;

    /// A range and its row.
    private record Entry(Range range, int row) {}

    /// First number ascending, last descending, row ascending: the deepest of several is the last.
    private final List<Entry> preorder = new ArrayList<>();

    /// @param having the rows that are not deleted
    LinearRelations(RangeTable table, IntPredicate having) {
        for (int row = 0; row < table.size(); row++) {
            if (having.test(row)) {
                preorder.add(new Entry(table.range(row), row));
            }
        }
        preorder.sort((a, b) -> {
            int byFirst = compareFirst(a.range(), b.range());
            int byLast = byFirst == 0 ? compareLast(b.range(), a.range()) : byFirst;
            return byLast == 0 ? Integer.compare(a.row(), b.row()) : byLast;
        });
    }

    int up(Range asked) {
        Entry smallest = null;
        for (Entry entry : preorder) {
            boolean larger = entry.range().covers(asked) && !entry.range().isSameAs(asked);
            if (larger && (smallest == null || compareSize(entry.range(), smallest.range()) <= 0)) {
                smallest = entry;
            }
        }
        return smallest == null ? -1 : smallest.row();
    }

    int top(Range asked, boolean equalCounts) {
        Entry largest = null;
        for (Entry entry : preorder) {
            boolean holds = entry.range().covers(asked)
                    && (equalCounts || !entry.range().isSameAs(asked));
            boolean better = largest == null
                    || compareSize(entry.range(), largest.range()) > 0
                    || entry.range().isSameAs(largest.range());
            if (holds && better) {
                largest = entry;
            }
        }
        return largest == null ? -1 : largest.row();
    }

    List<Integer> down(Range asked) {
        List<Entry> inside = inside(asked);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            Range range = inside.get(i).range();
            boolean equalsNext =
                    i + 1 < inside.size() && inside.get(i + 1).range().isSameAs(range);
            boolean immediate = inside.stream()
                    .noneMatch(other ->
                            other.range().covers(range) && !other.range().isSameAs(range));
            if (immediate && !equalsNext) {
                rows.add(inside.get(i).row());
            }
        }
        return rows;
    }

    List<Integer> bottom(Range asked) {
        if (inside(asked).isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> places = new TreeSet<>();
        for (Range number : numbers(asked)) {
            int place = preorder.size() - 1;
            while (place >= 0 && !preorder.get(place).range().covers(number)) {
                place--;
            }
            if (place >= 0) {
                places.add(place);
            }
        }
        return places.stream().map(place -> preorder.get(place).row()).toList();
    }

    int moreSpecificsCount(Range asked) {
        return inside(asked).size();
    }

    private List<Entry> inside(Range asked) {
        return preorder.stream()
                .filter(entry -> asked.covers(entry.range()) && !entry.range().isSameAs(asked))
                .toList();
    }

    /// Every number of a small range. Of a large one the first, each with which a row begins, and each behind a
    /// row: from one of them to the next the rows that hold a number are the same.
    private List<Range> numbers(Range asked) {
        List<Range> numbers = new ArrayList<>();
        Range number = Range.ofNumber(asked.firstHigh(), asked.firstLow());
        if (asked.lastHigh() == asked.firstHigh() && asked.lastLow() - asked.firstLow() < SMALL) {
            while (!number.equals(Range.ofNumber(asked.lastHigh(), asked.lastLow()))) {
                numbers.add(number);
                number = behind(number);
            }
            numbers.add(number);
            return numbers;
        }
        numbers.add(number);
        for (Entry entry : preorder) {
            Range first =
                    Range.ofNumber(entry.range().firstHigh(), entry.range().firstLow());
            for (Range candidate : List.of(first, behind(entry.range()))) {
                if (asked.covers(candidate)) {
                    numbers.add(candidate);
                }
            }
        }
        return numbers;
    }

    /// The number after the last of a range; of the range that ends with the highest number, zero.
    private static Range behind(Range range) {
        return Range.ofNumber(range.lastHigh() + (range.lastLow() == -1 ? 1 : 0), range.lastLow() + 1);
    }

    private static int compareSize(Range range, Range other) {
        return Range.compare(sizeHigh(range), sizeLow(range), sizeHigh(other), sizeLow(other));
    }

    private static long sizeHigh(Range range) {
        return range.lastHigh()
                - range.firstHigh()
                - (Long.compareUnsigned(range.lastLow(), range.firstLow()) < 0 ? 1 : 0);
    }

    private static long sizeLow(Range range) {
        return range.lastLow() - range.firstLow();
    }

    private static int compareFirst(Range range, Range other) {
        return Range.compare(range.firstHigh(), range.firstLow(), other.firstHigh(), other.firstLow());
    }

    private static int compareLast(Range range, Range other) {
        return Range.compare(range.lastHigh(), range.lastLow(), other.lastHigh(), other.lastLow());
    }
}
