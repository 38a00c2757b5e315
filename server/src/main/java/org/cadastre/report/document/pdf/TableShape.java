package org.cadastre.report.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Table;

/// How wide the columns of a table are on a page, how large its letters, and how often it stands beside itself.
///
/// @param widths of the columns
/// @param panels how many pieces of the table stand beside each other, when it is narrow and long
record TableShape(double size, List<Double> widths, int panels) {
    static final double PADDING = 4;

    private static final double[] SIZES = {8.5, 7.5, 6.5};
    private static final double PANEL_GAP = 18;
    private static final int LEAST_ROWS_FOLDED = 20;
    private static final int LEAST_ROWS_SHRUNK = 100;
    /// A token is broken where it must be, but not into less than this, by the size of its letters.
    private static final double LEAST_TOKEN = 9;

    static TableShape of(Table table, Shaper shaper, TextLines lines, double width) {
        List<Double> least = List.of();
        for (double size : SIZES) {
            List<Double> natural = new ArrayList<>();
            least = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                measure(table, i, size, shaper, lines, natural, least);
            }
            if (sum(natural) <= width) {
                return whole(table, size, natural, shaper, lines, width);
            }
            if (sum(least) <= width) {
                return new TableShape(size, between(least, natural, width), 1);
            }
        }
        double share = width / sum(least);
        return new TableShape(
                SIZES[SIZES.length - 1],
                least.stream().map(each -> each * share).toList(),
                1);
    }

    /// A table whose cells need not be broken. A long one stands beside itself if it can when its headings are
    /// broken; a very long one also in smaller letters.
    private static TableShape whole(
            Table table, double size, List<Double> natural, Shaper shaper, TextLines lines, double width) {
        int rows = table.rows().size();
        for (double folded : SIZES) {
            if (folded > size || folded < size && rows < LEAST_ROWS_SHRUNK || rows < LEAST_ROWS_FOLDED) {
                continue;
            }
            List<Double> tight = tight(table, folded, shaper, lines);
            int panels = (int) ((width + PANEL_GAP) / (sum(tight) + PANEL_GAP));
            if (panels > 1) {
                return new TableShape(folded, tight, panels);
            }
        }
        return new TableShape(size, natural, 1);
    }

    /// How wide columns are whose headings only are broken.
    private static List<Double> tight(Table table, double size, Shaper shaper, TextLines lines) {
        List<Double> tight = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            double widest = lines.widestPiece(table.columns().get(i).heading(), size, true) + 2 * PADDING;
            for (List<String> row : table.rows()) {
                widest = Math.max(widest, cellWidth(table, i, row, size, shaper, lines) + 2 * PADDING);
            }
            tight.add(widest);
        }
        return tight;
    }

    private static double cellWidth(
            Table table, int index, List<String> row, double size, Shaper shaper, TextLines lines) {
        return switch (table.columns().get(index).kind()) {
            case TEXT -> lines.width(row.get(index), size, false);
            case NUMBER, CODE -> shaper.width(row.get(index), size, false, Direction.LEFT_TO_RIGHT);
        };
    }

    /// From the left edge of a piece to that of the next.
    double stride(double width) {
        return (width + PANEL_GAP) / panels;
    }

    double width() {
        return sum(widths);
    }

    private static void measure(
            Table table,
            int index,
            double size,
            Shaper shaper,
            TextLines lines,
            List<Double> natural,
            List<Double> leasts) {
        Column column = table.columns().get(index);
        double widest = lines.width(column.heading(), size, true);
        double piece = lines.widestPiece(column.heading(), size, true);
        for (List<String> row : table.rows()) {
            String text = row.get(index);
            double whole = cellWidth(table, index, row, size, shaper, lines);
            widest = Math.max(widest, whole);
            double least = switch (column.kind()) {
                case TEXT -> lines.widestPiece(text, size, false);
                case NUMBER -> whole;
                case CODE -> Math.min(whole, LEAST_TOKEN * size);
            };
            piece = Math.max(piece, least);
        }
        natural.add(widest + 2 * PADDING);
        leasts.add(piece + 2 * PADDING);
    }

    /// Each column as wide as it must be, and of the rest as much as it lacks by what all lack.
    private static List<Double> between(List<Double> least, List<Double> natural, double width) {
        double rest = width - sum(least);
        double lacking = sum(natural) - sum(least);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < least.size(); i++) {
            widths.add(least.get(i) + rest * (natural.get(i) - least.get(i)) / lacking);
        }
        return widths;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
