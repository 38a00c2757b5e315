package org.cadastre.export.rpsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.rpsl.RpslAttribute;
import org.jspecify.annotations.Nullable;

/// Networks and AS numbers.
final class NumberMapping {
    /// AFRINIC's word for the network that one is in.
    private static final String PARENT = "parent";

    private NumberMapping() {}

    static @Nullable IpNetwork network(Facts facts) {
        String handle = facts.key();
        if (!(IpText.range(handle) instanceof IpRange range)) {
            return null;
        }
        return new IpNetwork(
                handle,
                range,
                facts.first(RpslAttribute.NETNAME),
                facts.first(RpslAttribute.STATUS),
                countries(facts),
                parent(facts),
                DetailsMapping.ofNetwork(facts));
    }

    static @Nullable Autnum autnum(Facts facts) {
        String handle = facts.key();
        if (!(AsText.range(handle) instanceof AsNumberRange range)) {
            return null;
        }
        return new Autnum(
                handle,
                range,
                facts.first(RpslAttribute.AS_NAME),
                facts.first(RpslAttribute.STATUS),
                countries(facts),
                null,
                DetailsMapping.of(facts));
    }

    private static @Nullable String parent(Facts facts) {
        for (String parent : facts.all(PARENT)) {
            if (IpText.range(parent) instanceof IpRange) {
                return parent;
            }
        }
        return null;
    }

    /// The countries, each once, in the order written.
    static List<String> countries(Facts facts) {
        List<String> found = new ArrayList<>();
        for (String value : facts.all(RpslAttribute.COUNTRY)) {
            for (String each : countryWords(value)) {
                String code = each.toUpperCase(Locale.ROOT);
                if (isCode(code) && !found.contains(code)) {
                    found.add(code);
                }
            }
        }
        return found;
    }

    /// The values that should be countries and are not all codes, as written.
    static List<String> otherCountries(Facts facts) {
        List<String> found = new ArrayList<>();
        for (String value : facts.all(RpslAttribute.COUNTRY)) {
            for (String each : countryWords(value)) {
                if (!each.isEmpty() && !isCode(each.toUpperCase(Locale.ROOT)) && !found.contains(value)) {
                    found.add(value);
                }
            }
        }
        return found;
    }

    private static String[] countryWords(String value) {
        return value.split("[,; ]+");
    }

    private static boolean isCode(String word) {
        return word.length() == 2 && isLetter(word.charAt(0)) && isLetter(word.charAt(1));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
