package org.cadastre.report.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.chart.Ink;

/// Puts things below each other on pages and begins a new page when one is full.
final class PageFlow {
    static final double LEFT = 52;
    static final double WIDTH = Sheet.WIDTH - 2 * LEFT;
    static final double TOP = 66;
    static final double BOTTOM = Sheet.HEIGHT - 60;

    /// From the top of a line to its base line, by the size of its letters.
    static final double ASCENT = 1.0;

    private static final double LINE = 1.4;

    private final Shaper shaper;
    private final Structure structure;
    private final Direction direction;
    private final TextLines lines;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    PageFlow(Document document, Shaper shaper, Structure structure) {
        this.shaper = shaper;
        this.structure = structure;
        direction = document.direction();
        lines = new TextLines(shaper, direction, document.language().locale());
        newPage();
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    Shaper shaper() {
        return shaper;
    }

    Structure structure() {
        return structure;
    }

    Direction direction() {
        return direction;
    }

    TextLines lines() {
        return lines;
    }

    /// The height at which the next thing stands.
    double y() {
        return y;
    }

    /// The height that is left on the page.
    double room() {
        return BOTTOM - y;
    }

    void newPage() {
        sheets.add(new Sheet());
        y = TOP;
    }

    /// Begins a new page unless this much height is left, or the page is empty.
    void ensure(double height) {
        if (room() < height && y > TOP) {
            newPage();
        }
    }

    /// Leaves a gap, but not at a page's top.
    void gap(double height) {
        if (y > TOP) {
            y += height;
        }
    }

    /// Moves on past something of this height.
    void advance(double height) {
        y += height;
    }

    /// How a text is set.
    ///
    /// @param indent what is left free at the start of a line
    /// @param shortened what is left free at its end
    record Setting(double size, boolean bold, double indent, double shortened) {
        Setting(double size, boolean bold) {
            this(size, bold, 0, 0);
        }

        double width() {
            return WIDTH - indent - shortened;
        }

        double line() {
            return size * LINE;
        }
    }

    /// Sets a text in lines from the start of the line, over several pages where it is long.
    void text(String text, Setting setting, PDStructureElement element) {
        List<String> all = lines.of(text, setting.size, setting.bold, setting.width());
        int from = 0;
        while (from < all.size()) {
            ensure(setting.line());
            int fitting = Math.max(1, (int) (room() / setting.line()));
            List<String> here = all.subList(from, Math.min(all.size(), from + fitting));
            sheet().tagged(element, () -> here.forEach(line -> line(line, setting)));
            from += here.size();
        }
    }

    /// The height that a text takes.
    double height(String text, Setting setting) {
        return lines.of(text, setting.size, setting.bold, setting.width()).size() * setting.line();
    }

    private void line(String line, Setting setting) {
        ShapedText text = shaper.shape(line, setting.bold, direction);
        double base = y + ASCENT * setting.size;
        double x = direction == Direction.RIGHT_TO_LEFT
                ? LEFT + WIDTH - setting.indent - text.width() * setting.size
                : LEFT + setting.indent;
        sheet().text(text, x, base, setting.size, Ink.TEXT, 1);
        y += setting.line();
    }
}
