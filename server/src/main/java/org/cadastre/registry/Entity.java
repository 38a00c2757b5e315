package org.cadastre.registry;

import java.util.List;

/// A holder of number resources: "entity" of RFC 9083 §5.1, here always an organisation in the role of registrant.
///
/// @param holder who it is; its handle is the entity's
/// @param networks networks it holds, in address order, IPv4 before IPv6; at most the server's limit
/// @param autnums AS numbers it holds, ascending; at most the server's limit
/// @param networkCount how many networks it holds, also those that are not listed
/// @param autnumCount how many autnums it holds, also those that are not listed
/// @param remarks what else is to be said
public record Entity(
        Holder holder,
        List<IpNetwork> networks,
        List<Autnum> autnums,
        int networkCount,
        int autnumCount,
        List<Remark> remarks)
        implements RegistryObject {
    public Entity {
        networks = List.copyOf(networks);
        autnums = List.copyOf(autnums);
        remarks = List.copyOf(remarks);
    }

    @Override
    public String handle() {
        return holder.handle();
    }
}
