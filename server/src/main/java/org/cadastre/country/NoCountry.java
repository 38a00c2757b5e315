package org.cadastre.country;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The codes that registries' files have in place of a country's. They count as no country in any figure: they are
/// in no group and have no population.
public enum NoCountry implements Area {
    /// Asia and the Pacific: a holder in several countries of the region.
    AP,
    /// Europe: a holder in several countries of the region.
    EU,
    /// No country: space that nobody holds, or whose country is not told.
    ZZ;

    /// The code has no name in the Unicode locale data, in the order of [Language].
    private static final List<String> ASIA_PACIFIC = List.of(
            "آسيا والمحيط الهادئ",
            "Asia-Pacific",
            "Asia-Pacífico",
            "Asie-Pacifique",
            "Азиатско-Тихоокеанский регион",
            "亚太地区");

    private static final NoCountry[] ALL = values();

    static @Nullable NoCountry of(String code) {
        for (NoCountry none : ALL) {
            if (none.name().equals(code)) {
                return none;
            }
        }
        return null;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String name(Language language) {
        return this == AP ? ASIA_PACIFIC.get(language.ordinal()) : AreaNames.of(name(), language);
    }
}
