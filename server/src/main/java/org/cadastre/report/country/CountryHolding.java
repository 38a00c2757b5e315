package org.cadastre.report.country;

import org.cadastre.pool.Amount;

/// What one holder has in a country, or in several: allocated and assigned numbers.
///
/// @param holder a number of [org.cadastre.snapshot.Holders]
/// @param handle its opaque-id
/// @param registry the token of the registry whose opaque-id that is, lower case
/// @param ipv4 how many IPv4 addresses
/// @param ipv6 how many IPv6 addresses
/// @param autnums how many AS numbers
/// @param blocks how many blocks of all kinds
public record CountryHolding(
        int holder, String handle, String registry, Amount ipv4, Amount ipv6, Amount autnums, int blocks) {}
