package org.cadastre.testing;

import java.util.List;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.Remark;

/// A holder as a statistics row names it, for tests.
///
/// @param handle the name the registry gives the holder
/// @param registry the registry's token, lower case
/// @param key what a look-up of the holder is asked with
public record Holder(String handle, String registry, String key) {
    /// The holder of an object.
    public static Holder of(Entity entity) {
        return new Holder(entity.handle(), entity.details().registry(), entity.key());
    }

    /// The entity within an object that it holds.
    public Entity registrant() {
        return Entity.holder(handle, key, registry);
    }

    /// The entity by itself.
    public Entity entity(Holdings holdings, List<Remark> remarks) {
        Entity entity = registrant().withRoles(List.of());
        return entity.with(holdings, entity.details().withRemarks(remarks));
    }
}
