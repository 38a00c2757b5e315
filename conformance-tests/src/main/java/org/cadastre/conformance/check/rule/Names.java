package org.cadastre.conformance.check.rule;

/// Domain names as they are written (RFC 1035, RFC 2181, RFC 2317).
final class Names {
    private Names() {}

    /// Whether the text is a name of letters, digits and hyphens, with a dot at its end or without.
    static boolean isHost(String text) {
        return isName(text, "-");
    }

    /// Whether the text is such a name or one with the `_` and `/` that reverse zones and their delegations have.
    static boolean isLdh(String text) {
        return isName(text, "-_/");
    }

    private static boolean isName(String text, String signs) {
        if (text.isEmpty() || text.length() > 254) {
            return false;
        }
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        for (String label : name.split("\\.", -1)) {
            if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
                return false;
            }
            for (int i = 0; i < label.length(); i++) {
                char c = label.charAt(i);
                boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                if (!isPlain && signs.indexOf(c) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
