package org.cadastre.rdap;

import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.jspecify.annotations.Nullable;

/// Tells which AS number was meant by a text that is not the plain one a path takes: `AS64500`, `1.10` (asdot of
/// RFC 5396), `+64500`, `00064500`.
final class MeantAsNumber {
    private MeantAsNumber() {}

    /// The number that was meant, or null when there is no telling.
    static @Nullable AsNumber of(String text) {
        int from = text.regionMatches(true, 0, "AS", 0, 2) ? 2 : 0;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (from < text.length() && text.charAt(from) == '+') {
            from++;
        }
        int dot = text.indexOf('.', from);
        if (dot < 0) {
            return number(text, from, text.length());
        }
        AsNumber high = number(text, from, dot);
        AsNumber low = number(text, dot + 1, text.length());
        if (high == null || low == null || high.value() > 0xFFFF || low.value() > 0xFFFF) {
            return null;
        }
        return new AsNumber(high.bits() << 16 | low.bits());
    }

    private static @Nullable AsNumber number(String text, int from, int to) {
        int start = from;
        while (start < to - 1 && text.charAt(start) == '0') {
            start++;
        }
        return AsText.plain(text, start, to) instanceof AsNumber number ? number : null;
    }
}
