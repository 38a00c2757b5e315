package org.cadastre.registry;

/// A name that somebody else has given to an object (RFC 9083 §4.8).
///
/// @param type who gave it, or what kind of name it is
/// @param identifier the name
public record PublicId(String type, String identifier) {}
