package org.cadastre.report.document.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One face of a font file, in the thousand units to the em that PDF counts glyphs in.
final class Face {
    private static final int EM = 1000;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Font font;

    private Face(Font font) {
        this.font = font;
    }

    /// The face of a file, of a collection the one for simplified Chinese or else the first; null if it is no
    /// font.
    static @Nullable Face read(Path file) {
        try {
            Font[] fonts = Font.createFonts(file.toFile());
            Font chosen = fonts[0];
            for (Font font : fonts) {
                if (font.getPSName().contains("SansCJKsc")) {
                    chosen = font;
                }
            }
            return new Face(chosen.deriveFont((float) EM));
        } catch (FontFormatException | IOException _) {
            return null;
        }
    }

    boolean has(int character) {
        return font.canDisplay(character);
    }

    /// Its PostScript name.
    String name() {
        return font.getPSName();
    }

    /// The glyphs of a text in the order of drawing, letters joined and marks placed.
    GlyphVector shape(char[] text, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(UNHINTED, text, 0, text.length, flags);
    }

    /// The outline of a glyph; y grows downwards.
    Shape outline(int glyph) {
        return font.createGlyphVector(UNHINTED, new int[] {glyph}).getGlyphOutline(0);
    }

    /// How far the next glyph stands from this one.
    double advance(int glyph) {
        return font.createGlyphVector(UNHINTED, new int[] {glyph})
                .getGlyphMetrics(0)
                .getAdvanceX();
    }
}
