package org.cadastre.report.country;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.cadastre.country.Area;
import org.cadastre.country.Country;
import org.cadastre.country.Language;
import org.cadastre.country.NoCountry;
import org.cadastre.registry.CountryCodes;
import org.jspecify.annotations.Nullable;

/// What people write for a country, and what they may have meant.
final class Countries {
    private static final int MOST_MEANT = 3;
    private static final int LEAST_LETTERS = 4;

    /// Codes that are used elsewhere for a country that has another one in ISO 3166-1.
    private static final Map<String, String> ELSEWHERE = Map.of("UK", "GB", "EL", "GR");

    private Countries() {}

    /// What two letters are called: the name with the letters after it, or the letters alone where they have no name.
    static String title(String code, Language language) {
        String name = name(code, language);
        return name == null ? code : name + " (" + code + ")";
    }

    /// The name of two letters, null when they have none.
    static @Nullable String name(String code, Language language) {
        Area area = Area.of(code);
        return area == null ? null : area.name(language);
    }

    /// What to bear in mind about two letters, null for nothing.
    static @Nullable String note(String code) {
        return switch (Area.of(code)) {
            case null -> code + " is no code of ISO 3166-1; rows of the files have it all the same.";
            case Country country -> null;
            case NoCountry none ->
                code + " is no country: registries write it for holders in several countries of"
                        + " the region. What is registered in one country is not among these.";
        };
    }

    /// Codes that a text that is none may mean, as `GB (United Kingdom)`; empty when nothing is near.
    static List<String> meant(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        TreeSet<String> codes = new TreeSet<>();
        String elsewhere = ELSEWHERE.get(upper);
        if (elsewhere != null) {
            codes.add(elsewhere);
        }
        for (String code : CountryCodes.all()) {
            Country country = new Country(code);
            if (country.alpha3().equals(upper) || isNamed(country, upper)) {
                codes.add(code);
            }
        }
        return codes.stream()
                .limit(MOST_MEANT)
                .map(code -> code + " (" + new Country(code).name(Language.ENGLISH) + ")")
                .toList();
    }

    private static boolean isNamed(Country country, String upper) {
        for (Language language : Language.values()) {
            String name = country.name(language).toUpperCase(Locale.ROOT);
            if (name.equals(upper) || upper.length() >= LEAST_LETTERS && name.startsWith(upper)) {
                return true;
            }
        }
        return false;
    }
}
