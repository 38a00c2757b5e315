/// The built-in demo world: [SimulatedWorld] makes a country-registry tree in documentation space from a seed.
///
/// `CountryBlocks` hands out 3fff::/20 to the countries of `CountryCodes`, `SmallPools` fills the documentation
/// ranges of IPv4 and of AS numbers; both make `WorldRow`s, which `StatisticsText` writes as one statistics file.
@NullMarked
package org.cadastre.simulation;

import org.jspecify.annotations.NullMarked;
