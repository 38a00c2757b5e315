package org.cadastre.snapshot;

/// The objects in RPSL that refer to entities, of each class that has entities within its objects.
///
/// @param networks networks
/// @param autnums autnums
/// @param domains domains
/// @param entities entities
public record ReferencesByClass(
        ContactReferences networks, ContactReferences autnums, ContactReferences domains, ContactReferences entities) {}
