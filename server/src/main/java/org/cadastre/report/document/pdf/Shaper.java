package org.cadastre.report.document.pdf;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Tokens;
import org.cadastre.report.document.pdf.ShapedText.Run;

/// Makes texts into glyphs: in the order of UAX #9, each letter in the first font that has it, joined and placed
/// as the fonts say. Keeps the fonts of one document.
final class Shaper {
    private static final double EM = 1000;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    /// OBJECT REPLACEMENT CHARACTER, neutral.
    private static final char PLACE = '\uFFFC';

    private record Key(String text, boolean bold, Direction direction) {}

    /// Characters next to each other of one direction and face.
    private record Piece(Face face, String text, boolean rightToLeft) {}

    private final FontCatalog catalog;
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<Key, ShapedText> known = new HashMap<>();

    Shaper(FontCatalog catalog) {
        this.catalog = catalog;
    }

    /// The fonts used so far, in the order of first use.
    List<EmbeddedFont> fonts() {
        return List.copyOf(fonts.values());
    }

    /// A line of text.
    ///
    /// @param direction the one of the paragraph it is of
    /// @throws FontException if no font has one of its letters
    ShapedText shape(String text, boolean bold, Direction direction) {
        return known.computeIfAbsent(new Key(text, bold, direction), this::make);
    }

    /// How wide a text is in letters of this size.
    double width(String text, double size, boolean bold, Direction direction) {
        return shape(text, bold, direction).width() * size;
    }

    private ShapedText make(Key key) {
        List<Run> runs = new ArrayList<>();
        double x = 0;
        for (Piece piece : inDrawingOrder(key)) {
            EmbeddedFont font = fonts.computeIfAbsent(piece.face, face -> new EmbeddedFont("F" + fonts.size(), face));
            GlyphVector glyphs = piece.face.shape(piece.text.toCharArray(), piece.rightToLeft);
            runs.add(run(font, glyphs, piece, x));
            x += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / EM;
        }
        return new ShapedText(List.copyOf(runs), x);
    }

    /// The pieces of a line from left to right. An isolated token is ordered on its own and stands in the line as
    /// one neutral character (UAX #9 §3.3.2).
    private List<Piece> inDrawingOrder(Key key) {
        List<List<Piece>> isolated = new ArrayList<>();
        String outer = withoutIsolates(key, isolated);
        if (outer.isEmpty()) {
            return List.of();
        }
        boolean right = key.direction == Direction.RIGHT_TO_LEFT;
        Bidi bidi = new Bidi(outer, right ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        List<Piece> pieces = new ArrayList<>();
        for (Integer run : order) {
            boolean reversed = bidi.getRunLevel(run) % 2 == 1;
            int start = bidi.getRunStart(run);
            int limit = bidi.getRunLimit(run);
            int nextIsolate = (int) outer.substring(0, start)
                    .chars()
                    .filter(each -> each == PLACE)
                    .count();
            pieces.addAll(ofRun(outer.substring(start, limit), key, reversed, isolated, nextIsolate));
        }
        return pieces;
    }

    /// The text with a character in the place of each isolate, whose pieces are added to the list.
    private String withoutIsolates(Key key, List<List<Piece>> isolated) {
        StringBuilder outer = new StringBuilder();
        String text = key.text.replace(PLACE, ' ');
        int from = 0;
        for (int start = text.indexOf(Tokens.ISOLATE); start >= 0; start = text.indexOf(Tokens.ISOLATE, from)) {
            int end = text.indexOf(Tokens.END, start);
            int limit = end < 0 ? text.length() : end;
            String token = text.substring(start + 1, limit).replace(String.valueOf(Tokens.ISOLATE), "");
            isolated.add(inDrawingOrder(new Key(token, key.bold, Direction.LEFT_TO_RIGHT)));
            outer.append(text, from, start).append(PLACE);
            from = Math.min(text.length(), limit + 1);
        }
        return outer.append(text, from, text.length()).toString();
    }

    /// The pieces of a run of one direction, from left to right.
    private List<Piece> ofRun(String text, Key key, boolean reversed, List<List<Piece>> isolated, int firstIsolate) {
        List<List<Piece>> parts = new ArrayList<>();
        int isolate = firstIsolate;
        int from = 0;
        for (int place = text.indexOf(PLACE); place >= 0; place = text.indexOf(PLACE, from)) {
            parts.add(byFace(text.substring(from, place), key, reversed));
            parts.add(isolated.get(isolate++));
            from = place + 1;
        }
        parts.add(byFace(text.substring(from), key, reversed));
        List<Piece> pieces = new ArrayList<>();
        (reversed ? parts.reversed() : parts).forEach(pieces::addAll);
        return pieces;
    }

    /// The pieces of a text of one direction, from left to right.
    private List<Piece> byFace(String text, Key key, boolean rightToLeft) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Face face = null;
        for (int i = 0; i < text.length(); ) {
            int character = visible(text.codePointAt(i));
            i += Character.charCount(text.codePointAt(i));
            if (Tokens.isInvisible(character)) {
                continue;
            }
            boolean stays = face != null && belongsToTheOneBefore(character);
            Face next = face != null && stays ? face : catalog.face(character, key.bold, key.text);
            if (face != null && next != face) {
                pieces.add(new Piece(face, piece.toString(), rightToLeft));
                piece.setLength(0);
            }
            face = next;
            piece.appendCodePoint(character);
        }
        if (face != null) {
            pieces.add(new Piece(face, piece.toString(), rightToLeft));
        }
        return rightToLeft ? pieces.reversed() : pieces;
    }

    /// Line ends and other controls are drawn as spaces.
    private static int visible(int character) {
        return Character.isISOControl(character) ? ' ' : character;
    }

    private static boolean belongsToTheOneBefore(int character) {
        return character == NON_JOINER
                || character == JOINER
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static Run run(EmbeddedFont font, GlyphVector glyphs, Piece piece, double start) {
        int count = glyphs.getNumGlyphs();
        int[] cids = new int[count];
        double[] xs = new double[count];
        double[] ys = new double[count];
        String[] texts = texts(glyphs, piece);
        for (int i = 0; i < count; i++) {
            Point2D place = glyphs.getGlyphPosition(i);
            cids[i] = font.cid(glyphs.getGlyphCode(i), texts[i]);
            xs[i] = start + place.getX() / EM;
            ys[i] = -place.getY() / EM;
        }
        return new Run(font, cids, xs, ys);
    }

    /// What each glyph stands for: of several glyphs of the same characters the widest has the text.
    private static String[] texts(GlyphVector glyphs, Piece piece) {
        String text = piece.text;
        int count = glyphs.getNumGlyphs();
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            starts.add(glyphs.getGlyphCharIndex(i));
        }
        Map<Integer, Integer> widest = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Integer before = widest.get(glyphs.getGlyphCharIndex(i));
            if (before == null || advance(glyphs, i) > advance(glyphs, before)) {
                widest.put(glyphs.getGlyphCharIndex(i), i);
            }
        }
        String[] texts = new String[count];
        Arrays.fill(texts, "");
        widest.forEach((start, glyph) -> {
            Integer end = starts.higher(start);
            String letters = text.substring(start, end == null ? text.length() : end);
            texts[glyph] = piece.rightToLeft ? ArabicLigatures.of(letters) : letters;
        });
        return texts;
    }

    private static double advance(GlyphVector glyphs, int glyph) {
        return glyphs.getGlyphMetrics(glyph).getAdvanceX();
    }
}
