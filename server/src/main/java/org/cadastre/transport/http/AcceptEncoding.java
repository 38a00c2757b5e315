package org.cadastre.transport.http;

import java.util.List;

/// What a request says of content codings (RFC 9110 §12.5.3). Any text is read: a member of the list that is not
/// what the grammar has is as good as not there, and of a coding named twice the lower weight counts.
final class AcceptEncoding {
    /// What a coding weighs that is not named. Weights are thousandths.
    private static final int UNNAMED = -1;

    private static final int FULL = 1000;

    private int gzip = UNNAMED;
    private int identity = UNNAMED;
    private int any = UNNAMED;

    private AcceptEncoding() {}

    /// Whether gzip may be sent and is at least as welcome as nothing done to the body.
    ///
    /// @param fields the values of the header field, as often as it was sent
    static boolean prefersGzip(List<String> fields) {
        if (fields.isEmpty()) {
            return false;
        }
        AcceptEncoding accept = new AcceptEncoding();
        for (String field : fields) {
            accept.read(field);
        }
        int packed = accept.gzip == UNNAMED ? accept.any : accept.gzip;
        int plain = accept.identity == UNNAMED ? accept.any : accept.identity;
        return packed > 0 && packed >= plain;
    }

    private void read(String field) {
        int from = 0;
        while (from <= field.length()) {
            int comma = field.indexOf(',', from);
            int to = comma < 0 ? field.length() : comma;
            member(field, skipBlanks(field, from, to), dropBlanks(field, from, to));
            from = to + 1;
        }
    }

    private void member(String field, int from, int to) {
        int semicolon = from;
        while (semicolon < to && field.charAt(semicolon) != ';') {
            semicolon++;
        }
        int weight = semicolon == to ? FULL : weight(field, skipBlanks(field, semicolon + 1, to), to);
        if (weight == UNNAMED) {
            return;
        }
        int end = dropBlanks(field, from, semicolon);
        if (is(field, from, end, "gzip") || is(field, from, end, "x-gzip")) {
            gzip = lower(gzip, weight);
        } else if (is(field, from, end, "identity")) {
            identity = lower(identity, weight);
        } else if (is(field, from, end, "*")) {
            any = lower(any, weight);
        }
    }

    private static int lower(int before, int weight) {
        return before == UNNAMED ? weight : Math.min(before, weight);
    }

    private static boolean is(String field, int from, int to, String coding) {
        return to - from == coding.length() && field.regionMatches(true, from, coding, 0, coding.length());
    }

    /// The weight of `q=` and one digit, with three decimals at most (RFC 9110 §12.4.2), or [#UNNAMED].
    private static int weight(String field, int from, int to) {
        int digit = from + 2;
        if (digit >= to || to - digit > 5 || !field.regionMatches(true, from, "q=", 0, 2)) {
            return UNNAMED;
        }
        int weight = 0;
        int worth = FULL;
        for (int i = digit; i < to; i++) {
            char c = field.charAt(i);
            if (i == digit + 1) {
                if (c != '.') {
                    return UNNAMED;
                }
                continue;
            }
            if (c < '0' || c > '9') {
                return UNNAMED;
            }
            weight += (c - '0') * worth;
            worth /= 10;
        }
        return weight <= FULL ? weight : UNNAMED;
    }

    private static int skipBlanks(String field, int from, int to) {
        int at = from;
        while (at < to && isBlank(field.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int dropBlanks(String field, int from, int to) {
        int at = to;
        while (at > from && isBlank(field.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
