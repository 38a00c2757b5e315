package org.cadastre.config;

import java.util.Comparator;

/// One thing that is wrong with the configuration.
///
/// @param where `file:line`, the variable or the flag
/// @param key the key it is about, empty when it is about the whole file
/// @param given the value as given, empty when the problem is not a value
/// @param fault what is wrong, a phrase that follows the value
/// @param allowed what would be right
public record ConfigProblem(ConfigOrigin origin, String where, String key, String given, String fault, String allowed) {
    private static final int MAX_SHOWN = 80;
    private static final int MAX_FAULT = 200;

    /// Flags, then variables by name, then the file from its first line to its last.
    static final Comparator<ConfigProblem> READING_ORDER = Comparator.comparing(ConfigProblem::origin)
            .thenComparingInt(ConfigProblem::line)
            .thenComparing(ConfigProblem::where);

    /// The problem on one line: where, key, value, fault, what is allowed. Control characters are shown as `?`, long
    /// values are cut.
    public String text() {
        StringBuilder text = new StringBuilder(printable(where, where.length()));
        if (!key.isEmpty()) {
            switch (origin) {
                case FLAG -> {}
                case ENVIRONMENT -> text.append(" (").append(key).append(')');
                case FILE -> text.append(": ").append(printable(key, MAX_SHOWN));
            }
        }
        text.append(": ");
        if (!given.isEmpty()) {
            text.append('"').append(printable(given, MAX_SHOWN)).append("\" ");
        }
        return text.append(printable(fault, MAX_FAULT))
                .append("; ")
                .append(allowed)
                .toString();
    }

    private int line() {
        int colon = where.lastIndexOf(':');
        return origin == ConfigOrigin.FILE && colon >= 0 ? (int) Digits.read(where.substring(colon + 1)) : 0;
    }

    private static String printable(String text, int most) {
        int end = Math.min(text.length(), most);
        StringBuilder shown = new StringBuilder(end + 3);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return end < text.length() ? shown.append("...").toString() : shown.toString();
    }
}
