package org.cadastre.query.rpsl;

import java.util.List;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.rpsl.AbuseContact;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Finds where abuse from the numbers of an object is reported to ([AbuseContact]).
final class AbuseContacts {
    private final References references;
    private final Hierarchy hierarchy;

    AbuseContacts(References references, Hierarchy hierarchy) {
        this.references = references;
        this.hierarchy = hierarchy;
    }

    /// Whether objects of a class are numbers that abuse can come from.
    static boolean isSource(@Nullable RpslClass rpslClass) {
        return Hierarchy.isNetwork(rpslClass) || rpslClass == RpslClass.AUT_NUM;
    }

    /// The mailbox for a network or aut-num, or null when none is known.
    @Nullable
    String mailbox(RpslObject object) {
        boolean isNetwork = Hierarchy.isNetwork(object.rpslClass());
        RpslObject at = object;
        while (at != null) {
            RpslObject from = at;
            String handle = AbuseContact.handle(List.of(from), holder -> references.organisation(holder, from));
            if (handle != null) {
                RpslObject contact = references.contact(handle, from);
                return contact == null ? null : AbuseContact.mailbox(contact);
            }
            at = isNetwork ? hierarchy.above(from) : null;
        }
        return null;
    }

    /// The mailbox of the entity for abuse of an object that is no RPSL object, or within another entity of it;
    /// null when none is known.
    static @Nullable String mailbox(RegistryObject object) {
        return mailbox(object.details().entities());
    }

    private static @Nullable String mailbox(List<Entity> entities) {
        for (Entity entity : entities) {
            Card card = entity.card();
            if (entity.roles().contains(Role.ABUSE)
                    && card != null
                    && !card.emails().isEmpty()) {
                return card.emails().getFirst().address();
            }
        }
        for (Entity entity : entities) {
            String mailbox = mailbox(entity.details().entities());
            if (mailbox != null) {
                return mailbox;
            }
        }
        return null;
    }
}
