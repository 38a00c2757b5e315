package org.cadastre.snapshot.rpsl;

/// The code of a line: its first byte says what it is.
///
/// | first byte | what follows it | |---|---| | 00-5F | nothing: the text of this number | | 60-9F | one
/// byte: the text of number 96 and up | | A0-AF | two bytes: the text of number 16480 and up | | B0-ED | a
/// value: the beginning of this number, then the value | | EE | two bytes and a value: the beginning of
/// number 62 and up, then the value | | EF | a value: the value alone |
///
/// A beginning is the name of an attribute, its colon and the blanks behind it. A value is a byte: up to FD
/// it is the length of the bytes that follow; FE is a number of seven bits to a byte, lowest first, which is
/// the length; FF is a moment, four bytes with the seconds since 1970.
final class LineCode {
    static final int SHORT = 0x60;
    static final int MIDDLE = 0x60 + (0x40 << 8);
    static final int MOST_LINES = MIDDLE + (0x10 << 16);

    static final int MIDDLE_MARK = 0x60;
    static final int LONG_MARK = 0xA0;
    static final int BEGINNING_MARK = 0xB0;
    static final int FAR_BEGINNING = 0xEE;
    static final int NO_BEGINNING = 0xEF;
    static final int SHORT_BEGINNINGS = FAR_BEGINNING - BEGINNING_MARK;
    static final int MOST_BEGINNINGS = SHORT_BEGINNINGS + (1 << 16);

    static final int LONGEST_LENGTH = 0xFD;
    static final int FAR_LENGTH = 0xFE;
    static final int MOMENT = 0xFF;

    private LineCode() {}
}
