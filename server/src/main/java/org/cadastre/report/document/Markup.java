package org.cadastre.report.document;

/// Text as XML and HTML take it.
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    /// The text with what has a meaning in markup escaped, for element content and for values within double
    /// quotes. Characters that XML 1.0 §2.2 does not allow become U+FFFD.
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
