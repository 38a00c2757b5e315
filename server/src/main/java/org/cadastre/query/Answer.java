package org.cadastre.query;

import java.util.List;
import org.cadastre.registry.RegistryObject;

/// The answer to a [Query], in no protocol's words.
public sealed interface Answer {
    /// The object asked for.
    record Found(RegistryObject object) implements Answer {}

    /// There is no such object.
    ///
    /// @param reasons one or more sentences that say why, and what is nearest
    record NotFound(List<String> reasons) implements Answer {
        public NotFound {
            reasons = List.copyOf(reasons);
        }
    }

    /// The question was for help; what there is to say is the protocol's.
    record Help() implements Answer {}
}
