package org.cadastre.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lines over time from zero, a mark for each dated figure.
///
/// @param timeTitle what the horizontal axis says, such as "Date"
/// @param valueTitle what the vertical axis says, with the unit
public record TimeChart(
        String id, String title, String description, String timeTitle, String valueTitle, List<Line> lines)
        implements Chart {
    /// One line.
    ///
    /// @param points in the order of their dates, no date twice
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
            for (int i = 1; i < points.size(); i++) {
                if (!points.get(i - 1).date.isBefore(points.get(i).date)) {
                    throw new IllegalArgumentException("dates out of order: " + name + ", " + points.get(i).date);
                }
            }
        }
    }

    /// A figure of one day.
    ///
    /// @param size not negative
    /// @param text the figure as the twin shows it
    public record Point(LocalDate date, double size, String text) {
        public Point {
            if (!(size >= 0) || Double.isInfinite(size)) {
                throw new IllegalArgumentException("a figure of size " + size + " on " + date);
            }
        }
    }

    public TimeChart {
        Ids.check(id);
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_SERIES) {
            throw new IllegalArgumentException("1 to " + MOST_SERIES + " lines, not " + lines.size());
        }
    }

    @Override
    public Table twin() {
        Map<LocalDate, List<String>> rows = new TreeMap<>();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.code(timeTitle));
        for (int i = 0; i < lines.size(); i++) {
            columns.add(Column.number(lines.get(i).name));
            for (Point point : lines.get(i).points) {
                rows.computeIfAbsent(point.date, this::emptyRow).set(i + 1, point.text);
            }
        }
        return new Table(title + " – " + valueTitle, columns, List.copyOf(rows.values()));
    }

    private List<String> emptyRow(LocalDate date) {
        List<String> row = new ArrayList<>();
        row.add(date.toString());
        for (int i = 0; i < lines.size(); i++) {
            row.add("");
        }
        return row;
    }
}
