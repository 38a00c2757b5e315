package org.cadastre.report.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.cadastre.report.document.chart.Bounds;
import org.cadastre.report.document.chart.Decimals;
import org.cadastre.report.document.chart.Ink;
import org.cadastre.report.document.chart.Spot;
import org.cadastre.report.document.pdf.ShapedText.Run;

/// A page and the operators that draw on it (ISO 32000-1 §8, §9). Places are in points from the upper left
/// corner.
final class Sheet {
    static final double WIDTH = PDRectangle.A4.getWidth();
    static final double HEIGHT = PDRectangle.A4.getHeight();

    private static final double NEGLIGIBLE = 0.0005;
    private static final double CIRCLE = 0.5523;
    private static final int PLACES = 3;
    private static final double HALF_SLANT = Math.sqrt(0.5);

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final List<StringBuilder> parts = new ArrayList<>();
    private StringBuilder operators = new StringBuilder();
    private final List<PDStructureElement> marked = new ArrayList<>();

    PDPage page() {
        return page;
    }

    String operators() {
        return String.join("", parts) + operators;
    }

    /// Leaves a place for what is known later; returns its number.
    int leavePlace() {
        parts.add(operators);
        parts.add(new StringBuilder());
        operators = new StringBuilder();
        return parts.size() - 1;
    }

    /// Draws into a place that was left.
    void atPlace(int place, Runnable drawing) {
        StringBuilder end = operators;
        operators = parts.get(place);
        drawing.run();
        operators = end;
    }

    /// The element of each marked content, by its id.
    List<PDStructureElement> marked() {
        return marked;
    }

    /// Draws what belongs to an element of the structure.
    void tagged(PDStructureElement element, Runnable drawing) {
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(marked.size());
        reference.setPage(page);
        element.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        operators.append('/').append(element.getStructureType()).append(" <</MCID ");
        operators.append(marked.size()).append(">> BDC\n");
        marked.add(element);
        drawing.run();
        operators.append("EMC\n");
    }

    /// Draws what is not part of the text: rules, repeated headings, page numbers.
    void untagged(Runnable drawing) {
        operators.append("/Artifact BMC\n");
        drawing.run();
        operators.append("EMC\n");
    }

    /// Draws a line of text from its left end.
    ///
    /// @param y of the base line
    /// @param squeeze how wide it is drawn by its own width
    void text(ShapedText text, double x, double y, double size, Ink ink, double squeeze) {
        operators.append("q ");
        colour(ink, "rg");
        operators.append("BT\n");
        if (squeeze != 1) {
            operators.append(number(squeeze * 100)).append(" Tz ");
        }
        for (Run run : text.runs()) {
            glyphs(run, x, y, size, squeeze);
        }
        operators.append("ET Q\n");
    }

    private void glyphs(Run run, double x, double y, double size, double squeeze) {
        EmbeddedFont font = run.font();
        operators
                .append('/')
                .append(font.resource())
                .append(' ')
                .append(number(size))
                .append(" Tf ");
        double expected = 0;
        boolean open = false;
        for (int i = 0; i < run.cids().length; i++) {
            boolean moves = i == 0 || Math.abs(run.ys()[i] - run.ys()[i - 1]) > NEGLIGIBLE;
            double gap = run.xs()[i] - expected;
            if (moves) {
                operators.append(open ? ">] TJ " : "").append("1 0 0 1 ");
                operators.append(number(x + run.xs()[i] * size * squeeze)).append(' ');
                operators.append(number(HEIGHT - y + run.ys()[i] * size)).append(" Tm [<");
            } else if (Math.abs(gap) > NEGLIGIBLE) {
                operators.append("> ").append(number(-gap * 1000)).append(" <");
            }
            open = true;
            hex(run.cids()[i]);
            expected = run.xs()[i] + font.width(run.cids()[i]) / 1000.0;
        }
        operators.append(open ? ">] TJ\n" : "\n");
    }

