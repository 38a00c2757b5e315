package org.cadastre.registry;

import org.jspecify.annotations.Nullable;

/// An object of a registry: one of the object classes of RFC 9083 §5.
public sealed interface RegistryObject permits IpNetwork, Autnum, Entity, Domain, Nameserver {
    /// The registry-unique name of the object (RFC 9083 §3); a domain or nameserver may have none but its name.
    @Nullable
    String handle();

    /// What every class of objects has.
    Details details();
}
