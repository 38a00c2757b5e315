package org.cadastre.report.document.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/// The outline of a glyph as a Type 2 charstring (Adobe Technical Note 5177).
final class CharString {
    private static final int RLINETO = 5;
    private static final int RRCURVETO = 8;
    private static final int ENDCHAR = 14;
    private static final int RMOVETO = 21;
    private static final int SHORT_INTEGER = 28;
    private static final int SMALL = 107;
    private static final int SMALL_ZERO = 139;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private double x;
    private double y;
    private int penX;
    private int penY;

    private CharString() {}

    /// An outline in units of a thousandth em, y growing downwards.
    static byte[] of(Shape outline, int advance) {
        CharString string = new CharString();
        string.number(advance);
        double[] c = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            string.segment(path.currentSegment(c), c);
        }
        string.out.write(ENDCHAR);
        return string.out.toByteArray();
    }

    /// The glyph that nothing is drawn for.
    static byte[] empty(int advance) {
        CharString string = new CharString();
        string.number(advance);
        string.out.write(ENDCHAR);
        return string.out.toByteArray();
    }

    private void segment(int kind, double[] c) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                to(c[0], c[1]);
                out.write(RMOVETO);
                at(c[0], c[1]);
            }
            case PathIterator.SEG_LINETO -> {
                to(c[0], c[1]);
                out.write(RLINETO);
                at(c[0], c[1]);
            }
            case PathIterator.SEG_QUADTO ->
                curve(
                        x + (c[0] - x) * 2 / 3,
                        y + (c[1] - y) * 2 / 3,
                        c[2] + (c[0] - c[2]) * 2 / 3,
                        c[3] + (c[1] - c[3]) * 2 / 3,
                        c[2],
                        c[3]);
            case PathIterator.SEG_CUBICTO -> curve(c[0], c[1], c[2], c[3], c[4], c[5]);
            default -> {
                // A contour closes of itself (§3.1).
            }
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        to(x1, y1);
        to(x2, y2);
        to(x3, y3);
        out.write(RRCURVETO);
        at(x3, y3);
    }

    private void at(double newX, double newY) {
        x = newX;
        y = newY;
    }

    /// Two numbers: the way from the pen's place to this one, in whole units.
    private void to(double nextX, double nextY) {
        int wholeX = (int) Math.rint(nextX);
        int wholeY = (int) Math.rint(-nextY);
        number(wholeX - penX);
        number(wholeY - penY);
        penX = wholeX;
        penY = wholeY;
    }

    private void number(int value) {
        if (value >= -SMALL && value <= SMALL) {
            out.write(value + SMALL_ZERO);
            return;
        }
        out.write(SHORT_INTEGER);
        out.write(value >> 8);
        out.write(value);
    }
}
