package org.cadastre.config;

/// Section `query`.
///
/// @param autnums which AS numbers are objects
/// @param entityLimit most networks, and most autnums, listed in one entity: 1 to 100,000
/// @param searchLimit most results of a search on all its pages: 1 to 100,000
/// @param pageSize most results on a page: 1 to 10,000
public record QueryConfig(Unallocated unallocated, Autnums autnums, int entityLimit, int searchLimit, int pageSize) {
    /// How available and reserved space is answered.
    public enum Unallocated {
        /// As an object that tells its state.
        OBJECT,
        /// As not found.
        NOT_FOUND
    }

    /// What there are objects for in the space of AS numbers (NRO RDAP profile §6.1.2).
    public enum Autnums {
        /// For blocks too.
        HIERARCHICAL,
        /// For what is delegated only.
        FLAT
    }
}
