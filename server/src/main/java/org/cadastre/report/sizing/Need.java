package org.cadastre.report.sizing;

import org.cadastre.country.Country;

/// What one country would need.
///
/// @param country which one
/// @param people how many live there
/// @param length of the prefix, below 0 when all of IPv6 is too small
record Need(Country country, long people, int length) {}
