package org.cadastre.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The slow and obvious table that the indexes must agree with: every question looks at every row.
final class LinearScanTable implements RangeTable {
    /// A range, its number in the input, and its row.
    private record Entry(Range range, int input, int row) {}

    /// All entries: first number ascending, last descending, layer ascending, input ascending.
    private final List<Entry> preorder = new ArrayList<>();
    /// The same, those that partly overlap an earlier one at the end.
    private final List<Entry> rows = new ArrayList<>();

    LinearScanTable(List<Range> ranges) {
        List<Integer> inputs = new ArrayList<>(IntStream.range(0, ranges.size())
                .boxed()
                .sorted(preorderOf(ranges))
                .toList());
        List<Integer> overlapping = inputs.stream()
                .filter(input -> overlapsEarlier(input, inputs, ranges))
                .toList();
        List<Integer> order = new ArrayList<>(inputs);
        order.removeAll(overlapping);
        order.addAll(overlapping);
        for (int input : order) {
            rows.add(new Entry(ranges.get(input), input, rows.size()));
        }
        for (int input : inputs) {
            preorder.add(rows.get(order.indexOf(input)));
        }
    }

    List<Integer> order() {
        return rows.stream().map(Entry::input).toList();
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Range range(int row) {
        return rows.get(row).range();
    }

    @Override
    public int parent(int row) {
        Entry entry = rows.get(row);
        List<Entry> before = preorder.subList(0, preorder.indexOf(entry));
        return lastOf(before, other -> other.range().covers(entry.range()));
    }

    @Override
    public int exact(Range range) {
        return lastOf(preorder, entry -> entry.range().isSameAs(range));
    }

    @Override
    public int smallestCovering(Range range) {
        return lastOf(preorder, entry -> entry.range().covers(range));
    }

    @Override
    public int smallestCoveringOne(Range number) {
        return smallestCovering(number);
    }

    @Override
    public int covering(Range range, int[] rows) {
        List<Entry> found = new ArrayList<>(
                preorder.stream().filter(entry -> entry.range().covers(range)).toList());
        Collections.reverse(found);
        for (int i = 0; i < Math.min(rows.length, found.size()); i++) {
            rows[i] = found.get(i).row();
        }
        return found.size();
    }

    @Override
    public boolean children(Range range, RowVisitor visitor) {
        return visitAll(outermost(inside(range)), visitor);
    }

    @Override
    public boolean childrenOf(int row, RowVisitor visitor) {
        Entry entry = rows.get(row);
        List<Entry> after = preorder.subList(preorder.indexOf(entry) + 1, preorder.size());
        List<Entry> inside = after.stream()
                .filter(other -> entry.range().covers(other.range()))
                .toList();
        return visitAll(outermost(inside), visitor);
    }

    @Override
    public boolean moreSpecifics(Range range, RowVisitor visitor) {
        return visitAll(inside(range), visitor);
    }

    @Override
    public List<Integer> matched(Range range, RangeMatch match, IntPredicate counts) {
        List<Entry> counted =
                preorder.stream().filter(entry -> counts.test(entry.row())).toList();
        List<Entry> same =
                counted.stream().filter(entry -> entry.range().isSameAs(range)).toList();
        List<Entry> around = counted.stream()
                .filter(entry -> entry.range().covers(range) && !entry.range().isSameAs(range))
                .toList();
        List<Entry> within = counted.stream()
                .filter(entry -> range.covers(entry.range()) && !entry.range().isSameAs(range))
                .toList();
        List<Entry> smallest = around.stream()
                .filter(entry -> entry.range().isSameAs(around.getLast().range()))
                .toList();
        List<Entry> found = switch (match) {
            case EXACT -> same;
            case CLOSEST -> same.isEmpty() ? smallest : same;
            case ONE_LESS -> smallest;
            case ALL_LESS -> Stream.concat(around.stream(), same.stream()).toList();
            case ONE_MORE ->
                within.stream()
                        .filter(entry -> within.stream()
                                .noneMatch(other -> other.range().covers(entry.range())
                                        && !other.range().isSameAs(entry.range())))
                        .toList();
            case ALL_MORE -> within;
        };
        return found.stream().map(Entry::row).toList();
    }

    @Override
    public int overlapCount() {
        int[] count = new int[1];
        overlaps((row, other) -> count[0]++);
        return count[0];
    }

    @Override
    public void overlaps(OverlapVisitor visitor) {
        for (Entry entry : rows) {
            List<Entry> before = preorder.subList(0, preorder.indexOf(entry));
            int other = lastOf(before, earlier -> earlier.range().partlyOverlaps(entry.range()));
            if (other >= 0) {
                visitor.overlap(entry.row(), other);
            }
        }
    }

    private List<Entry> inside(Range range) {
        return preorder.stream()
                .filter(entry -> range.covers(entry.range()) && !entry.range().isSameAs(range))
                .toList();
    }

    private static List<Entry> outermost(List<Entry> entries) {
        List<Entry> outer = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Range range = entries.get(i).range();
            if (entries.subList(0, i).stream()
                    .noneMatch(earlier -> earlier.range().covers(range))) {
                outer.add(entries.get(i));
            }
        }
        return outer;
    }

    private static int lastOf(List<Entry> entries, Predicate<Entry> condition) {
        return entries.stream().filter(condition).map(Entry::row).reduce(-1, (earlier, later) -> later);
    }

    private static boolean visitAll(List<Entry> entries, RowVisitor visitor) {
        for (Entry entry : entries) {
            if (!visitor.visit(entry.row())) {
                return false;
            }
        }
        return true;
    }

    private static boolean overlapsEarlier(int input, List<Integer> inputs, List<Range> ranges) {
        return inputs.subList(0, inputs.indexOf(input)).stream()
                .anyMatch(earlier -> ranges.get(earlier).partlyOverlaps(ranges.get(input)));
    }

    private static Comparator<Integer> preorderOf(List<Range> ranges) {
        return (a, b) -> {
            Range one = ranges.get(a);
            Range two = ranges.get(b);
            int byFirst = Range.compare(one.firstHigh(), one.firstLow(), two.firstHigh(), two.firstLow());
            if (byFirst != 0) {
                return byFirst;
            }
            int byLast = Range.compare(two.lastHigh(), two.lastLow(), one.lastHigh(), one.lastLow());
            if (byLast != 0) {
                return byLast;
            }
            return one.layer() == two.layer() ? Integer.compare(a, b) : Integer.compare(one.layer(), two.layer());
        };
    }
}
