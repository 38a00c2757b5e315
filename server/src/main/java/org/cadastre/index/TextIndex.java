package org.cadastre.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A table of texts, each with an id, for finding the ids of one text, of all texts with a beginning, and of all with a
/// beginning and an end.
///
/// A row is the place of a text in the order of code points, 0 to `size() - 1`; equal texts stand in the order of their
/// ids. All walks visit rows in ascending order, so a walk can be resumed at any row.
///
/// The keys lie in UTF-8 one after the other in one array, with their offsets, their ids and the order of the keys read
/// from their ends beside it: 12 bytes a key and the key itself, and 2 more once least ids were asked for. A beginning
/// is found by two binary searches, and so is
/// an end. Where a pattern has both, the rows of the one that has fewer are compared with the other; rows found by
/// end are put into order before they are visited.
///
/// Immutable but for what is made of it on demand.
public final class TextIndex {
    /// The answer when there is no row.
    public static final int NO_MATCH = -1;

    /// How many rows can be compared while one is put into order.
    private static final int COST_OF_ORDER = 8;

    private final TextColumns columns;
    private final int[] ids;
    private volatile @Nullable LeastIds leastIds;

    TextIndex(TextColumns columns, int[] ids) {
        this.columns = columns;
        this.ids = ids;
    }

    /// How many rows there are.
    public int size() {
        return ids.length;
    }

    /// The id of a row.
    public int id(int row) {
        return ids[row];
    }

    /// The text of a row.
    public String text(int row) {
        return KeyText.text(columns.bytes(), columns.start(row), columns.end(row));
    }

    /// The first row with this text, or [#NO_MATCH]; others with the same text follow it.
    public int first(String text) {
        byte[] key = KeyText.bytes(text);
        int row = columns.notBelow(key);
        return row < size() && columns.length(row) == key.length && columns.startsWith(row, key) ? row : NO_MATCH;
    }

    /// Visits the rows that match, in ascending order.
    ///
    /// @param fromRow rows before it are left out
    /// @return whether the visitor took all of them
    public boolean matching(KeyPattern pattern, int fromRow, TextVisitor visitor) {
        int first = columns.notBelow(pattern.prefix());
        int end = end(pattern, first);
        int from = Math.max(first, fromRow);
        if (pattern.suffix().length > 0) {
            int endFirst = columns.placeByEnd(pattern.suffix(), false);
            int endLast = columns.placeByEnd(pattern.suffix(), true);
            if ((long) COST_OF_ORDER * (endLast - endFirst) < end - from) {
                int[] rows = rows(pattern, from, end, endFirst, endLast);
                Arrays.sort(rows);
                return visit(rows, visitor);
            }
        }
        for (int row = from; row < end; row++) {
            if (isMatch(row, pattern) && !visitor.visit(row, ids[row])) {
                return false;
            }
        }
        return true;
    }

    /// How many rows match. For one text and for a beginning alone no row is visited.
    public int count(KeyPattern pattern) {
        int first = columns.notBelow(pattern.prefix());
        int end = end(pattern, first);
        if (!pattern.open()) {
            return end - first;
        }
        if (pattern.suffix().length == 0 && pattern.barrier() == KeyPattern.NO_BARRIER) {
            return end - first - continued(pattern.prefix(), end);
        }
        int[] count = new int[1];
        matching(pattern, first, (row, id) -> ++count[0] > 0);
        return count[0];
    }

    /// Writes the ids of rows that match, ascending, from the least up: only as many rows are visited as are
    /// left out and written, of those that begin with the prefix.
    ///
    /// @param skipped how many ids to leave out at the start
    /// @param into where they are written, from its start
    /// @return how many were written, fewer than there is room for when there are no more
    public int leastIds(KeyPattern pattern, int skipped, int[] into) {
        int first = columns.notBelow(pattern.prefix());
        LeastIds.Walk walk = leastIds().walk(first, end(pattern, first));
        int left = skipped;
        int count = 0;
        while (count < into.length) {
            int row = walk.next();
            if (row < 0) {
                break;
            }
            if (isMatch(row, pattern) && --left < 0) {
                into[count++] = ids[row];
            }
        }
        return count;
    }

    /// Made when it is first asked for; by several at once more than once, with no difference.
    private LeastIds leastIds() {
        LeastIds made = leastIds;
        if (made == null) {
            made = new LeastIds(ids);
            leastIds = made;
        }
        return made;
    }

    /// The row after the last one that begins with the prefix of a pattern, or is it.
    private int end(KeyPattern pattern, int first) {
        return pattern.open()
                ? columns.aboveStart(pattern.prefix(), first, size())
                : columns.above(pattern.prefix(), first);
    }

    private boolean visit(int[] rows, TextVisitor visitor) {
        for (int row : rows) {
            if (!visitor.visit(row, ids[row])) {
                return false;
            }
        }
        return true;
    }

    /// The matching rows in a range of rows, out of those in a range of the order by ends, in no order.
    private int[] rows(KeyPattern pattern, int from, int end, int endFirst, int endLast) {
        int[] rows = new int[endLast - endFirst];
        int count = 0;
        for (int i = endFirst; i < endLast; i++) {
            int row = columns.rowByEnd(i);
            if (row >= from && row < end && isMatch(row, pattern)) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /// Whether a row that begins with the prefix of a pattern is matched by it.
    private boolean isMatch(int row, KeyPattern pattern) {
        if (!pattern.open()) {
            return true;
        }
        int start = pattern.prefix().length;
        int end = columns.length(row) - pattern.suffix().length;
        if (start > end || !columns.endsWith(row, pattern.suffix())) {
            return false;
        }
        int at = columns.start(row);
        if (start < columns.length(row) && isMark(columns.bytes(), at + start)) {
            return false;
        }
        for (int i = start; i < end && pattern.barrier() >= 0; i++) {
            if (columns.bytes()[at + i] == pattern.barrier()) {
                return false;
            }
        }
        return true;
    }

    /// How many of the rows with a beginning have a combining mark after it. The rows with the same character after it
    /// are passed over in steps that double.
    private int continued(byte[] prefix, int end) {
        byte[] beyondAscii = Arrays.copyOf(prefix, prefix.length + 1);
        beyondAscii[prefix.length] = (byte) 0x80;
        int row = columns.notBelow(beyondAscii);
        int count = 0;
        while (row < end) {
            int at = columns.start(row) + prefix.length;
            int after = at + KeyText.width(columns.bytes()[at]);
            byte[] start = Arrays.copyOfRange(columns.bytes(), columns.start(row), after);
            int step = 1;
            while (row + step < end && columns.startsWith(row + step, start)) {
                step *= 2;
            }
            int next = columns.aboveStart(start, row + step / 2, Math.min(row + step, end));
            count += isMark(columns.bytes(), at) ? next - row : 0;
            row = next;
        }
        return count;
    }

    private static boolean isMark(byte[] bytes, int at) {
        return bytes[at] < 0
                && switch (Character.getType(KeyText.codePoint(bytes, at))) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
