package org.cadastre.report.document.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.report.document.Tokens;

/// How wide a text is at most in the sans-serif fonts in common use, which are not known when a picture is made.
public final class TextWidth {
    /// The height of a line by the size of its letters.
    public static final double LINE = 1.25;

    private static final double WIDE = 1.02;
    private static final double BOLD = 1.1;

    private TextWidth() {}

    /// The width of a text in letters of this size.
    public static double of(String text, double size, boolean bold) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            width += of(character);
            i += Character.charCount(character);
        }
        return width * size * (bold ? BOLD : 1);
    }

    private static double of(int character) {
        if (Tokens.isInvisible(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (character < 0x80) {
            return ofAscii((char) character);
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> WIDE;
            case CYRILLIC -> Character.isUpperCase(character) ? 0.85 : 0.74;
            case ARABIC -> ofArabic(character);
            case LATIN, GREEK, HEBREW -> Character.isUpperCase(character) ? 0.8 : 0.66;
            default -> isWideSymbol(character) ? WIDE : 0.7;
        };
    }

    private static double ofAscii(char character) {
        if ("mwMW@%".indexOf(character) >= 0) {
            return 1;
        }
        if ("ijl.,:;'|!".indexOf(character) >= 0) {
            return 0.35;
        }
        if (" ftr/\\()[]-".indexOf(character) >= 0) {
            return 0.43;
        }
        return character >= 'A' && character <= 'Z' ? 0.8 : 0.64;
    }

    /// Letters that stay wide in every font, and the others.
    private static double ofArabic(int character) {
        return switch (character) {
            case 0x0633, 0x0634, 0x0635, 0x0636 -> 1.25;
            case 0x0627, 0x0623, 0x0625, 0x0622 -> 0.4;
            default -> 0.8;
        };
    }

    /// Marks of CJK texts, and arrows and signs that fonts give a full square.
    private static boolean isWideSymbol(int character) {
        return character >= 0x2E80 || character >= 0x2190 && character <= 0x2BFF;
    }

    /// The text in lines of at most this width, broken between words where that goes, else within them.
    static List<String> wrap(String text, double size, boolean bold, double width) {
        if (of(text, size, bold) <= width) {
            return List.of(text);
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        String line = "";
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = text.substring(start, end);
            start = end;
            if (of((line + piece).stripTrailing(), size, bold) <= width) {
                line += piece;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.stripTrailing());
            }
            line = breakWithin(piece, size, bold, width, lines);
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /// Adds all full lines of one long piece and returns the rest.
    private static String breakWithin(String piece, double size, boolean bold, double width, List<String> lines) {
        String rest = piece;
        while (of(rest.stripTrailing(), size, bold) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && of(rest.substring(0, rest.offsetByCodePoints(end, 1)), size, bold) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
