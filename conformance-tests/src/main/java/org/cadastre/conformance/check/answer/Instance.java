package org.cadastre.conformance.check.answer;

import org.jspecify.annotations.Nullable;

/// An RDAP object in the body, told by where it stands and not by what it says of itself.
///
/// @param place where it stands
/// @param kind the class that an object there has
/// @param outer the object that holds it; null for the topmost one and for results of a search
public record Instance(
        Place place, ObjectClass kind, @Nullable Instance outer) {}
