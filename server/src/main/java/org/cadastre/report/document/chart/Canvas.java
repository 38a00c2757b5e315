package org.cadastre.report.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.chart.Mark.Anchor;

/// A picture in the making: marks are added, and [#scene] makes it one.
final class Canvas {
    /// The width of every chart.
    static final double WIDTH = 720;

    /// The size of the letters of names.
    static final double NAME = 12;

    /// The size of the letters of numbers beside axes and bars.
    static final double FIGURE = 11;

    private static final double ASCENT = 0.95;

    private final List<Mark> marks = new ArrayList<>();
    private final Direction direction;

    /// @param direction which way names read
    Canvas(Direction direction) {
        this.direction = direction;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /// An empty canvas for the same texts.
    Canvas layer() {
        return new Canvas(direction);
    }

    /// Adds the marks of a layer.
    ///
    /// @param mirror twice the place of the mirror in which they are seen; 0 for none
    void add(Canvas layer, double mirror) {
        for (Mark mark : layer.marks) {
            marks.add(mirror == 0 ? mark : mark.mirrored(mirror));
        }
    }

    /// A line of text in the document's direction whose room begins at this height.
    void name(double x, double top, Anchor anchor, boolean bold, String text) {
        marks.add(new Mark.Label(new Spot(x, top + ASCENT * NAME), anchor, NAME, bold, direction, text));
    }

    /// Lines of text under each other; returns the height below the last.
    double names(double x, double top, Anchor anchor, boolean bold, List<String> lines) {
        double y = top;
        for (String line : lines) {
            name(x, y, anchor, bold, line);
            y += TextWidth.LINE * NAME;
        }
        return y;
    }

    /// A number, which reads left to right, whose room begins at this height.
    void figure(double x, double top, Anchor anchor, String text) {
        Spot spot = new Spot(x, top + ASCENT * FIGURE);
        marks.add(new Mark.Label(spot, anchor, FIGURE, false, Direction.LEFT_TO_RIGHT, text));
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        marks.add(Mark.Stroke.straight(x1, y1, x2, y2, ink, 1));
    }

    void area(double x, double y, double width, double height, Fill fill) {
        marks.add(new Mark.Area(new Bounds(x, y, width, height), fill, true));
    }

    /// The picture with these marks.
    ///
    /// @param suffix what is put after the chart's id, when a chart takes several pictures
    Scene scene(Chart chart, String suffix, double height) {
        return new Scene(
                chart.id() + suffix, chart.title(), chart.description(), direction, WIDTH, Math.ceil(height), marks);
    }
}
