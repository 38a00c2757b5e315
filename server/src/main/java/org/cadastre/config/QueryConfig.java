package org.cadastre.config;

/// Section `query`.
///
/// @param entityLimit most networks, and most autnums, listed in one entity: 1 to 100,000
public record QueryConfig(Unallocated unallocated, int entityLimit) {
    /// How available and reserved space is answered.
    public enum Unallocated {
        /// As an object that tells its state.
        OBJECT,
        /// As not found.
        NOT_FOUND
    }
}
