package org.cadastre.report.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.BarChart.Group;
import org.cadastre.report.document.BarChart.Value;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.chart.Mark.Anchor;

/// Places horizontal bars: names at the start, bars from there, each value at its bar's end.
final class BarLayout {
    private static final double BAR = 15;
    private static final double BETWEEN_GROUPS = 5;
    private static final double GAP = 6;
    private static final double WIDEST_NAMES = 300;
    private static final double WIDEST_VALUES = 200;
    private static final int MOST_STEPS = 6;
    private static final double TICK_GAP = 10;

    private final BarChart chart;
    private final Direction direction;
    private final List<List<String>> names = new ArrayList<>();
    private final Ticks ticks;
    private final double left;
    private final double length;

    BarLayout(BarChart chart, Direction direction) {
        this.chart = chart;
        this.direction = direction;
        double widestName = 0;
        double widestValue = 0;
        double greatest = 0;
        for (Group group : chart.groups()) {
            List<String> lines = TextWidth.wrap(group.label(), Canvas.NAME, false, WIDEST_NAMES);
            names.add(lines);
            for (String line : lines) {
                widestName = Math.max(widestName, TextWidth.of(line, Canvas.NAME, false));
            }
            for (Value value : group.values()) {
                widestValue = Math.max(widestValue, TextWidth.of(value.text(), Canvas.FIGURE, false));
                greatest = value.isAbsent() ? greatest : Math.max(greatest, value.size());
            }
        }
        if (widestValue > WIDEST_VALUES) {
            throw new IllegalArgumentException("a value too long to stand at a bar: " + chart.title());
        }
        left = widestName + GAP;
        double room = Canvas.WIDTH - left - Math.max(widestValue + 2 * GAP, room(greatest));
        length = room;
        ticks = fitting(greatest, room);
    }

    /// Half of the last number beside the axis stands past the bars' end.
    private static double room(double greatest) {
        return Ticks.upTo(greatest, MOST_STEPS).width(Canvas.FIGURE) / 2 + GAP;
    }

    /// As many steps as have room for their numbers.
    private static Ticks fitting(double greatest, double room) {
        for (int most = MOST_STEPS; most > 1; most--) {
            Ticks ticks = Ticks.upTo(greatest, most);
            if ((ticks.width(Canvas.FIGURE) + TICK_GAP) * (ticks.values().size() - 1) <= room) {
                return ticks;
            }
        }
        return Ticks.upTo(greatest, 1);
    }

    List<Scene> pictures(double greatestHeight) {
        List<Scene> scenes = new ArrayList<>();
        int from = 0;
        do {
            Canvas canvas = new Canvas(direction);
            double top = legend(canvas);
            double room = greatestHeight - top - axisHeight();
            int to = from;
            double height = 0;
            while (to < names.size() && (to == from || height + groupHeight(to) <= room)) {
                height += groupHeight(to++);
            }
            grid(canvas, top, top + height);
            draw(canvas, from, to, top);
            double bottom = axis(canvas, top + height);
            String suffix = from == 0 ? "" : "-" + (scenes.size() + 1);
            Scene scene = canvas.scene(chart, suffix, bottom);
            scenes.add(direction == Direction.RIGHT_TO_LEFT ? scene.mirrored() : scene);
            from = to;
        } while (from < names.size());
        return scenes;
    }

    private double legend(Canvas canvas) {
        if (chart.series().size() == 1) {
            return GAP;
        }
        Legend legend = new Legend(false);
        for (int i = 0; i < chart.series().size(); i++) {
            legend.add(Fill.of(i), chart.series().get(i));
        }
        return legend.draw(canvas, 0, GAP, Canvas.WIDTH, false) + GAP;
    }

    private double groupHeight(int group) {
        double lines = names.get(group).size() * TextWidth.LINE * Canvas.NAME;
        return Math.max(lines, BAR * chart.series().size()) + BETWEEN_GROUPS;
    }

    private List<String> title() {
        return TextWidth.wrap(chart.valueTitle(), Canvas.NAME, false, Canvas.WIDTH);
    }

    private double axisHeight() {
        return 2 * GAP + TextWidth.LINE * (Canvas.FIGURE + Canvas.NAME * title().size()) + 1;
    }

    private double at(double size) {
        return left + length * size / ticks.last();
    }

    private void grid(Canvas canvas, double top, double bottom) {
        for (double value : ticks.values()) {
            canvas.line(at(value), top, at(value), bottom + GAP / 2, value == 0 ? Ink.AXIS : Ink.GRID);
        }
    }

    private void draw(Canvas canvas, int from, int to, double top) {
        double y = top;
        for (int i = from; i < to; i++) {
            double height = groupHeight(i) - BETWEEN_GROUPS;
            double nameTop = y + (height - names.get(i).size() * TextWidth.LINE * Canvas.NAME) / 2;
            canvas.names(left - GAP, nameTop, Anchor.RIGHT, false, names.get(i));
            double barTop = y + (height - BAR * chart.series().size()) / 2;
            List<Value> values = chart.groups().get(i).values();
            for (int series = 0; series < values.size(); series++) {
                bar(canvas, values.get(series), Fill.of(series), barTop + BAR * series);
            }
            y += height + BETWEEN_GROUPS;
        }
    }

    private void bar(Canvas canvas, Value value, Fill fill, double top) {
        double end = value.isAbsent() ? left : at(value.size());
        if (end > left) {
            canvas.area(left, top + 1, end - left, BAR - 2, fill);
        }
        double margin = (BAR - TextWidth.LINE * Canvas.FIGURE) / 2;
        canvas.figure(end + GAP, top + margin, Anchor.LEFT, value.text());
    }

    /// Draws the numbers and the title of the axis; returns the height below them.
    private double axis(Canvas canvas, double top) {
        double y = top + GAP;
        for (int i = 0; i < ticks.values().size(); i++) {
            canvas.figure(
                    at(ticks.values().get(i)), y, Anchor.MIDDLE, ticks.texts().get(i));
        }
        y += TextWidth.LINE * Canvas.FIGURE;
        double widest = 0;
        for (String line : title()) {
            widest = Math.max(widest, TextWidth.of(line, Canvas.NAME, false));
        }
        double middle = Math.min(left + length / 2, Canvas.WIDTH - widest / 2);
        return canvas.names(Math.max(middle, widest / 2), y, Anchor.MIDDLE, false, title()) + GAP;
    }
}
