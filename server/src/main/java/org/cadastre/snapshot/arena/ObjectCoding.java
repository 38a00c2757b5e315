package org.cadastre.snapshot.arena;

import java.util.List;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;

/// The layout of an object: its [ObjectHead], what its class has, its details. An entity that stands by itself and yet
/// has roles is an entry of them and a reference to the entity without them.
final class ObjectCoding {
    private ObjectCoding() {}

    static void write(CodeWriter writer, RegistryObject object) {
        switch (object) {
            case IpNetwork network -> {
                ObjectHead.write(writer, ObjectClass.IP_NETWORK, network, network.name());
                RegistrationCoding.write(writer, network);
            }
            case Autnum autnum -> {
                ObjectHead.write(writer, ObjectClass.AUTNUM, autnum, autnum.name());
                RegistrationCoding.write(writer, autnum);
            }
            case Entity entity -> {
                Card card = entity.card();
                ObjectHead.write(writer, ObjectClass.ENTITY, entity, card == null ? null : card.name());
                EntityCoding.write(writer, entity);
            }
            case Domain domain -> {
                ObjectHead.write(writer, ObjectClass.DOMAIN, domain, domain.ldhName());
                DomainCoding.write(writer, domain);
            }
            case Nameserver nameserver -> {
                ObjectHead.write(writer, ObjectClass.NAMESERVER, nameserver, nameserver.ldhName());
                NameserverCoding.write(writer, nameserver);
            }
        }
        DetailsCoding.write(writer, object.details());
    }

    /// Appends an entity that stands by itself and has roles.
    static void writeInRoles(CodeWriter writer, Entity entity) {
        writer.octet(ObjectHead.IN_ROLES);
        DetailsCoding.writeEntity(writer, entity);
    }

    static RegistryObject read(CodeReader reader) {
        int first = reader.octet();
        if (first == ObjectHead.IN_ROLES) {
            return DetailsCoding.entity(reader);
        }
        ObjectHead head = ObjectHead.read(reader, first);
        return switch (ObjectHead.objectClass(first)) {
            case IP_NETWORK -> RegistrationCoding.network(reader, head);
            case AUTNUM -> RegistrationCoding.autnum(reader, head);
            case ENTITY -> EntityCoding.read(reader, head, List.of());
            case DOMAIN -> DomainCoding.read(reader, head);
            case NAMESERVER -> NameserverCoding.read(reader, head);
        };
    }
}
