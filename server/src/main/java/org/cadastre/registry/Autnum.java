package org.cadastre.registry;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.jspecify.annotations.Nullable;

/// One AS number or a block of them that a registry has a row for: "autnum" of RFC 9083 §5.5.
///
/// @param handle the canonical text, `AS64496` or `AS64496-AS64511`
/// @param range its numbers
/// @param parentHandle handle of the smallest other block that holds it, or null
/// @param registration what is registered of it
/// @param remarks what else is to be said
public record Autnum(
        String handle,
        AsNumberRange range,
        @Nullable String parentHandle,
        Registration registration,
        List<Remark> remarks)
        implements RegistryObject {
    public Autnum {
        remarks = List.copyOf(remarks);
    }
}
