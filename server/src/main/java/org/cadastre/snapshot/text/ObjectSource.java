package org.cadastre.snapshot.text;

import java.util.function.ObjIntConsumer;
import org.cadastre.export.rpsl.MappedMember;
import org.cadastre.registry.RegistryObject;

/// The objects of one class.
@FunctionalInterface
public interface ObjectSource {
    /// Gives every object with its id, in the order of the ids.
    ///
    /// @param member the member that is looked at, with the handle; others may be empty
    void each(MappedMember member, ObjIntConsumer<RegistryObject> sink);
}
