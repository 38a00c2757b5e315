package org.cadastre.rdap;

import java.util.List;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Role;
import org.jspecify.annotations.Nullable;

/// Writes entities (RFC 9083 §5.1). What is registered to one is listed only where it was itself asked for (NRO
/// profile §5.1.2).
final class EntityWriter {
    private static final byte[] CLASS = JsonBytes.encoded("\"objectClassName\":\"entity\"");
    private static final byte[] HANDLE = JsonBytes.encodedName("handle");
    private static final byte[] ROLES = JsonBytes.encodedName("roles");
    private static final byte[] AS_EVENT_ACTOR = JsonBytes.encodedName("asEventActor");
    private static final byte[] NETWORKS = JsonBytes.encodedName("networks");
    private static final byte[] AUTNUMS = JsonBytes.encodedName("autnums");
    private static final byte[][] ROLE_TEXTS = roleTexts();

    private EntityWriter() {}

    /// The members of an entity, in the canonical order.
    ///
    /// @param at where the entity stands in the body, a JSONPath; not needed within another object
    static void members(RdapBody body, Entity entity, Depth depth, String at) {
        body.json.part(CLASS);
        body.text(HANDLE, entity.handle());
        if (depth != Depth.ID) {
            card(body, entity);
            roles(body, entity.roles());
            DetailsWriter.publicIds(body, entity.publicIds());
        }
        if (depth.isWhole()) {
            DetailsWriter.entities(body, entity.details());
            RemarkWriter.remarks(body, entity.details().remarks(), depth == Depth.NESTED ? null : truncation(entity));
        }
        LinkWriter.entity(body, entity);
        if (depth.isWhole()) {
            DetailsWriter.events(body, entity.details(), depth);
            DetailsWriter.events(body, AS_EVENT_ACTOR, entity.asEventActor(), null);
        }
        if (depth != Depth.ID) {
            DetailsWriter.status(body, entity.details());
        }
        if (depth.isWhole()) {
            DetailsWriter.port43(body, entity.details(), depth);
        }
        if (depth == Depth.TOP) {
            networks(body, entity.holdings().networks());
            autnums(body, entity.holdings().autnums());
        }
        if (depth.isWhole()) {
            DetailsWriter.lang(body, entity.details());
        }
        if (depth != Depth.ID) {
            RedactedWriter.member(body, entity, depth, at);
        }
        if (depth.isWhole()) {
            DetailsWriter.extensions(body, entity.details());
        }
    }

    private static void card(RdapBody body, Entity entity) {
        boolean hideEmail = body.redaction.hides(entity, RedactionPolicy.Property.EMAIL);
        boolean hideTel = body.redaction.hides(entity, RedactionPolicy.Property.TEL);
        if (body.settings.contacts().hasJCard()) {
            JCardWriter.member(body, entity.card(), hideEmail, hideTel);
        }
        if (body.settings.contacts().hasJsContact()) {
            JsContactWriter.member(body, entity, hideEmail, hideTel);
        }
    }

    private static void roles(RdapBody body, List<Role> roles) {
        if (roles.isEmpty()) {
            return;
        }
        body.json.name(ROLES);
        body.json.startArray();
        for (int i = 0; i < roles.size(); i++) {
            body.json.part(ROLE_TEXTS[roles.get(i).ordinal()]);
        }
        body.json.endArray();
    }

    private static void networks(RdapBody body, List<IpNetwork> networks) {
        if (networks.isEmpty()) {
            return;
        }
        body.json.name(NETWORKS);
        body.json.startArray();
        for (IpNetwork network : networks) {
            body.json.startObject();
            IpNetworkWriter.members(body, network, Depth.NESTED, "");
            body.json.endObject();
        }
        body.json.endArray();
    }

    private static void autnums(RdapBody body, List<Autnum> autnums) {
        if (autnums.isEmpty()) {
            return;
        }
        body.json.name(AUTNUMS);
        body.json.startArray();
        for (Autnum autnum : autnums) {
            body.json.startObject();
            AutnumWriter.members(body, autnum, Depth.NESTED, "");
            body.json.endObject();
        }
        body.json.endArray();
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

    private static byte[][] roleTexts() {
        byte[][] encoded = new byte[Role.values().length][];
        for (Role role : Role.values()) {
            encoded[role.ordinal()] = JsonBytes.encodedText(role.text());
        }
        return encoded;
    }
}
