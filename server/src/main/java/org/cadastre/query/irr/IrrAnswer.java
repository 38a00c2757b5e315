package org.cadastre.query.irr;

/// What a [RoutingRegistry] answers.
public sealed interface IrrAnswer {
    /// Texts: numbers, prefixes, names of sets. None when what was asked for is there and has none.
    record Listed(Listing listing) implements IrrAnswer {}

    /// Objects as they were published; none when what was asked for is there and has none.
    record Objects(ObjectList objects) implements IrrAnswer {}

    /// What was asked for is not there.
    record Missing() implements IrrAnswer {}

    /// It is there, and too much to be told.
    ///
    /// @param reason why, one line
    record TooLarge(String reason) implements IrrAnswer {}
}
