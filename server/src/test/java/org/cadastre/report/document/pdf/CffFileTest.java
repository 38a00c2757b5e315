package org.cadastre.report.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.cadastre.report.document.testing.MachineFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CffFileTest {
    static List<Path> fonts() {
        return List.of(MachineFonts.LATIN, MachineFonts.ARABIC, MachineFonts.CJK);
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void holdsTheOutlinesAndWidthsOfTheFont(Path file) throws Exception {
        MachineFonts.need();
        Face face = Objects.requireNonNull(Face.read(file));
        List<byte[]> strings = new ArrayList<>();
        strings.add(CharString.empty(0));
        for (int glyph = 1; glyph <= 300; glyph++) {
            strings.add(CharString.of(face.outline(glyph), (int) Math.rint(face.advance(glyph))));
        }
        CFFCIDFont font = parse(CffFile.of("Test", strings));
        assertThat(font.getNumCharStrings()).isEqualTo(301);
        for (int glyph = 1; glyph <= 300; glyph++) {
            assertThat(font.getType2CharString(glyph).getWidth()).isEqualTo((int) Math.rint(face.advance(glyph)));
            Shape turned = AffineTransform.getScaleInstance(1, -1).createTransformedShape(face.outline(glyph));
            assertSameBounds(
                    font.getType2CharString(glyph).getPath().getBounds2D(), turned.getBounds2D(), "glyph " + glyph);
        }
    }

    @Test
    void drawsLinesAndCurvesAsTheyAre() throws Exception {
        Path2D outline = new Path2D.Double();
        outline.moveTo(100, -100);
        outline.lineTo(400, -100);
        outline.quadTo(500, -400, 400, -700);
        outline.curveTo(300, -800, 200, -800, 100, -700);
        outline.closePath();
        CFFCIDFont font = parse(CffFile.of("Test", List.of(CharString.empty(0), CharString.of(outline, 1200))));
        Rectangle2D bounds = font.getType2CharString(1).getPath().getBounds2D();
        Shape turned = AffineTransform.getScaleInstance(1, -1).createTransformedShape(outline);
        assertSameBounds(bounds, turned.getBounds2D(), "outline");
        assertThat(font.getType2CharString(1).getWidth()).isEqualTo(1200);
        assertThat(font.getType2CharString(1).getPath().contains(430, 400)).isTrue();
        assertThat(font.getType2CharString(1).getPath().contains(455, 400)).isFalse();
    }

    private static CFFCIDFont parse(byte[] program) throws Exception {
        return (CFFCIDFont)
                new CFFParser().parse(new RandomAccessReadBuffer(program)).getFirst();
    }

    private static void assertSameBounds(Rectangle2D bounds, Rectangle2D expected, String name) {
        assertThat(bounds.getMinX()).as(name).isCloseTo(expected.getMinX(), offset(1.0));
        assertThat(bounds.getMaxX()).as(name).isCloseTo(expected.getMaxX(), offset(1.0));
        assertThat(bounds.getMinY()).as(name).isCloseTo(expected.getMinY(), offset(1.0));
        assertThat(bounds.getMaxY()).as(name).isCloseTo(expected.getMaxY(), offset(1.0));
    }
}
