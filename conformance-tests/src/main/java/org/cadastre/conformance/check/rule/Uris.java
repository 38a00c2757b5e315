package org.cadastre.conformance.check.rule;

/// RFC 3986 as far as links need it.
final class Uris {
    private static final String FORBIDDEN = "\"<>\\^`{|}";

    private Uris() {}

    /// Whether the text has the characters of a URI and a scheme, and for http and https a host.
    static boolean isAbsolute(String text) {
        if (!isWritten(text)) {
            return false;
        }
        int colon = text.indexOf(':');
        if (colon < 1 || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        boolean isHttp = text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6);
        return !isHttp || hasHost(text.substring(colon + 1));
    }

    private static boolean hasHost(String rest) {
        return rest.length() > 2 && rest.startsWith("//") && "/?#:".indexOf(rest.charAt(2)) < 0;
    }

    /// Whether all characters may stand in a URI, with whole percent-encoded triplets.
    private static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7f || FORBIDDEN.indexOf(c) >= 0) {
                return false;
            }
            if (c == '%'
                    && (i + 2 >= text.length()
                            || Character.digit(text.charAt(i + 1), 16) < 0
                            || Character.digit(text.charAt(i + 2), 16) < 0)) {
                return false;
            }
        }
        return true;
    }
}
