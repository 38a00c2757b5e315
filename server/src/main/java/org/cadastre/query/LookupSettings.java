package org.cadastre.query;

import org.cadastre.registry.ExtensionMode;
import org.jspecify.annotations.Nullable;

/// What the operator chose about answers.
///
/// @param unallocatedIsObject whether available and reserved space is answered as an object; otherwise it is not found
/// @param entityLimit the most networks, and the most autnums, that an entity lists; at least 1 (NRO RDAP profile
///     §5.1.2)
/// @param searchLimit the most results of a search on all its pages; at least 1
/// @param pageSize the most results on a page; at least 1
/// @param standings when it is said of numbers where they stand in the space that their registry accounts for
public record LookupSettings(
        boolean unallocatedIsObject, int entityLimit, int searchLimit, int pageSize, ExtensionMode standings) {
    /// The most results of a search where nothing else was chosen.
    public static final int SEARCH_LIMIT = 10_000;

    /// The most results on a page where nothing else was chosen.
    public static final int PAGE_SIZE = 100;

    /// @throws IllegalArgumentException when a limit is below 1
    public LookupSettings {
        if (entityLimit < 1 || searchLimit < 1 || pageSize < 1) {
            throw new IllegalArgumentException("a limit below 1");
        }
    }

    /// Without saying where numbers stand.
    public LookupSettings(boolean unallocatedIsObject, int entityLimit, int searchLimit, int pageSize) {
        this(unallocatedIsObject, entityLimit, searchLimit, pageSize, ExtensionMode.OFF);
    }

    /// With the limits of searches where nothing else was chosen.
    public LookupSettings(boolean unallocatedIsObject, int entityLimit) {
        this(unallocatedIsObject, entityLimit, SEARCH_LIMIT, PAGE_SIZE);
    }

    /// Whether a network or autnum is answered as an object, or is one that nobody holds.
    ///
    /// @param type its type, null when it has none
    public boolean shows(@Nullable String type) {
        return unallocatedIsObject || !("AVAILABLE".equals(type) || "RESERVED".equals(type));
    }
}
