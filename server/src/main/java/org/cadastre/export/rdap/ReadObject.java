package org.cadastre.export.rdap;

import org.cadastre.registry.RegistryObject;

/// What reading an object gives: the object, or why there is none.
sealed interface ReadObject {
    /// The object.
    record Good(RegistryObject object) implements ReadObject {}

    /// Why there is none, a sentence.
    record Bad(String reason) implements ReadObject {}
}
