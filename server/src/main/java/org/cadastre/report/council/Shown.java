package org.cadastre.report.council;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Table;

/// A column of a table in the document, and what stands in it for one thing.
record Shown<T>(Column column, Function<T, String> text) {
    /// The table of some things, one a row.
    static <T> Table table(String caption, Collection<T> things, List<Shown<T>> columns) {
        return new Table(
                caption,
                columns.stream().map(Shown::column).toList(),
                things.stream()
                        .map(thing -> columns.stream()
                                .map(each -> each.text.apply(thing))
                                .toList())
                        .toList());
    }
}
