package org.cadastre.report.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A font program in the Compact Font Format (Adobe Technical Note 5176), keyed by CID, without hints.
///
/// In the order of the file: header, name, top dictionary, strings, no subroutines, charset, FDSelect,
/// charstrings, the font dictionary and its private dictionary. Offsets take five bytes whatever their size, so
/// that the lengths of the dictionaries do not depend on them.
final class CffFile {
    private static final int FIRST_OWN_STRING = 391;
    private static final int ROS = 30;
    private static final int CID_COUNT = 34;
    private static final int FD_ARRAY = 36;
    private static final int FD_SELECT = 37;
    private static final int ESCAPE = 12;
    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int PRIVATE = 18;
    private static final int DEFAULT_WIDTH = 20;
    private static final int NOMINAL_WIDTH = 21;
    private static final int LONG_INTEGER = 29;

    private CffFile() {}

    /// @param charStrings those of the glyphs in the order of their CIDs, the first for CID 0; at least two
    static byte[] of(String name, List<byte[]> charStrings) {
        int count = charStrings.size();
        byte[] head = {1, 0, 4, 4};
        byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = index(
                List.of("Adobe".getBytes(StandardCharsets.US_ASCII), "Identity".getBytes(StandardCharsets.US_ASCII)));
        byte[] subroutines = index(List.of());
        byte[] charset = {2, 0, 1, (byte) (count - 2 >> 8), (byte) (count - 2)};
        byte[] select = {3, 0, 1, 0, 0, 0, (byte) (count >> 8), (byte) count};
        byte[] glyphs = index(charStrings);
        byte[] privateDictionary = new Dictionary()
                .number(0)
                .operator(DEFAULT_WIDTH)
                .number(0)
                .operator(NOMINAL_WIDTH)
                .bytes();

        int atCharset = head.length
                + names.length
                + index(List.of(top(count, 0, 0, 0, 0))).length
                + strings.length
                + subroutines.length;
        int atSelect = atCharset + charset.length;
        int atGlyphs = atSelect + select.length;
        int atFonts = atGlyphs + glyphs.length;
        int atPrivate = atFonts + index(List.of(font(0, 0))).length;
        byte[] top = index(List.of(top(count, atCharset, atSelect, atGlyphs, atFonts)));
        byte[] fonts = index(List.of(font(privateDictionary.length, atPrivate)));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part :
                List.of(head, names, top, strings, subroutines, charset, select, glyphs, fonts, privateDictionary)) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] top(int count, int charset, int select, int glyphs, int fonts) {
        return new Dictionary()
                .number(FIRST_OWN_STRING)
                .number(FIRST_OWN_STRING + 1)
                .number(0)
                .escaped(ROS)
                .number(count)
                .escaped(CID_COUNT)
                .number(charset)
                .operator(CHARSET)
                .number(select)
                .escaped(FD_SELECT)
                .number(glyphs)
                .operator(CHAR_STRINGS)
                .number(fonts)
                .escaped(FD_ARRAY)
                .bytes();
    }

    private static byte[] font(int privateLength, int privateOffset) {
        return new Dictionary()
                .number(privateLength)
                .number(privateOffset)
                .operator(PRIVATE)
                .bytes();
    }

    /// An INDEX (§5) with offsets of four bytes.
    private static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(items.size() >> 8);
        out.write(items.size());
        if (items.isEmpty()) {
            return out.toByteArray();
        }
        out.write(4);
        int offset = 1;
        integer(out, offset);
        for (byte[] item : items) {
            offset += item.length;
            integer(out, offset);
        }
        items.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static void integer(ByteArrayOutputStream out, int value) {
        out.write(value >> 24);
        out.write(value >> 16);
        out.write(value >> 8);
        out.write(value);
    }

    /// A DICT (§4): operands before their operator.
    private static final class Dictionary {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Dictionary number(int value) {
            out.write(LONG_INTEGER);
            integer(out, value);
            return this;
        }

        Dictionary operator(int operator) {
            out.write(operator);
            return this;
        }

        Dictionary escaped(int operator) {
            out.write(ESCAPE);
            out.write(operator);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
