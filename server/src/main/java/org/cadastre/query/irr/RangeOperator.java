package org.cadastre.query.irr;

import org.jspecify.annotations.Nullable;

/// What range operators make of a prefix (RFC 2622 §2): `^-`, `^+`, `^n`, `^n-m`, or several of them one
/// after the other, as they meet when a set is a member of a set.
///
/// A prefix of length l stands for itself, so for lengths n to m that are both l. An operator makes lengths
/// `max(n + more, floor)` to `top` of it, and nothing where n is above `limit` or the lengths are upside
/// down.
///
/// @param more what is added to the lower length
/// @param floor the least that the lower length becomes, 0 for any
/// @param top the upper length, [#SAME] for as it was; lengths above those of the IP version count as its
///     longest
/// @param limit the greatest lower length that is left
record RangeOperator(int more, int floor, int top, int limit) {
    private static final int LONGEST = 128;
    private static final int SAME = -1;

    /// Changes nothing.
    static final RangeOperator NONE = new RangeOperator(0, 0, SAME, LONGEST);

    private static final RangeOperator MORE_SPECIFIC = new RangeOperator(1, 0, LONGEST, LONGEST);
    private static final RangeOperator WITH_MORE_SPECIFIC = new RangeOperator(0, 0, LONGEST, LONGEST);

    /// The operator that is written so, or null when it is none.
    ///
    /// @param text what comes after `^`
    static @Nullable RangeOperator parse(String text) {
        if (text.equals("-")) {
            return MORE_SPECIFIC;
        }
        if (text.equals("+")) {
            return WITH_MORE_SPECIFIC;
        }
        int hyphen = text.indexOf('-');
        int from = length(text, 0, hyphen < 0 ? text.length() : hyphen);
        int to = hyphen < 0 ? from : length(text, hyphen + 1, text.length());
        return from < 0 || to < from ? null : new RangeOperator(0, from, to, to);
    }

    private static int length(String text, int from, int to) {
        if (from >= to || to - from > 3) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value <= LONGEST ? value : -1;
    }

    /// This operator and then the other one around it, or null when nothing is left of any prefix.
    @Nullable
    RangeOperator then(RangeOperator outer) {
        int moreOfBoth = more + outer.more;
        int floorOfBoth = Math.max(floor == 0 ? 0 : floor + outer.more, outer.floor);
        int topOfBoth = outer.top == SAME ? top : outer.top;
        int limitOfBoth = Math.min(limit, outer.limit - more);
        return limitOfBoth < 0 || floor > outer.limit
                ? null
                : new RangeOperator(moreOfBoth, floorOfBoth, topOfBoth, limitOfBoth);
    }

    /// The lengths that a prefix of this length stands for: the lower one in the upper bits, the upper one
    /// in the lower eight; -1 when there are none.
    ///
    /// @param length the length of the prefix
    /// @param longest the length of the longest prefixes of its IP version
    int lengths(int length, int longest) {
        int from = Math.max(length + more, floor);
        int to = top == SAME ? length : Math.min(top, longest);
        return length > limit || from > to ? -1 : from << 8 | to;
    }

    /// Appends the operator that makes these lengths of a prefix; nothing when there is no need of one. One
    /// length is written `^n-n`, as there are clients that do not read `^n`.
    static void append(StringBuilder out, int length, int from, int to, int longest) {
        if (from == length && to == length) {
            return;
        }
        out.append('^');
        if (from == length && to == longest) {
            out.append('+');
        } else if (from == length + 1 && to == longest) {
            out.append('-');
        } else {
            out.append(from).append('-').append(to);
        }
    }
}
