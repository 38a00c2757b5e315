package org.cadastre.report.document;

/// The form of the names by which parts of a document are linked to: a small letter, then small letters, digits
/// and hyphens.
final class Ids {
    private Ids() {}

    static void check(String id) {
        boolean right = !id.isEmpty() && isLetter(id.charAt(0));
        for (int i = 1; i < id.length() && right; i++) {
            char c = id.charAt(i);
            right = isLetter(c) || c >= '0' && c <= '9' || c == '-';
        }
        if (!right) {
            throw new IllegalArgumentException("not an id of small letters, digits and hyphens: " + id);
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
