package org.cadastre.rdap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.cadastre.url.PercentCoding;
import org.jspecify.annotations.Nullable;

/// The parameters of the extension cir0 that any request may have: `cir0_asOf=2026-05-01`, the day whose data
/// is to answer, and `cir0_explain=1`, to say why the answer is what it is. Searches have parameters of the
/// extension of their own, which are left to them.
///
/// @param asOf the day whose data is asked, or null for what is served
/// @param explained whether to say why
/// @param rest the other parameters as they came, or null
/// @param refused why the request is refused, or null when it is not
public record CirParameters(
        @Nullable LocalDate asOf,
        boolean explained,
        @Nullable String rest,
        RdapRequest.@Nullable Refused refused) {
    private static final String PREFIX = "cir0_";
    private static final String AS_OF = "cir0_asOf";
    private static final String EXPLAIN = "cir0_explain";
    private static final List<String> OF_SEARCHES = List.of(SearchReader.COUNTRY, SearchReader.STATE);

    private static final String FORM = "The parameters of the extension cir0 are cir0_asOf=2026-05-01, cir0_explain=1,"
            + " and of the searches ips and autnums cir0_country=ZA and cir0_state=reserved-country.";

    /// Reads the query of a URL.
    ///
    /// @param rawQuery what follows the question mark, or null
    /// @param on whether the extension is used; its parameters are refused where it is not, without a trace of it
    public static CirParameters read(@Nullable String rawQuery, boolean on) {
        if (rawQuery == null || rawQuery.indexOf('_') < 0 && rawQuery.indexOf('%') < 0) {
            return new CirParameters(null, false, rawQuery, null);
        }
        LocalDate asOf = null;
        boolean explained = false;
        StringBuilder rest = new StringBuilder();
        for (String part : rawQuery.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = PercentCoding.decodeParameter(equals < 0 ? part : part.substring(0, equals));
            if (name == null || !name.startsWith(PREFIX)) {
                rest.append(rest.isEmpty() ? "" : "&").append(part);
                continue;
            }
            String value = PercentCoding.decodeParameter(equals < 0 ? "" : part.substring(equals + 1));
            if (!on) {
                return refused("A parameter of the query is not known here.");
            }
            if (OF_SEARCHES.contains(name)) {
                rest.append(rest.isEmpty() ? "" : "&").append(part);
            } else if (name.equals(AS_OF)) {
                LocalDate day = value == null ? null : day(value);
                if (day == null || asOf != null) {
                    return refused("The parameter cir0_asOf is one date, such as 2026-05-01.", FORM);
                }
                asOf = day;
            } else if (name.equals(EXPLAIN)) {
                if (!"1".equals(value)) {
                    return refused("The parameter cir0_explain is 1.", FORM);
                }
                explained = true;
            } else {
                return refused("There is no such parameter of the extension cir0.", FORM);
            }
        }
        return new CirParameters(asOf, explained, rest.isEmpty() ? null : rest.toString(), null);
    }

    private static CirParameters refused(String... description) {
        return new CirParameters(null, false, null, RdapRequest.Refused.malformed(description));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
