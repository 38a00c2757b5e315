package org.cadastre.report.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Table;
import org.cadastre.report.document.chart.Bounds;
import org.cadastre.report.document.chart.Ink;
import org.cadastre.report.document.chart.Spot;

/// Puts one table on pages: its headings again on each, rows whole where a page has room for them. A long narrow
/// table goes on beside itself before it goes on to the next page.
final class TableFlow {
    private static final double LINE = 1.3;
    private static final double ROW_PADDING = 1.5;
    private static final double CAPTION = 9;
    private static final double RULE = 0.4;
    private static final int LEAST_ROWS = 3;
    /// No page is without at least this much of the height for rows below the headings.
    private static final double MOST_HEADING = 0.6;

    private final PageFlow flow;
    private final Table table;
    private final TableShape shape;
    private final List<List<String>> headings = new ArrayList<>();
    private final PDStructureElement element;

    private TableFlow(PageFlow flow, Table table, PDStructureElement parent) {
        this.flow = flow;
        this.table = table;
        shape = TableShape.of(table, flow.shaper(), flow.lines(), PageFlow.WIDTH);
        element = flow.structure().child("Table", parent);
        for (int i = 0; i < table.columns().size(); i++) {
            headings.add(lines(i, table.columns().get(i).heading(), true));
        }
    }

    static void draw(PageFlow flow, Table table, String caption, PDStructureElement parent) {
        TableFlow drawing = new TableFlow(flow, table, parent);
        PageFlow.Setting setting = new PageFlow.Setting(CAPTION, true);
        double rows = drawing.headingHeight() + LEAST_ROWS * drawing.height(1);
        flow.ensure(flow.height(caption, setting) + Math.min(rows, flow.height("x", setting) * 12));
        flow.text(caption, setting, flow.structure().child("Caption", drawing.element));
        drawing.rows();
        flow.gap(8);
    }

    private double height(int lines) {
        return lines * LINE * shape.size() + 2 * ROW_PADDING;
    }

    private double headingHeight() {
        return height(most(headings));
    }

    private static int most(List<List<String>> cells) {
        int most = 1;
        for (List<String> cell : cells) {
            most = Math.max(most, cell.size());
        }
        return most;
    }

    private List<String> lines(int column, String text, boolean heading) {
        double width = shape.widths().get(column) - 2 * TableShape.PADDING + 0.01;
        return flow.lines().of(text, shape.size(), heading, width);
    }

