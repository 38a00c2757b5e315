package org.cadastre.number;

/// The text forms of AS numbers: asplain of RFC 5396, with or without the customary `AS` before it.
public final class AsText {
    private AsText() {}

    /// Reads a plain decimal number, `64496`, and nothing else: no `AS`, no dot, no sign, no leading zeros.
    public static ParsedAsNumber plain(CharSequence text) {
        return plain(text, 0, text.length());
    }

    /// Reads the plain decimal number that stands from `from` (included) to `to` (excluded).
    public static ParsedAsNumber plain(CharSequence text, int from, int to) {
        if (from >= to) {
            return NumberFault.AS_CHARACTER;
        }
        if (hasPrefix(text, from, to)) {
            return NumberFault.AS_PREFIX;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return characterFault(c, i == from);
            }
            value = Math.min(value * 10 + c - '0', 1L << 32);
        }
        if (text.charAt(from) == '0' && to - from > 1) {
            return NumberFault.AS_LEADING_ZERO;
        }
        return value >>> 32 != 0 ? NumberFault.AS_VALUE : new AsNumber((int) value);
    }

    /// Reads a number as people write it, `AS64496` in either case.
    public static ParsedAsNumber prefixed(CharSequence text) {
        return prefixed(text, 0, text.length());
    }

    /// Reads `AS64496`, `AS64496-AS64511` or `AS64496 - AS64511`, in either case; the second `AS` may be left out.
    public static ParsedAsNumberRange range(CharSequence text) {
        int end = text.length();
        int hyphen = IpText.indexOf(text, '-', 0, end);
        if (hyphen < 0) {
            return switch (prefixed(text)) {
                case NumberFault fault -> fault;
                case AsNumber number -> number.asRange();
            };
        }
        int firstEnd = hyphen;
        while (firstEnd > 0 && text.charAt(firstEnd - 1) == ' ') {
            firstEnd--;
        }
        int lastStart = hyphen + 1;
        while (lastStart < end && text.charAt(lastStart) == ' ') {
            lastStart++;
        }
        ParsedAsNumber first = prefixed(text, 0, firstEnd);
        ParsedAsNumber last =
                hasPrefix(text, lastStart, end) ? prefixed(text, lastStart, end) : plain(text, lastStart, end);
        if (first instanceof NumberFault fault) {
            return fault;
        }
        if (last instanceof NumberFault fault) {
            return fault;
        }
        return first instanceof AsNumber(int a) && last instanceof AsNumber(int b) && Integer.compareUnsigned(a, b) <= 0
                ? new AsNumberRange(a, b)
                : NumberFault.RANGE_ORDER;
    }

    private static ParsedAsNumber prefixed(CharSequence text, int from, int to) {
        return hasPrefix(text, from, to) ? plain(text, from + 2, to) : NumberFault.AS_CHARACTER;
    }

    private static boolean hasPrefix(CharSequence text, int from, int to) {
        return to - from >= 2 && (text.charAt(from) | 0x20) == 'a' && (text.charAt(from + 1) | 0x20) == 's';
    }

    private static NumberFault characterFault(char c, boolean first) {
        return switch (c) {
            case '.' -> NumberFault.AS_DOT;
            case '+', '-' -> first ? NumberFault.AS_SIGN : NumberFault.AS_CHARACTER;
            default -> NumberFault.AS_CHARACTER;
        };
    }
}
