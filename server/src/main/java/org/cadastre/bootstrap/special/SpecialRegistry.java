package org.cadastre.bootstrap.special;

import java.util.List;

/// One special-purpose registry.
///
/// @param space which one it is; all entries are of it
/// @param entries at least one, no range twice
public record SpecialRegistry(SpecialSpace space, List<SpecialRange> entries) {
    public SpecialRegistry {
        entries = List.copyOf(entries);
    }
}
