package org.cadastre.report.document.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The part of a face that a document uses: its glyphs under CIDs of the document's own, in the order of first
/// use, each with the text that it stands for.
///
/// A glyph that stands for different texts has a CID for each. The font program is made of the outlines, so that
/// files of TrueType and of OpenType with CFF, collections included, are embedded alike (ISO 32000-1 §9.7.4,
/// CIDFontType0C).
final class EmbeddedFont {
    private static final int SYMBOLIC = 4;
    private static final int MOST_IN_BLOCK = 100;

    private record Key(int glyph, String text) {}

    private final String resource;
    private final Face face;
    private final Map<Key, Integer> ids = new HashMap<>();
    private final List<Key> keys = new ArrayList<>();

    /// @param resource its name among the resources of the pages
    EmbeddedFont(String resource, Face face) {
        this.resource = resource;
        this.face = face;
    }

    String resource() {
        return resource;
    }

    Face face() {
        return face;
    }

    /// The CID of a glyph.
    ///
    /// @param text what it stands for; empty for a mark that belongs to the glyph beside it
    int cid(int glyph, String text) {
        return ids.computeIfAbsent(new Key(glyph, text), key -> {
            keys.add(key);
            return keys.size();
        });
    }

    /// What a CID stands for.
    String text(int cid) {
        return keys.get(cid - 1).text;
    }

    /// The outline of a CID in thousandths of an em; y grows downwards.
    Shape outline(int cid) {
        return face.outline(keys.get(cid - 1).glyph);
    }

    /// The width of a CID in thousandths of an em, as it is in the font's dictionary.
    int width(int cid) {
        return (int) Math.rint(face.advance(keys.get(cid - 1).glyph));
    }

    /// The Type 0 font of all glyphs used.
    COSDictionary dictionary(PDDocument file) throws IOException {
        String name = subsetTag() + "+" + face.name();
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name + "-Identity-H");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(file, name));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(file, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    /// Six letters that no other font of the document has (ISO 32000-1 §9.6.4).
    private String subsetTag() {
        StringBuilder tag = new StringBuilder("AAAAAA");
        int rest = Integer.parseInt(resource, 1, resource.length(), 10);
        for (int i = tag.length() - 1; i >= 0; i--) {
            tag.setCharAt(i, (char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private COSDictionary descendant(PDDocument file, String name) throws IOException {
        COSArray widths = new COSArray();
        for (int cid = 1; cid <= keys.size(); cid++) {
            widths.add(COSInteger.get(width(cid)));
        }
        COSArray fromFirst = new COSArray();
        fromFirst.add(COSInteger.get(1));
        fromFirst.add(widths);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "CIDFontType0");
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.W, fromFirst);
        font.setItem(COSName.FONT_DESC, descriptor(file, name));
        return font;
    }

    private COSDictionary descriptor(PDDocument file, String name) throws IOException {
        List<byte[]> charStrings = new ArrayList<>();
        charStrings.add(CharString.empty(0));
        Rectangle2D box = new Rectangle2D.Double();
        for (int cid = 1; cid <= keys.size(); cid++) {
            Shape outline = outline(cid);
            charStrings.add(CharString.of(outline, width(cid)));
            box.add(outline.getBounds2D());
        }
        COSStream program = stream(file, CffFile.of(face.name(), charStrings));
        program.setName(COSName.SUBTYPE, "CIDFontType0C");
        COSArray bounds = new COSArray();
        bounds.add(COSInteger.get((long) Math.floor(box.getMinX())));
        bounds.add(COSInteger.get((long) Math.floor(-box.getMaxY())));
        bounds.add(COSInteger.get((long) Math.ceil(box.getMaxX())));
        bounds.add(COSInteger.get((long) Math.ceil(-box.getMinY())));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, bounds);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 1000);
        descriptor.setInt(COSName.DESCENT, -300);
        descriptor.setInt(COSName.CAP_HEIGHT, 714);
        descriptor.setInt(COSName.STEM_V, 90);
        descriptor.setItem(COSName.FONT_FILE3, program);
        return descriptor;
    }

    private static COSStream stream(PDDocument file, byte[] bytes) throws IOException {
        COSStream stream = file.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /// The CMap from CIDs to texts (ISO 32000-1 §9.10.3).
    private String toUnicode() {
        List<String> lines = new ArrayList<>();
        HexFormat hex = HexFormat.of().withUpperCase();
        for (int cid = 1; cid <= keys.size(); cid++) {
            String text = keys.get(cid - 1).text;
            if (!text.isEmpty()) {
                String unicode = hex.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
                lines.add("<" + hex.toHexDigits((short) cid) + "> <" + unicode + ">\n");
            }
        }
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += MOST_IN_BLOCK) {
            List<String> block = lines.subList(from, Math.min(from + MOST_IN_BLOCK, lines.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
