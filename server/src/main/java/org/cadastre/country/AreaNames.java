package org.cadastre.country;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.cadastre.registry.CountryCodes;

/// Names of countries and of the regions of M49, from the Unicode locale data (CLDR), in the form for a list. They
/// are all looked up when the first is asked for, so that asking takes no lock.
final class AreaNames {
    private static final Map<Language, Map<String, String>> NAMES = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            LocaleDisplayNames display = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag()));
            Map<String, String> names = new HashMap<>();
            CountryCodes.all().forEach(code -> names.put(code, display.regionDisplayName(code)));
            WorldRegions.codes().forEach(code -> names.put(code, display.regionDisplayName(code)));
            for (NoCountry none : NoCountry.values()) {
                names.put(none.code(), display.regionDisplayName(none.code()));
            }
            NAMES.put(language, Map.copyOf(names));
        }
    }

    private AreaNames() {}

    /// The name of a country's two letters or a region's three digits; the code itself when it is neither.
    static String of(String code, Language language) {
        return NAMES.getOrDefault(language, Map.of()).getOrDefault(code, code);
    }
}
