package org.cadastre.query.rpsl;

/// Answers queries in the terms of an RPSL database: what the RIPE database does, from a [Register].
///
/// Addresses find the inetnum or inet6num and the routes that lie so to them, a single address also the inet-rtr
/// that has it; AS numbers the as-block around them, a single one also its aut-num; what is no number finds
/// objects by their primary keys, networks by their names, and persons, roles and organisations by words of
/// theirs. Numbers and handles that no RPSL object has are answered with what else is registered of them.
///
/// Found objects come in the order of their classes and are never kept.
public final class DatabaseLookup {
    private DatabaseLookup() {}

    /// The answer to a query from this register and no other. Nothing is looked for before its first part is
    /// asked for.
    public static DatabaseAnswer answer(Register register, DatabaseQuery query) {
        return new PulledAnswer(register, query, false);
    }

    /// The same of what has the key itself: nothing is found by its name.
    public static DatabaseAnswer keyed(Register register, DatabaseQuery query) {
        return new PulledAnswer(register, query, true);
    }
}
