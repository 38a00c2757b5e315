package org.cadastre.report.frame;

import java.util.List;
import org.cadastre.country.Country;

/// A group of countries that figures are cut by, as far as it lies in the region.
///
/// @param name as it was asked for: `ldc`, `ldc+lldc`
/// @param countries its members in the region, in the order of their codes
public record Cut(String name, List<Country> countries) {
    public Cut {
        countries = List.copyOf(countries);
    }
}
