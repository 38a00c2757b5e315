package org.cadastre.registry;

/// A member of an object that a specification other than RFC 9083 defines (RFC 9083 §2.1), kept as it came.
///
/// @param name its name, `identifier_member`
/// @param json its value, one JSON text (RFC 8259) without blanks between tokens
public record ExtensionMember(String name, String json) {}
