package org.cadastre.registry;

import java.util.List;

/// An object of a registry: one of the object classes of RFC 9083 §5.
public sealed interface RegistryObject permits IpNetwork, Autnum, Entity {
    /// The registry-unique name of the object (RFC 9083 §3).
    String handle();

    /// What else is to be said of the object, in the order to show it.
    List<Remark> remarks();
}
