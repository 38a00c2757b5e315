package org.cadastre.report.document.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Tokens;

/// Breaks texts into lines by the widths of their glyphs: between words, before and after ideographs, and within
/// a word only if it is longer than a line. A token ([Tokens]) is broken like a word.
final class TextLines {
    private final Shaper shaper;
    private final Direction direction;
    private final Locale locale;

    TextLines(Shaper shaper, Direction direction, Locale locale) {
        this.shaper = shaper;
        this.direction = direction;
        this.locale = locale;
    }

    /// The text in lines of at most this width.
    List<String> of(String text, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String piece : pieces(text)) {
            String rest = piece;
            double full = width(rest.stripTrailing(), size, bold);
            if (!line.isEmpty() && used + full > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            while (full > width && rest.codePointCount(0, rest.length()) > 1) {
                int end = fitting(rest, size, bold, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
                full = width(rest.stripTrailing(), size, bold);
            }
            line.append(rest);
            used += width(rest, size, bold);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// The width of the widest piece that is not broken by choice.
    double widestPiece(String text, double size, boolean bold) {
        double widest = 0;
        for (String piece : pieces(text)) {
            widest = Math.max(widest, width(piece.stripTrailing(), size, bold));
        }
        return widest;
    }

    double width(String text, double size, boolean bold) {
        return shaper.width(text, size, bold, direction);
    }

    /// Where the first line of a piece too long for one ends; at least one character is in it.
    private int fitting(String piece, double size, boolean bold, double width) {
        int end = piece.offsetByCodePoints(0, 1);
        while (end < piece.length()) {
            int next = piece.offsetByCodePoints(end, 1);
            if (width(piece.substring(0, next), size, bold) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private List<String> pieces(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(tokensAsWords(text));
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /// The text with a letter in the place of each character of a token.
    private static String tokensAsWords(String text) {
        StringBuilder words = new StringBuilder(text);
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            within |= text.charAt(i) == Tokens.ISOLATE;
            if (within) {
                words.setCharAt(i, 'x');
            }
            within &= text.charAt(i) != Tokens.END;
        }
        return words.toString();
    }
}
