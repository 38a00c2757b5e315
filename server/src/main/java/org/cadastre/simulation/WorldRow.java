package org.cadastre.simulation;

import java.util.Comparator;

/// One row of the world: numbers of one kind in one state.
///
/// @param kind what is counted
/// @param start the first number: an AS number, the 32 bits of an IPv4 address, or the first 64 bits of an IPv6 one
/// @param value how many AS numbers or IPv4 addresses, or the IPv6 prefix length
/// @param state what has become of them
/// @param country an ISO 3166-1 alpha-2 code, or [#NO_COUNTRY]
/// @param date the day of registration as `YYYYMMDD`, or empty when nobody has registered the numbers
/// @param holder the opaque id of who holds them, or empty when nobody does
record WorldRow(Kind kind, long start, long value, State state, String country, String date, String holder) {
    static final String NO_COUNTRY = "ZZ";

    /// The order of a statistics file; of two prefixes with one start the one that holds the other comes first.
    static final Comparator<WorldRow> ORDER = Comparator.comparing(WorldRow::kind)
            .thenComparingLong(WorldRow::start)
            .thenComparingLong(WorldRow::value);

    /// The kinds of numbers, in the order of a statistics file.
    enum Kind {
        ASN,
        IPV4,
        IPV6
    }

    /// The four states of a statistics file.
    enum State {
        ALLOCATED,
        ASSIGNED,
        AVAILABLE,
        RESERVED
    }

    static WorldRow held(Kind kind, long start, long value, State state, Registration registration) {
        return new WorldRow(
                kind, start, value, state, registration.country(), registration.date(), registration.holder());
    }

    /// Numbers that nobody holds.
    static WorldRow unheld(Kind kind, long start, long value, State state) {
        return reservedFor(NO_COUNTRY, kind, start, value, state);
    }

    private static WorldRow reservedFor(String country, Kind kind, long start, long value, State state) {
        return new WorldRow(kind, start, value, state, country, "", "");
    }

    /// An IPv6 prefix that is kept for the registry of a country.
    static WorldRow reservedFor(String country, long high, int length) {
        return reservedFor(country, Kind.IPV6, high, length, State.RESERVED);
    }
}
