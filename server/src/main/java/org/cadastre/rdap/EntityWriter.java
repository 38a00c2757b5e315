package org.cadastre.rdap;

import java.time.Instant;
import java.util.List;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes holders as entities (RFC 9083 §5.1), with their jCard (RFC 7095, NRO profile §5.1.1).
final class EntityWriter {
    private EntityWriter() {}

    /// An entity within the object that it has roles for.
    static void within(RdapBody body, Entity entity) {
        body.json.writeStartObject();
        identity(body, entity);
        body.texts("roles", entity.roles().stream().map(Role::text).toList());
        body.selfLinks(RdapPath.ofEntity(entity));
        body.json.writeEndObject();
    }

    /// The members of an entity that was itself asked for, in the canonical order.
    ///
    /// @param updated when the data was produced
    static void members(RdapBody body, Entity entity, Instant updated) {
        identity(body, entity);
        RemarkWriter.remarks(body, entity.details().remarks(), truncation(entity));
        body.selfLinks(RdapPath.ofEntity(entity));
        body.json.writeArrayPropertyStart("events");
        RegistrationWriter.updated(body, updated);
        body.json.writeEndArray();
        networks(body, entity.holdings().networks(), updated);
        autnums(body, entity.holdings().autnums(), updated);
    }

    private static void identity(RdapBody body, Entity entity) {
        body.text("objectClassName", "entity");
        body.text("handle", entity.handle());
        JsonGenerator json = body.json;
        json.writeArrayPropertyStart("vcardArray");
        json.writeString("vcard");
        json.writeStartArray();
        property(json, "version", "4.0");
        property(json, "fn", entity.card() == null ? "" : entity.card().name());
        property(json, "kind", "org");
        json.writeEndArray();
        json.writeEndArray();
    }

    private static void property(JsonGenerator json, String name, String text) {
        json.writeStartArray();
        json.writeString(name);
        json.writeStartObject();
        json.writeEndObject();
        json.writeString("text");
        json.writeString(text);
        json.writeEndArray();
    }

    private static void networks(RdapBody body, List<IpNetwork> networks, Instant updated) {
        if (networks.isEmpty()) {
            return;
        }
        body.json.writeArrayPropertyStart("networks");
        for (IpNetwork network : networks) {
            body.json.writeStartObject();
            IpNetworkWriter.members(body, network, updated);
            body.json.writeEndObject();
        }
        body.json.writeEndArray();
    }

    private static void autnums(RdapBody body, List<Autnum> autnums, Instant updated) {
        if (autnums.isEmpty()) {
            return;
        }
        body.json.writeArrayPropertyStart("autnums");
        for (Autnum autnum : autnums) {
            body.json.writeStartObject();
            AutnumWriter.members(body, autnum, updated);
            body.json.writeEndObject();
        }
        body.json.writeEndArray();
    }

    /// What says that not everything is listed, unless a remark of the entity does.
    private static @Nullable Remark truncation(Entity entity) {
        Holdings holdings = entity.holdings();
        if (holdings.isComplete()) {
            return null;
        }
        for (Remark each : entity.details().remarks()) {
            if (Remark.TRUNCATED.equals(each.type())) {
                return null;
            }
        }
        String listed = "Listed are " + holdings.networks().size() + " of " + holdings.networkCount() + " networks and "
                + holdings.autnums().size() + " of " + holdings.autnumCount() + " autnums.";
        return new Remark("Not all resources are listed", List.of(listed), Remark.TRUNCATED);
    }
}
