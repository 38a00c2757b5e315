package org.cadastre.country;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cadastre.registry.CountryCodes;
import org.jspecify.annotations.Nullable;

/// The codes of three letters of ISO 3166-1, which the JDK knows.
final class Alpha3 {
    private static final Map<String, String> BY_ALPHA2 = new HashMap<>();
    private static final Map<String, String> BY_ALPHA3 = new HashMap<>();

    static {
        for (String code : CountryCodes.all()) {
            String alpha3 = Locale.of("", code).getISO3Country();
            BY_ALPHA2.put(code, alpha3);
            BY_ALPHA3.put(alpha3, code);
        }
    }

    private Alpha3() {}

    /// The three letters of a country's two.
    static String ofAlpha2(String code) {
        return BY_ALPHA2.getOrDefault(code, code);
    }

    /// The two letters of a country's three in upper case, or null when they are no country's.
    static @Nullable String toAlpha2(String alpha3) {
        return BY_ALPHA3.get(alpha3);
    }
}
