package org.cadastre.country;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a classification says of one country for a period.
///
/// @param country which one
/// @param m49 its three digits in the standard M49; empty when the file does not give them
/// @param regions the regions it lies in, the widest first: the world, then at most three of M49
/// @param flags what it is besides
public record ClassifiedCountry(
        Country country, String m49, List<Region> regions, Set<CountryFlag> flags, Period period) {
    public ClassifiedCountry {
        regions = List.copyOf(regions);
        EnumSet<CountryFlag> inOrder = EnumSet.noneOf(CountryFlag.class);
        inOrder.addAll(flags);
        flags = Collections.unmodifiableSet(inOrder);
    }
}
