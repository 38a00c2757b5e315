package org.cadastre.transport.http;

import java.util.List;

/// Entity tags in a request (RFC 9110 §13.1.2).
final class EntityTags {
    private EntityTags() {}

    /// Whether `If-None-Match` names a tag, by the weak comparison of RFC 9110 §8.8.3.2.
    ///
    /// @param fields the values of the header field, as often as it was sent
    /// @param etag a strong entity tag with its quotes
    static boolean name(List<String> fields, String etag) {
        for (String field : fields) {
            if (field.strip().equals("*") || names(field, etag)) {
                return true;
            }
        }
        return false;
    }

    /// A quoted tag can hold a comma but no quote, so it is found whole between a separator on its left and one
    /// on its right.
    private static boolean names(String field, String etag) {
        int at = field.indexOf(etag);
        while (at >= 0) {
            if (endsAt(field, at + etag.length()) && beginsAt(field, at)) {
                return true;
            }
            at = field.indexOf(etag, at + 1);
        }
        return false;
    }

    private static boolean beginsAt(String field, int at) {
        int before = field.startsWith("W/", at - 2) ? at - 3 : at - 1;
        return before < 0 || isSeparator(field.charAt(before));
    }

    private static boolean endsAt(String field, int at) {
        return at == field.length() || isSeparator(field.charAt(at));
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ' ' || c == '\t';
    }
}
