package org.cadastre.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The slow and obvious table that [TextIndex] must agree with: every question looks at every text.
final class LinearScanTexts {
    /// A text with its id.
    record Entry(String text, int id) {}

    private static final Comparator<String> BY_CODE_POINTS = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    private final List<Entry> rows;

    LinearScanTexts(List<Entry> entries) {
        rows = new ArrayList<>(entries);
        rows.sort(Comparator.comparing(Entry::text, BY_CODE_POINTS).thenComparingInt(Entry::id));
    }

    List<Entry> rows() {
        return rows;
    }

    List<Integer> exactly(String text) {
        return rowsWhere(row -> rows.get(row).text().equals(text));
    }

    List<Integer> between(String prefix, String suffix, int barrier) {
        return rowsWhere(row -> isBetween(rows.get(row).text(), prefix, suffix, barrier));
    }

    private static boolean isBetween(String text, String prefix, String suffix, int barrier) {
        int[] all = text.codePoints().toArray();
        int[] start = prefix.codePoints().toArray();
        int[] end = suffix.codePoints().toArray();
        if (start.length + end.length > all.length) {
            return false;
        }
        int middleEnd = all.length - end.length;
        if (!Arrays.equals(Arrays.copyOf(all, start.length), start)
                || !Arrays.equals(Arrays.copyOfRange(all, middleEnd, all.length), end)) {
            return false;
        }
        String next = start.length == all.length ? "" : Character.toString(all[start.length]);
        return !next.matches("\\p{M}")
                && Arrays.stream(all, start.length, middleEnd).noneMatch(c -> c == barrier);
    }

    private List<Integer> rowsWhere(java.util.function.IntPredicate condition) {
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (condition.test(row)) {
                found.add(row);
            }
        }
        return found;
    }
}
