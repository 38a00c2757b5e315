package org.cadastre.report.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.chart.Mark.Anchor;

/// The names of series or states with how they are drawn.
final class Legend {
    private static final double SAMPLE_WIDTH = 26;
    private static final double SAMPLE_HEIGHT = 12;
    private static final double GAP = 7;
    private static final double BETWEEN = 20;
    private static final double BELOW = 4;

    private record Entry(Sample sample, String name) {}

    /// What stands before a name.
    private sealed interface Sample {}

    private record AreaSample(Fill fill) implements Sample {}

    private record LineSample(Ink ink, double thickness, Dash dash, List<Shape> shapes) implements Sample {}

    private final List<Entry> entries = new ArrayList<>();
    private final boolean mirrored;

    /// @param mirrored whether entries go from right to left, each name before its sample
    Legend(boolean mirrored) {
        this.mirrored = mirrored;
    }

    void add(Fill fill, String name) {
        entries.add(new Entry(new AreaSample(fill), name));
    }

    void add(LineStyle style, boolean dotted, String name) {
        List<Shape> shapes = dotted ? List.of(style.shape()) : List.of();
        entries.add(new Entry(new LineSample(style.ink(), 2, style.dash(), shapes), name));
    }

    void add(Ink ink, String name) {
        entries.add(new Entry(new LineSample(ink, 1, Dash.SOLID, List.of()), name));
    }

    /// Draws the entries within a width, beside each other where they fit; returns the height below them.
    ///
    /// @param stacked whether each entry has a line of its own
    double draw(Canvas target, double left, double top, double width, boolean stacked) {
        Canvas canvas = target.layer();
        double x = left;
        double y = top;
        double bottom = top;
        for (Entry entry : entries) {
            List<String> lines = TextWidth.wrap(entry.name, Canvas.NAME, false, width - SAMPLE_WIDTH - GAP);
            double widest = 0;
            for (String line : lines) {
                widest = Math.max(widest, TextWidth.of(line, Canvas.NAME, false));
            }
            double taken = SAMPLE_WIDTH + GAP + widest;
            if (x > left && (stacked || x + taken > left + width)) {
                x = left;
                y = bottom;
            }
            draw(canvas, entry.sample, x, y);
            double below = canvas.names(x + SAMPLE_WIDTH + GAP, y, Anchor.LEFT, false, lines);
            bottom = Math.max(bottom, below + BELOW);
            x += taken + BETWEEN;
        }
        target.add(canvas, mirrored ? 2 * left + width : 0);
        return bottom;
    }

    private static void draw(Canvas canvas, Sample sample, double x, double y) {
        switch (sample) {
            case AreaSample(Fill fill) -> canvas.area(x, y + 1, SAMPLE_WIDTH, SAMPLE_HEIGHT, fill);
            case LineSample(Ink ink, double thickness, Dash dash, List<Shape> shapes) -> {
                double middle = y + 1 + SAMPLE_HEIGHT / 2;
                List<Spot> spots = List.of(new Spot(x, middle), new Spot(x + SAMPLE_WIDTH, middle));
                canvas.add(new Mark.Stroke(spots, ink, thickness, dash));
                for (Shape shape : shapes) {
                    canvas.add(new Mark.Dot(new Spot(x + SAMPLE_WIDTH / 2, middle), shape, ink));
                }
            }
        }
    }
}