    private void hex(int cid) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            operators.append(Character.toUpperCase(Character.forDigit(cid >> shift & 0xF, 16)));
        }
    }

    /// Draws a text in large pale letters across the page, as outlines: those who read the page's text do not
    /// meet it among its lines.
    void across(ShapedText text, double size) {
        double slant = HALF_SLANT * size;
        AffineTransform place = new AffineTransform(slant, slant, -slant, slant, WIDTH / 2, HEIGHT / 2);
        place.translate(-text.width() / 2, -0.3);
        operators.append("0.93 0.93 0.93 rg\n");
        for (Run run : text.runs()) {
            for (int i = 0; i < run.cids().length; i++) {
                AffineTransform glyph = new AffineTransform(place);
                glyph.translate(run.xs()[i], run.ys()[i]);
                glyph.scale(0.001, -0.001);
                outline(run.font().outline(run.cids()[i]).getPathIterator(glyph));
            }
        }
    }

    private void outline(PathIterator path) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int count = 0;
            String operator = "h ";
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    count = 2;
                    operator = "m ";
                }
                case PathIterator.SEG_LINETO -> {
                    count = 2;
                    operator = "l ";
                }
                case PathIterator.SEG_QUADTO -> {
                    raise(c, x, y);
                    count = 6;
                    operator = "c ";
                }
                case PathIterator.SEG_CUBICTO -> {
                    count = 6;
                    operator = "c ";
                }
                default -> {
                    // The contour is closed.
                }
            }
            for (int i = 0; i < count; i++) {
                operators.append(number(c[i])).append(' ');
            }
            x = count == 0 ? x : c[count - 2];
            y = count == 0 ? y : c[count - 1];
            operators.append(operator);
        }
        operators.append("f\n");
    }

    /// Makes a quadratic curve from a place the same curve of the third degree.
    private static void raise(double[] c, double x, double y) {
        double middleX = c[0];
        double middleY = c[1];
        c[4] = c[2];
        c[5] = c[3];
        c[0] = x + (middleX - x) * 2 / 3;
        c[1] = y + (middleY - y) * 2 / 3;
        c[2] = c[4] + (middleX - c[4]) * 2 / 3;
        c[3] = c[5] + (middleY - c[5]) * 2 / 3;
    }

    void fill(Bounds bounds, Ink ink) {
        colour(ink, "rg");
        rectangle(bounds);
        operators.append("f\n");
    }

    void edge(Bounds bounds, Ink ink, double thickness) {
        colour(ink, "RG");
        operators.append(number(thickness)).append(" w ");
        rectangle(bounds);
        operators.append("S\n");
    }

    private void rectangle(Bounds bounds) {
        place(bounds.x(), bounds.bottom());
        operators.append(number(bounds.width())).append(' ');
        operators.append(number(bounds.height())).append(" re ");
    }

    /// Draws only within a rectangle.
    void within(Bounds bounds, Runnable drawing) {
        operators.append("q ");
        rectangle(bounds);
        operators.append("W n\n");
        drawing.run();
        operators.append("Q\n");
    }

    /// Draws a line through spots.
    ///
    /// @param dash the lengths of strokes and gaps; empty for an unbroken line
    void line(List<Spot> spots, Ink ink, double thickness, List<Double> dash) {
        operators.append("q 1 j ");
        colour(ink, "RG");
        operators.append(number(thickness)).append(" w [");
        dash.forEach(length -> operators.append(number(length)).append(' '));
        operators.append("] 0 d ");
        path(spots);
        operators.append("S Q\n");
    }

    void polygon(List<Spot> corners, Ink ink) {
        colour(ink, "rg");
        path(corners);
        operators.append("f\n");
    }

    private void path(List<Spot> spots) {
        for (int i = 0; i < spots.size(); i++) {
            place(spots.get(i).x(), spots.get(i).y());
            operators.append(i == 0 ? "m " : "l ");
        }
    }

    void circle(Spot middle, double radius, Ink ink) {
        double x = middle.x();
        double y = middle.y();
        double k = radius * CIRCLE;
        colour(ink, "rg");
        place(x + radius, y);
        operators.append("m ");
        curve(x + radius, y - k, x + k, y - radius, x, y - radius);
        curve(x - k, y - radius, x - radius, y - k, x - radius, y);
        curve(x - radius, y + k, x - k, y + radius, x, y + radius);
        curve(x + k, y + radius, x + radius, y + k, x + radius, y);
        operators.append("f\n");
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        place(x1, y1);
        place(x2, y2);
        place(x3, y3);
        operators.append("c ");
    }

    private void place(double x, double y) {
        operators.append(number(x)).append(' ').append(number(HEIGHT - y)).append(' ');
    }

    private void colour(Ink ink, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            double share = (ink.rgb() >> shift & 0xFF) / 255.0;
            operators.append(Decimals.text(share, PLACES)).append(' ');
        }
        operators.append(operator).append(' ');
    }

    private static String number(double value) {
        return Decimals.text(value, PLACES);
    }
}
