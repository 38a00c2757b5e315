package org.cadastre.snapshot.arena;

import java.util.List;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.PublicId;
import org.cadastre.registry.Role;

/// How an entity stands in an entry after its head: a byte that says which parts there are, then the parts. The roles
/// stand with the reference to the entity, so that one entry serves all its roles. What it holds is not stored: it is
/// looked up.
final class EntityCoding {
    private static final int KEY = 1;
    private static final int CARD = 2;
    private static final int PUBLIC_IDS = 4;
    private static final int DEEDS = 8;

    private EntityCoding() {}

    static void write(CodeWriter writer, Entity entity) {
        Card card = entity.card();
        boolean hasKey = !entity.key().equals(entity.handle());
        writer.octet((hasKey ? KEY : 0)
                | (card != null ? CARD : 0)
                | (entity.publicIds().isEmpty() ? 0 : PUBLIC_IDS)
                | (entity.asEventActor().isEmpty() ? 0 : DEEDS));
        if (hasKey) {
            writer.plain(entity.key());
        }
        if (card != null) {
            CardCoding.write(writer, card);
        }
        if (!entity.publicIds().isEmpty()) {
            PublicIdCoding.write(writer, entity.publicIds());
        }
        if (!entity.asEventActor().isEmpty()) {
            EventCoding.write(writer, entity.asEventActor());
        }
    }

    /// The entity of an entry in these roles.
    static Entity read(CodeReader reader, List<Role> roles) {
        return read(reader, ObjectHead.read(reader, reader.octet()), roles);
    }

    static Entity read(CodeReader reader, ObjectHead head, List<Role> roles) {
        int parts = reader.octet();
        String handle = head.knownHandle();
        String key = (parts & KEY) != 0 ? reader.text() : handle;
        Card card = (parts & CARD) != 0 ? CardCoding.read(reader, head.knownName()) : null;
        List<PublicId> publicIds = (parts & PUBLIC_IDS) != 0 ? PublicIdCoding.read(reader) : List.of();
        List<Event> deeds = (parts & DEEDS) != 0 ? EventCoding.read(reader) : List.of();
        return new Entity(
                handle, key, card, roles, publicIds, deeds, Holdings.NONE, DetailsCoding.read(reader, head.status()));
    }
}
