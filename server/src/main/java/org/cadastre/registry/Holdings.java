package org.cadastre.registry;

import java.util.List;

/// The number resources that an entity is the registrant of (NRO RDAP profile §5.1.2).
///
/// @param networks networks, in address order, IPv4 before IPv6; at most the server's limit
/// @param autnums AS numbers, ascending; at most the server's limit
/// @param networkCount how many networks there are, also those that are not listed
/// @param autnumCount how many autnums there are, also those that are not listed
public record Holdings(List<IpNetwork> networks, List<Autnum> autnums, int networkCount, int autnumCount) {
    /// Nothing held.
    public static final Holdings NONE = new Holdings(List.of(), List.of(), 0, 0);

    public Holdings {
        networks = List.copyOf(networks);
        autnums = List.copyOf(autnums);
    }

    /// Whether everything is listed.
    public boolean isComplete() {
        return networkCount <= networks.size() && autnumCount <= autnums.size();
    }
}
