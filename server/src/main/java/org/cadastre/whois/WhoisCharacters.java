package org.cadastre.whois;

/// Which characters never come in with a query and never go out with an answer: they could act on the terminal of the
/// person who reads it, or break its lines.
final class WhoisCharacters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private WhoisCharacters() {}

    /// Whether the text holds a control character, a separator of lines, half a surrogate pair or the sign that stands
    /// for bytes that were no text. A tab is a blank and does not count.
    static boolean hasBad(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\t' && isBad(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Appends the text with `?` for each bad character.
    static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            out.append(isBad(text, i) ? '?' : text.charAt(i));
        }
    }

    /// Appends lines as they were published, with `?` for what could act on a terminal, and no other change.
    static void appendLines(StringBuilder out, String lines) {
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            boolean acts = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
            out.append(acts ? '?' : c);
        }
    }

    private static boolean isBad(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            return isLone(text, at);
        }
        return c < 0xA0 || c == REPLACEMENT || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    private static boolean isLone(String text, int at) {
        if (Character.isHighSurrogate(text.charAt(at))) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
