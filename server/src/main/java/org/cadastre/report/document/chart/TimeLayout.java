package org.cadastre.report.document.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.TimeChart;
import org.cadastre.report.document.TimeChart.Line;
import org.cadastre.report.document.TimeChart.Point;
import org.cadastre.report.document.chart.Mark.Anchor;

/// Places lines over time; time goes from left to right in every language.
final class TimeLayout {
    private static final double HEIGHT = 280;
    private static final double RIGHT = 45;
    private static final double GAP = 6;
    private static final int MOST_STEPS = 6;
    private static final double DATE_ROOM = 84;
    /// Lines of more points than this are drawn without a mark at each.
    private static final int MOST_DOTS = 60;

    private final TimeChart chart;
    private final Canvas canvas;
    private final LocalDate first;
    private final LocalDate last;
    private final Ticks ticks;
    private final double left;
    private final boolean mirrored;
    private double top;

    TimeLayout(TimeChart chart, Direction direction) {
        this.chart = chart;
        canvas = new Canvas(direction);
        mirrored = direction == Direction.RIGHT_TO_LEFT;
        LocalDate earliest = LocalDate.MAX;
        LocalDate latest = LocalDate.MIN;
        double greatest = 0;
        for (Line line : chart.lines()) {
            for (Point point : line.points()) {
                earliest = point.date().isBefore(earliest) ? point.date() : earliest;
                latest = point.date().isAfter(latest) ? point.date() : latest;
                greatest = Math.max(greatest, point.size());
            }
        }
        first = earliest;
        last = latest;
        ticks = Ticks.upTo(greatest, MOST_STEPS);
        left = Math.max(ticks.width(Canvas.FIGURE) + GAP, RIGHT);
    }

    Scene picture() {
        double y = GAP;
        if (chart.lines().size() > 1) {
            Legend legend = new Legend(mirrored);
            for (int i = 0; i < chart.lines().size(); i++) {
                Line line = chart.lines().get(i);
                legend.add(LineStyle.of(i), hasDots(line), line.name());
            }
            y = legend.draw(canvas, 0, y, Canvas.WIDTH, false) + GAP;
        }
        List<String> title = TextWidth.wrap(chart.valueTitle(), Canvas.NAME, false, Canvas.WIDTH);
        top = canvas.names(0, y, Anchor.LEFT, false, title) + 2 * GAP;
        axes();
        for (int i = 0; i < chart.lines().size(); i++) {
            draw(chart.lines().get(i), LineStyle.of(i));
        }
        double bottom = top + HEIGHT + 2 * GAP + TextWidth.LINE * Canvas.FIGURE;
        List<String> across = TextWidth.wrap(chart.timeTitle(), Canvas.NAME, false, Canvas.WIDTH);
        bottom = canvas.names(Canvas.WIDTH / 2, bottom, Anchor.MIDDLE, false, across);
        return canvas.scene(chart, "", bottom + GAP);
    }

    private static boolean hasDots(Line line) {
        return line.points().size() <= MOST_DOTS;
    }

    private void axes() {
        double middle = TextWidth.LINE * Canvas.FIGURE / 2;
        for (int i = 0; i < ticks.values().size(); i++) {
            double y = height(ticks.values().get(i));
            canvas.line(left, y, Canvas.WIDTH - RIGHT, y, i == 0 ? Ink.AXIS : Ink.GRID);
            canvas.figure(left - GAP, y - middle, Anchor.RIGHT, ticks.texts().get(i));
        }
        if (first.isAfter(last)) {
            return;
        }
        int most = (int) ((Canvas.WIDTH - RIGHT - left) / DATE_ROOM);
        TimeTicks days = TimeTicks.between(first, last, most);
        for (int i = 0; i < days.dates().size(); i++) {
            double x = at(days.dates().get(i));
            canvas.line(x, top, x, top + HEIGHT + GAP / 2, Ink.GRID);
            canvas.figure(x, top + HEIGHT + GAP, Anchor.MIDDLE, days.texts().get(i));
        }
    }

    private double height(double size) {
        return top + HEIGHT * (1 - size / ticks.last());
    }

    private double at(LocalDate date) {
        long days = last.toEpochDay() - first.toEpochDay();
        double width = Canvas.WIDTH - RIGHT - left;
        return days == 0 ? left + width / 2 : left + width * (date.toEpochDay() - first.toEpochDay()) / days;
    }

    private void draw(Line line, LineStyle style) {
        List<Spot> spots = new ArrayList<>();
        for (Point point : line.points()) {
            spots.add(new Spot(at(point.date()), height(point.size())));
        }
        if (spots.size() > 1) {
            canvas.add(new Mark.Stroke(spots, style.ink(), 2, style.dash()));
        }
        if (hasDots(line)) {
            spots.forEach(spot -> canvas.add(new Mark.Dot(spot, style.shape(), style.ink())));
        }
    }
}