    private void rows() {
        if (headingHeight() > (PageFlow.BOTTOM - PageFlow.TOP) * MOST_HEADING) {
            throw new IllegalArgumentException("headings that take more than half of a page: " + table.caption());
        }
        flow.ensure(headingHeight() + height(1));
        headings(0, true);
        if (shape.panels() > 1) {
            foldedRows();
            return;
        }
        flow.advance(headingHeight());
        for (List<String> row : table.rows()) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(lines(i, row.get(i), false));
            }
            row(cells);
        }
    }

    /// One row, on several pages if it is longer than one.
    private void row(List<List<String>> cells) {
        List<PDStructureElement> elements = rowElements();
        int count = most(cells);
        int from = 0;
        if (height(count) > flow.room()) {
            nextPage();
        }
        while (from < count) {
            int fitting = (int) ((flow.room() - 2 * ROW_PADDING) / (LINE * shape.size()));
            int to = Math.min(count, from + Math.max(1, fitting));
            slice(cells, from, to, elements, 0, flow.y());
            flow.advance(height(to - from));
            from = to;
            if (from < count) {
                nextPage();
            }
        }
    }

    private void nextPage() {
        flow.newPage();
        headings(0, false);
        flow.advance(headingHeight());
    }

    /// All rows, each of one line, in pieces beside each other.
    private void foldedRows() {
        double line = height(1);
        double stride = shape.stride(PageFlow.WIDTH);
        int from = 0;
        while (true) {
            int capacity = (int) ((flow.room() - headingHeight()) / line);
            int count = Math.min(table.rows().size() - from, Math.max(1, capacity) * shape.panels());
            int inPanel = (count + shape.panels() - 1) / shape.panels();
            double top = flow.y() + headingHeight();
            for (int i = 0; i < count; i++) {
                int panel = i / inPanel;
                double offset = stride * panel;
                if (i > 0 && i % inPanel == 0) {
                    headings(offset, false);
                }
                List<List<String>> cells =
                        table.rows().get(from + i).stream().map(List::of).toList();
                slice(cells, 0, 1, rowElements(), offset, top + line * (i % inPanel));
            }
            flow.advance(headingHeight() + line * inPanel);
            from += count;
            if (from >= table.rows().size()) {
                return;
            }
            flow.newPage();
            headings(0, false);
        }
    }

    private List<PDStructureElement> rowElements() {
        PDStructureElement row = flow.structure().child("TR", element);
        List<PDStructureElement> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(
                    i == 0
                            ? flow.structure().headingCell(row, false)
                            : flow.structure().child("TD", row));
        }
        return cells;
    }

    /// Draws the headings at the height of the flow.
    ///
    /// @param offset of the piece from the start of the line
    /// @param first whether these are the table's headings and not a repetition
    private void headings(double offset, boolean first) {
        double top = flow.y();
        double height = headingHeight();
        Bounds bounds = new Bounds(left(offset, 0, shape.width()), top, shape.width(), height);
        flow.sheet()
                .untagged(() -> flow.sheet()
                        .line(
                                List.of(
                                        new Spot(bounds.x(), bounds.bottom()),
                                        new Spot(bounds.right(), bounds.bottom())),
                                Ink.AXIS,
                                2 * RULE,
                                List.of()));
        PDStructureElement row = first ? flow.structure().child("TR", element) : element;
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            List<String> lines = headings.get(i);
            double start = top + height - height(lines.size());
            Runnable drawing = () -> cell(column, lines, true, offset, start);
            if (first) {
                flow.sheet().tagged(flow.structure().headingCell(row, true), drawing);
            } else {
                flow.sheet().untagged(drawing);
            }
        }
    }

    /// Draws some of the lines of a row's cells.
    private void slice(
            List<List<String>> cells, int from, int to, List<PDStructureElement> elements, double offset, double top) {
        for (int i = 0; i < cells.size(); i++) {
            List<String> all = cells.get(i);
            List<String> lines = all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
            int column = i;
            flow.sheet().tagged(elements.get(i), () -> cell(column, lines, false, offset, top));
        }
        double bottom = top + height(to - from);
        double left = left(offset, 0, shape.width());
        flow.sheet()
                .untagged(() -> flow.sheet()
                        .line(
                                List.of(new Spot(left, bottom), new Spot(left + shape.width(), bottom)),
                                Ink.GRID,
                                RULE,
                                List.of()));
    }

    /// The left edge of something so wide, so far from the start of the line.
    private double left(double offset, double start, double width) {
        return flow.direction() == Direction.RIGHT_TO_LEFT
                ? PageFlow.LEFT + PageFlow.WIDTH - offset - start - width
                : PageFlow.LEFT + offset + start;
    }

    private void cell(int index, List<String> lines, boolean heading, double offset, double top) {
        Column column = table.columns().get(index);
        boolean words = heading || column.kind() == Column.Kind.TEXT;
        Direction reading = words ? flow.direction() : Direction.LEFT_TO_RIGHT;
        double start = 0;
        for (int i = 0; i < index; i++) {
            start += shape.widths().get(i);
        }
        double width = shape.widths().get(index);
        double left = left(offset, start, width);
        boolean toTheRight = column.kind() == Column.Kind.NUMBER || flow.direction() == Direction.RIGHT_TO_LEFT;
        double base = top + ROW_PADDING + PageFlow.ASCENT * shape.size();
        for (String line : lines) {
            ShapedText text = flow.shaper().shape(line, heading, reading);
            double drawn = text.width() * shape.size();
            double x = toTheRight ? left + width - TableShape.PADDING - drawn : left + TableShape.PADDING;
            flow.sheet().text(text, x, base, shape.size(), Ink.TEXT, 1);
            base += LINE * shape.size();
        }
    }
}
