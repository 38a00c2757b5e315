package org.cadastre.query.rpsl;

import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeMatch;
import org.jspecify.annotations.Nullable;

/// What is registered of the rows that lie so to a range.
///
/// Of rows with the same range those that are RPSL objects are found, all of them. Where none is, the deepest one
/// is.
///
/// @param <R> the ranges of the rows
final class RowFinds<R> implements Finds {
    private final NumberRows<R> numbers;
    private final Wanted wanted;
    private final MatchedRows rows;
    private final IdList published = new IdList();
    private int place;
    private int ahead;

    RowFinds(NumberRows<R> numbers, R range, RangeMatch match, Wanted wanted) {
        this.numbers = numbers;
        this.wanted = wanted;
        rows = numbers.rows(range, match, wanted.rows(numbers));
        ahead = rows.next();
    }

    @Override
    public @Nullable Found next() {
        if (place == published.count() && ahead != MatchedRows.END) {
            int registered = takeEqualRows();
            if (published.isEmpty()) {
                return new Registered(numbers.object(registered));
            }
        }
        return place == published.count() ? null : new Published(published.id(place++));
    }

    /// Takes the next row and those with its range, and gives the last of them that is no RPSL object.
    private int takeEqualRows() {
        published.clear();
        place = 0;
        int registered = MatchedRows.END;
        R range = numbers.range(ahead);
        do {
            int id = numbers.rpsl(ahead);
            if (id == Register.NONE) {
                registered = ahead;
            } else {
                addNamesakes(id);
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
