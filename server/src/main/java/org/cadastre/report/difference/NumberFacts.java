package org.cadastre.report.difference;

/// What a snapshot says of a number: the facts of the deepest row of a statistics file around it.
///
/// @param state the status of the row as published: `allocated`, `available`; `pool` in a pool without a row, and
///     `missing` outside all rows and pools
/// @param registry token of the row's registry, lower case; empty without a row
/// @param country two letters, or empty
/// @param registered the day of the registration as YYYYMMDD, 0 when there is none
/// @param holder the holder's handle within the registry, or empty
public record NumberFacts(String state, String registry, String country, int registered, String holder) {
    /// Nothing is said of the number.
    public static final NumberFacts MISSING = new NumberFacts("missing", "", "", 0, "");

    /// The state of numbers of a pool for which there is no row.
    static final String POOL = "pool";
}
