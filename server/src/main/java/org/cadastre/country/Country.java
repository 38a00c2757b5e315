package org.cadastre.country;

import org.cadastre.registry.CountryCodes;

/// A country or area that has an officially assigned code of ISO 3166-1.
///
/// @param code alpha-2, in upper case
public record Country(String code) implements Area, Comparable<Country> {
    public Country {
        if (!CountryCodes.isAssigned(code)) {
            throw new IllegalArgumentException("no code of ISO 3166-1: " + code);
        }
    }

    /// Its code of three letters.
    public String alpha3() {
        return Alpha3.ofAlpha2(code);
    }

    @Override
    public String name(Language language) {
        return AreaNames.of(code, language);
    }

    /// By code.
    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }
}
