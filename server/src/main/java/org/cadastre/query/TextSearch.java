package org.cadastre.query;

import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;
import org.cadastre.name.FoldedText;
import org.cadastre.name.SearchPattern;
import org.cadastre.query.Criterion.Property;
import org.cadastre.snapshot.RowHandles;
import org.jspecify.annotations.Nullable;

/// A search pattern (RFC 9082 §4.1) in the form that the texts of a snapshot compare in.
///
/// @param pattern the pattern, of folded text or of names
record TextSearch(SearchPattern pattern) {
    /// The search for the value of a criterion, null when it is none that can match.
    static @Nullable TextSearch of(Criterion criterion) {
        boolean name = criterion.property() == Property.NAMESERVER;
        return of(criterion.value(), name);
    }

    /// The search for a text.
    ///
    /// @param name whether it is the name of a domain or name server
    static @Nullable TextSearch of(String value, boolean name) {
        return (name ? SearchPattern.name(value) : SearchPattern.text(value)) instanceof SearchPattern pattern
                ? new TextSearch(pattern)
                : null;
    }

    /// Whether a text matches, whatever its case.
    boolean matches(String text) {
        return pattern.matches(FoldedText.of(text));
    }

    /// Whether it asks for no more than a beginning.
    boolean isBeginning() {
        return pattern.open() && pattern.suffix().isEmpty() && !pattern.withinLabel();
    }

    /// Adds the ids of matching texts.
    void add(TextIndex index, IdSet ids) {
        index.matching(key(), 0, (row, id) -> ids.add(id));
    }

    /// How many texts match.
    int count(TextIndex index) {
        return index.count(key());
    }

    /// Adds the ids of rows whose handles match.
    void add(RowHandles rows, IdSet ids) {
        String prefix = pattern.prefix();
        for (int place = rows.notBelow(prefix); place < rows.size(); place++) {
            String text = rows.text(place);
            if (!text.startsWith(prefix) || !pattern.open() && !text.equals(prefix)) {
                return;
            }
            if (pattern.matches(text) && !ids.add(rows.id(place))) {
                return;
            }
        }
    }

    /// It as the indexes take it.
    KeyPattern key() {
        if (!pattern.open()) {
            return KeyPattern.exactly(pattern.prefix());
        }
        return KeyPattern.between(
                pattern.prefix(), pattern.suffix(), pattern.withinLabel() ? '.' : KeyPattern.NO_BARRIER);
    }
}
