package org.cadastre.report.document;

import java.util.ArrayList;
import java.util.List;

/// Lorenz curves: the share of a population against the share of what it holds, smallest holders first, beside
/// the line of equality.
///
/// @param across what the horizontal axis says, such as "Share of population"
/// @param up what the vertical axis says, such as "Share of IPv6 space"
/// @param curveTitle what the curves differ by, such as "Date"; the heading of the twin's first column
/// @param pointTitle what the points are, such as "Country"
/// @param equality the name of the line of equality
public record LorenzChart(
        String id,
        String title,
        String description,
        String across,
        String up,
        String curveTitle,
        String pointTitle,
        String equality,
        List<Curve> curves)
        implements Chart {
    /// One curve, from the origin, which it does not name, to its last point.
    public record Curve(String name, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
            double across = 0;
            double up = 0;
            for (Point point : points) {
                if (!(point.across >= across && point.up >= up && point.across <= 1 && point.up <= 1)) {
                    throw new IllegalArgumentException("cumulative shares that fall or pass 1: " + name + ", " + point);
                }
                across = point.across;
                up = point.up;
            }
        }
    }

    /// What is reached when this one is added.
    ///
    /// @param across the cumulative share on the horizontal axis, 0 to 1
    /// @param up the cumulative share on the vertical axis, 0 to 1
    public record Point(String label, double across, double up) {}

    public LorenzChart {
        Ids.check(id);
        curves = List.copyOf(curves);
        if (curves.isEmpty() || curves.size() >= MOST_SERIES) {
            throw new IllegalArgumentException("1 to " + (MOST_SERIES - 1) + " curves, not " + curves.size());
        }
    }

    @Override
    public Table twin() {
        List<List<String>> rows = new ArrayList<>();
        for (Curve curve : curves) {
            for (Point point : curve.points) {
                rows.add(List.of(
                        curve.name, point.label, FigureText.percent(point.across), FigureText.percent(point.up)));
            }
        }
        List<Column> columns =
                List.of(Column.text(curveTitle), Column.text(pointTitle), Column.number(across), Column.number(up));
        return new Table(title, columns, rows);
    }
}
