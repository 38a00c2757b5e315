package org.cadastre.rpsl;

import org.jspecify.annotations.Nullable;

/// Which of the more specific prefixes of a prefix are meant (RFC 2622 §2).
///
/// @param kind the kind
/// @param shortest the shortest length of prefixes meant, 0 where the kind has none
/// @param longest the longest length, not below the shortest
public record RangeOperator(Kind kind, int shortest, int longest) {
    /// No operator: the prefix alone.
    public static final RangeOperator NONE = new RangeOperator(Kind.NONE, 0, 0);

    private static final int MAX = 128;

    /// @throws IllegalArgumentException when the lengths are none
    public RangeOperator {
        if (shortest < 0 || shortest > longest || longest > MAX) {
            throw new IllegalArgumentException("lengths " + shortest + " to " + longest);
        }
    }

    /// The kinds of operators.
    public enum Kind {
        /// None.
        NONE,
        /// `^-`: all more specific prefixes, without the prefix itself.
        MORE_SPECIFIC,
        /// `^+`: the prefix and all more specific ones.
        SAME_OR_MORE_SPECIFIC,
        /// `^n` or `^n-m`: those of these lengths.
        LENGTHS
    }

    /// Reads `^-`, `^+`, `^n` or `^n-m`, or gives null when the text is none of them.
    public static @Nullable RangeOperator of(String text) {
        if (text.equals("^-")) {
            return new RangeOperator(Kind.MORE_SPECIFIC, 0, 0);
        }
        if (text.equals("^+")) {
            return new RangeOperator(Kind.SAME_OR_MORE_SPECIFIC, 0, 0);
        }
        if (text.isEmpty() || text.charAt(0) != '^') {
            return null;
        }
        int hyphen = text.indexOf('-');
        int shortest = length(text, 1, hyphen < 0 ? text.length() : hyphen);
        int longest = hyphen < 0 ? shortest : length(text, hyphen + 1, text.length());
        return shortest < 0 || longest < shortest ? null : new RangeOperator(Kind.LENGTHS, shortest, longest);
    }

    private static int length(String text, int from, int to) {
        if (from >= to || to - from > 3) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value <= MAX ? value : -1;
    }

    /// The operator as it is written, empty for none.
    @Override
    public String toString() {
        return switch (kind) {
            case NONE -> "";
            case MORE_SPECIFIC -> "^-";
            case SAME_OR_MORE_SPECIFIC -> "^+";
            case LENGTHS -> shortest == longest ? "^" + shortest : "^" + shortest + "-" + longest;
        };
    }
}
