package org.cadastre.query;

/// What the operator chose about answers.
///
/// @param unallocatedIsObject whether available and reserved space is answered as an object; otherwise it is not found
/// @param entityLimit the most networks, and the most autnums, that an entity lists; at least 1 (NRO RDAP profile
/// §5.1.2)
public record LookupSettings(boolean unallocatedIsObject, int entityLimit) {
    /// @throws IllegalArgumentException when the limit is below 1
    public LookupSettings {
        if (entityLimit < 1) {
            throw new IllegalArgumentException("entity limit " + entityLimit);
        }
    }
}
