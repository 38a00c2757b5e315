package org.cadastre.country;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// A group that the operator made, for a period. Lists of one name with other periods are one group that changes.
///
/// @param name lower-case letters, digits and dashes
/// @param countries in the order of their codes
public record CountryList(String name, List<Country> countries, Period period) {
    public CountryList {
        countries = List.copyOf(new TreeSet<>(countries));
    }

    /// Of countries by their codes.
    ///
    /// @param codes alpha-2 codes of ISO 3166-1 in upper case
    public static CountryList of(String name, Collection<String> codes, Period period) {
        return new CountryList(name, codes.stream().map(Country::new).toList(), period);
    }
}
