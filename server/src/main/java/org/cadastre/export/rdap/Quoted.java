package org.cadastre.export.rdap;

/// Text of a file as it is shown in messages.
final class Quoted {
    private static final int MAX = 60;

    private Quoted() {}

    /// The text in quotation marks: at most 60 characters, what is not printable ASCII as `?`.
    static String of(String text) {
        return '"' + plain(text, MAX) + '"';
    }

    /// The text with what is not printable ASCII as `?`; when it is longer than max, its beginning and dots.
    static String plain(String text, int max) {
        int shown = Math.min(text.length(), max);
        StringBuilder plain = new StringBuilder(shown + 3);
        for (int i = 0; i < shown; i++) {
            char c = text.charAt(i);
            plain.append(c >= ' ' && c <= '~' ? c : '?');
        }
        return shown < text.length() ? plain.append("...").toString() : plain.toString();
    }
}
