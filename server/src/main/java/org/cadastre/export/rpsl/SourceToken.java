package org.cadastre.export.rpsl;

import org.jspecify.annotations.Nullable;

/// The token of a registry, made of the name of a source: lower-case letters, digits and hyphens.
final class SourceToken {
    /// That of a file in which no object names its source.
    static final String UNKNOWN = "rpsl";

    private static final int LONGEST = 32;

    private SourceToken() {}

    /// The token, null when nothing is left of the name.
    static @Nullable String of(byte[] bytes, int from, int to) {
        StringBuilder token = new StringBuilder();
        for (int i = from; i < to && token.length() < LONGEST; i++) {
            int lower = bytes[i] >= 'A' && bytes[i] <= 'Z' ? bytes[i] | 0x20 : bytes[i];
            if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
                token.append((char) lower);
            } else if (!token.isEmpty()) {
                token.append('-');
            }
        }
        while (!token.isEmpty() && token.charAt(token.length() - 1) == '-') {
            token.setLength(token.length() - 1);
        }
        return token.isEmpty() ? null : token.toString();
    }
}
