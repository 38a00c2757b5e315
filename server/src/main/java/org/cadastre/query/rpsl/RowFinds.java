package org.cadastre.query.rpsl;

import java.util.function.IntPredicate;
import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// What is registered of the rows that lie so to a range.
///
/// Of rows with the same range those that are RPSL objects are found, all of them. Where none is, the deepest one
/// is.
///
/// @param <R> the ranges of the rows
final class RowFinds<R extends IpRange> implements Finds {
    private final NumberRows<R> numbers;
    private final Wanted wanted;
    private final MatchedRows rows;

    /// Which of the rows count.
    private final IntPredicate counts;

    /// Whether those within others that count do not.
    private final boolean outermost;

    /// Of the ranges taken, the one that ends last.
    private @Nullable R outer;

    private final IdList published = new IdList();
    private int place;
    private int ahead;

    RowFinds(NumberRows<R> numbers, R range, RangeMatch match, Wanted wanted) {
        this.numbers = numbers;
        this.wanted = wanted;
        IntPredicate counting = wanted.rows(numbers);
        // A table that is asked for what counts within a range looks for it without an end.
        if (counting != null && (match == RangeMatch.ONE_MORE || match == RangeMatch.ALL_MORE)) {
            rows = numbers.rows(range, RangeMatch.ALL_MORE, null);
            counts = counting;
            outermost = match == RangeMatch.ONE_MORE;
        } else {
            rows = numbers.rows(range, match, counting);
            counts = row -> true;
            outermost = false;
        }
        ahead = rows.next();
    }

    @Override
    public @Nullable Found next() {
        if (place < published.count()) {
            return new Published(published.id(place++));
        }
        for (int looked = 0; looked < PATIENCE; looked++) {
            if (ahead == MatchedRows.END) {
                return null;
            }
            if (!isWithinOuter(ahead) && counts.test(ahead)) {
                return found();
            }
            ahead = rows.next();
        }
        return Passed.SOME;
    }

    private boolean isWithinOuter(int row) {
        return outermost && outer != null && outer.contains(numbers.range(row));
    }

    private Found found() {
        outer = numbers.range(ahead);
        int registered = takeEqualRows(outer);
        return published.isEmpty() ? new Registered(numbers.object(registered)) : new Published(published.id(place++));
    }

    /// Takes the next row and those with its range that count, and gives the last of them that is no RPSL object.
    private int takeEqualRows(R range) {
        published.clear();
        place = 0;
        int registered = MatchedRows.END;
        do {
            if (counts.test(ahead)) {
                int id = numbers.rpsl(ahead);
                if (id == Register.NONE) {
                    registered = ahead;
                } else {
                    addNamesakes(id);
                }
            }
            ahead = rows.next();
        } while (ahead != MatchedRows.END && numbers.range(ahead).equals(range));
        return registered;
    }

    private void addNamesakes(int id) {
        IdList namesakes = wanted.namesakes(id);
        for (int i = 0; i < namesakes.count(); i++) {
            published.addOnce(namesakes.id(i));
        }
    }
}
