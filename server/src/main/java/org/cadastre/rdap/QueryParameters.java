package org.cadastre.rdap;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cadastre.url.PercentCoding;
import org.jspecify.annotations.Nullable;

/// The parameters of the query of a URL, `name=value` with `&` between them, percent-encoded as UTF-8 with `+`
/// for a space (RFC 9082 §3.2.3). Names are told apart by case. Of unknown ones only the names are read.
///
/// @param values the values of the known parameters that are there, by name
/// @param others the names of the unknown ones
record QueryParameters(Map<String, String> values, Set<String> others) {
    /// Reads the query.
    ///
    /// @param known the parameters whose values are read; each may be there once
    /// @param form a sentence that shows the right form
    static Part<QueryParameters> read(@Nullable String rawQuery, Set<String> known, String form) {
        Map<String, String> values = new HashMap<>();
        Set<String> others = new LinkedHashSet<>();
        String query = rawQuery == null ? "" : rawQuery;
        for (int from = 0; from < query.length(); ) {
            int ampersand = query.indexOf('&', from);
            int to = ampersand < 0 ? query.length() : ampersand;
            int equals = query.indexOf('=', from);
            int nameEnd = equals < 0 || equals > to ? to : equals;
            String name = PercentCoding.decodeParameter(query.substring(from, nameEnd));
            if (name == null) {
                return notEncoded(form);
            }
            if (known.contains(name)) {
                String value = PercentCoding.decodeParameter(query.substring(Math.min(nameEnd + 1, to), to));
                if (value == null) {
                    return notEncoded(form);
                }
                if (values.put(name, value) != null) {
                    return Part.malformed("The parameter " + name + " is there more than once.", form);
                }
            } else if (!name.isEmpty()) {
                others.add(name);
            }
            from = to + 1;
        }
        return new Part.Read<>(new QueryParameters(values, others));
    }

    /// The value of a parameter, or null when it is not there.
    @Nullable
    String value(String name) {
        return values.get(name);
    }

    private static <T> Part<T> notEncoded(String form) {
        return Part.malformed(
                "The query is no percent-encoded UTF-8: write each byte of a character outside of ASCII, and the "
                        + "percent sign itself, as %HH, and a space as %20.",
                form);
    }
}
