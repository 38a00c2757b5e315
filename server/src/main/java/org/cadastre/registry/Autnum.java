package org.cadastre.registry;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.jspecify.annotations.Nullable;

/// One AS number or a block of them that is registered: "autnum" of RFC 9083 §5.5.
///
/// @param handle the registry's name of it; of a statistics row the canonical text, `AS64496` or `AS64496-AS64511`
/// @param range its numbers
/// @param name the holder's name of it, or null
/// @param type the registry's own class of it, such as `ALLOCATED`, or null
/// @param countries two letters each, as published; mostly one
/// @param parentHandle handle of the smallest other block that holds it, or null
/// @param details what every object has
public record Autnum(
        String handle,
        AsNumberRange range,
        @Nullable String name,
        @Nullable String type,
        List<String> countries,
        @Nullable String parentHandle,
        Details details)
        implements RegistryObject {
    public Autnum {
        countries = List.copyOf(countries);
    }

    /// The same below another parent, with other remarks and entities.
    public Autnum with(@Nullable String parent, Details others) {
        return new Autnum(handle, range, name, type, countries, parent, others);
    }
}
