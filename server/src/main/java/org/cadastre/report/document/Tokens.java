package org.cadastre.report.document;

/// Tokens within running text that read left to right in any language: prefixes, AS numbers, dates, digests,
/// handles.
///
/// They are wrapped in the isolates of UAX #9, which all writers heed: without them `2001:db8::/32` falls apart
/// in an Arabic sentence, and the date `2026-08-21` shows its day first.
public final class Tokens {
    /// LEFT-TO-RIGHT ISOLATE.
    public static final char ISOLATE = '\u2066';

    /// POP DIRECTIONAL ISOLATE.
    public static final char END = '\u2069';

    private Tokens() {}

    /// The token as it is put into running text.
    public static String leftToRight(String token) {
        return ISOLATE + token + END;
    }

    /// Whether this character only directs the text around it and is never drawn (UAX #9 §2).
    public static boolean isInvisible(int character) {
        return character >= 0x2066 && character <= 0x2069
                || character >= 0x202A && character <= 0x202E
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }
}
