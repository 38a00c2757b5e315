package org.cadastre.report.document.chart;

import java.util.List;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.SlotMap;
import org.cadastre.report.document.SlotMap.Slot;
import org.cadastre.report.document.chart.Mark.Anchor;

/// Places the slots of a block: lines of sixteen, the first slot's name before each line. Addresses go from left
/// to right in every language.
final class SlotLayout {
    private static final double HEIGHT = 24;
    private static final double GAP = 6;
    private static final double WIDEST_NAMES = 260;
    private static final double MARK_PADDING = 1;

    private SlotLayout() {}

    static Scene picture(SlotMap chart, Direction direction) {
        Canvas canvas = new Canvas(direction);
        Legend legend = new Legend(direction == Direction.RIGHT_TO_LEFT);
        for (int i = 0; i < chart.states().size(); i++) {
            legend.add(Fill.of(i), chart.states().get(i) + ": " + chart.count(i));
        }
        double top = legend.draw(canvas, 0, GAP, Canvas.WIDTH, false) + GAP;
        double left = nameWidth(chart.slots()) + GAP;
        if (left > WIDEST_NAMES) {
            throw new IllegalArgumentException("a slot's name too long to stand before its line: " + chart.title());
        }
        double width = (Canvas.WIDTH - left - 1) / SlotMap.IN_A_LINE;
        double bottom = top;
        for (int i = 0; i < chart.slots().size(); i++) {
            Slot slot = chart.slots().get(i);
            int line = i / SlotMap.IN_A_LINE;
            double y = top + HEIGHT * line;
            if (i % SlotMap.IN_A_LINE == 0) {
                double margin = (HEIGHT - TextWidth.LINE * Canvas.FIGURE) / 2;
                canvas.figure(left - GAP, y + margin, Anchor.RIGHT, slot.name());
            }
            double x = left + width * (i % SlotMap.IN_A_LINE);
            canvas.area(x, y, width, HEIGHT, Fill.of(slot.state()));
            mark(canvas, slot.mark(), x + width / 2, y + HEIGHT / 2);
            bottom = y + HEIGHT;
        }
        return canvas.scene(chart, "", bottom + GAP);
    }

    private static double nameWidth(List<Slot> slots) {
        double width = 0;
        for (int i = 0; i < slots.size(); i += SlotMap.IN_A_LINE) {
            width = Math.max(width, TextWidth.of(slots.get(i).name(), Canvas.FIGURE, false));
        }
        return width;
    }

    /// The mark on a small piece of paper, so that it is read on any pattern.
    private static void mark(Canvas canvas, String mark, double x, double y) {
        if (mark.isEmpty()) {
            return;
        }
        double width = TextWidth.of(mark, Canvas.FIGURE, false) + 2 * MARK_PADDING;
        double height = TextWidth.LINE * Canvas.FIGURE;
        Bounds paper = new Bounds(x - width / 2, y - height / 2, width, height);
        canvas.add(new Mark.Area(paper, Fill.plain(Ink.PAPER), false));
        canvas.figure(x, y - height / 2, Anchor.MIDDLE, mark);
    }
}
