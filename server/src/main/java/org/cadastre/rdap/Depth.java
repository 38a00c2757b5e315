package org.cadastre.rdap;

import org.cadastre.query.Window;

/// How much of an object is written, by where it stands.
enum Depth {
    /// The object that was asked for: everything, and when the data was produced.
    TOP,
    /// One of the results of a search: everything.
    RESULT,
    /// One of the results of a search: what names it and its main facts (RFC 8982 §4).
    BRIEF,
    /// One of the results of a search: what names it (RFC 8982 §4).
    ID,
    /// An object within another: everything but what a look-up of it adds.
    NESTED;

    /// That of results with this set of fields.
    static Depth of(Window.FieldSet fields) {
        return switch (fields) {
            case ID -> ID;
            case BRIEF -> BRIEF;
            case FULL -> RESULT;
        };
    }

    /// Whether entities, remarks and events belong to it.
    boolean isWhole() {
        return this != BRIEF && this != ID;
    }

    /// Whether links to related objects belong to it (RFC 9910).
    boolean hasRelations() {
        return this == TOP || this == RESULT;
    }
}
