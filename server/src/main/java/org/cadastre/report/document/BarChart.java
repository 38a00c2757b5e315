package org.cadastre.report.document;

import java.util.ArrayList;
import java.util.List;

/// Horizontal bars from zero, each with its value; several series stand in groups.
///
/// @param labelTitle what the groups are, such as "State" or "Country"
/// @param valueTitle what the values are, with the unit
/// @param series the names of the series
/// @param groups for each label as many values as there are series
public record BarChart(
        String id,
        String title,
        String description,
        String labelTitle,
        String valueTitle,
        List<String> series,
        List<Group> groups)
        implements Chart {
    /// The bars of one label.
    public record Group(String label, List<Value> values) {
        public Group {
            values = List.copyOf(values);
        }
    }

    /// A bar: how long it is and what stands at its end.
    ///
    /// @param size not negative; NaN where there is no figure, so that there is no bar but its text
    public record Value(double size, String text) {
        public Value {
            if (size < 0 || Double.isInfinite(size)) {
                throw new IllegalArgumentException("a bar of size " + size);
            }
        }

        /// No figure, which is not zero.
        ///
        /// @param text what is shown, such as "n/a"
        public static Value absent(String text) {
            return new Value(Double.NaN, text);
        }

        public boolean isAbsent() {
            return Double.isNaN(size);
        }
    }

    public BarChart {
        Ids.check(id);
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("1 to " + MOST_SERIES + " series, not " + series.size());
        }
        for (Group group : groups) {
            if (group.values.size() != series.size()) {
                throw new IllegalArgumentException(
                        group.values.size() + " values in " + series.size() + " series: " + group.label);
            }
        }
    }

    @Override
    public Table twin() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(labelTitle));
        for (String name : series) {
            columns.add(Column.number(series.size() == 1 ? valueTitle : name));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Group group : groups) {
            List<String> row = new ArrayList<>();
            row.add(group.label);
            group.values.forEach(value -> row.add(value.text));
            rows.add(row);
        }
        return new Table(series.size() == 1 ? title : title + " – " + valueTitle, columns, rows);
    }
}
