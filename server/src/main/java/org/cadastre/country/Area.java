package org.cadastre.country;

import java.util.Locale;
import org.cadastre.registry.CountryCodes;
import org.jspecify.annotations.Nullable;

/// What two letters in the country column of a registry's file stand for.
public sealed interface Area permits Country, NoCountry {
    /// Two upper-case letters.
    String code();

    /// Its name in a language, with a capital where that language begins names with one.
    String name(Language language);

    /// What a code stands for in any case, or null when it is neither a country's nor one that registries use in
    /// place of one.
    static @Nullable Area of(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        NoCountry none = NoCountry.of(upper);
        return none == null && CountryCodes.isAssigned(upper) ? new Country(upper) : none;
    }
}
