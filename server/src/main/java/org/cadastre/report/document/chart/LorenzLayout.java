package org.cadastre.report.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.LorenzChart;
import org.cadastre.report.document.LorenzChart.Curve;
import org.cadastre.report.document.LorenzChart.Point;
import org.cadastre.report.document.chart.Mark.Anchor;

/// Places Lorenz curves: a square from nothing to all, the names of the curves beside it.
final class LorenzLayout {
    private static final double SIDE = 400;
    private static final double LEFT = 50;
    private static final double GAP = 6;
    private static final double NAMES = LEFT + SIDE + 30;
    private static final int STEPS = 5;

    private LorenzLayout() {}

    static Scene picture(LorenzChart chart, Direction direction) {
        Canvas canvas = new Canvas(direction);
        List<String> up = TextWidth.wrap(chart.up(), Canvas.NAME, false, SIDE + LEFT);
        double top = canvas.names(0, GAP, Anchor.LEFT, false, up) + 2 * GAP;
        axes(canvas, top);
        List<Spot> equality = List.of(new Spot(LEFT, top + SIDE), new Spot(LEFT + SIDE, top));
        canvas.add(new Mark.Stroke(equality, Ink.AXIS, 1, Dash.SOLID));
        Legend legend = new Legend(direction == Direction.RIGHT_TO_LEFT);
        legend.add(Ink.AXIS, chart.equality());
        for (int i = 0; i < chart.curves().size(); i++) {
            Curve curve = chart.curves().get(i);
            LineStyle style = LineStyle.of(i);
            canvas.add(new Mark.Stroke(spots(curve, top), style.ink(), 2, style.dash()));
            legend.add(style, false, curve.name());
        }
        double below = legend.draw(canvas, NAMES, top, Canvas.WIDTH - NAMES, true);
        double bottom = top + SIDE + GAP + TextWidth.LINE * Canvas.FIGURE + GAP;
        List<String> across = TextWidth.wrap(chart.across(), Canvas.NAME, false, SIDE + LEFT);
        bottom = canvas.names(LEFT + SIDE / 2 - LEFT / 2, bottom, Anchor.MIDDLE, false, across);
        return canvas.scene(chart, "", Math.max(below, bottom) + GAP);
    }

    private static void axes(Canvas canvas, double top) {
        for (int i = 0; i <= STEPS; i++) {
            double at = SIDE * i / STEPS;
            String text = 100 * i / STEPS + "\u00A0%";
            Ink ink = i == 0 ? Ink.AXIS : Ink.GRID;
            canvas.line(LEFT + at, top, LEFT + at, top + SIDE, ink);
            canvas.line(LEFT, top + SIDE - at, LEFT + SIDE, top + SIDE - at, ink);
            double middle = TextWidth.LINE * Canvas.FIGURE / 2;
            canvas.figure(LEFT - GAP, top + SIDE - at - middle, Anchor.RIGHT, text);
            canvas.figure(LEFT + at, top + SIDE + middle + GAP / 2, Anchor.MIDDLE, text);
        }
    }

    private static List<Spot> spots(Curve curve, double top) {
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(LEFT, top + SIDE));
        for (Point point : curve.points()) {
            spots.add(new Spot(LEFT + SIDE * point.across(), top + SIDE * (1 - point.up())));
        }
        return spots;
    }
}
