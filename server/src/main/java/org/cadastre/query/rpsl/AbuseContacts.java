package org.cadastre.query.rpsl;

import java.util.List;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Finds where abuse from the numbers of an object is reported to: to the contact that the object names for
/// abuse, else to that of its organisation, else to its incident response team, else to the contact of the
/// nearest network around it that has one.
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
            String handle = handle(at);
            if (handle != null) {
                return mailboxOf(references.contact(handle, object));
            }
            at = isNetwork ? hierarchy.above(at) : null;
        }
        return null;
    }

    private @Nullable String handle(RpslObject object) {
        String own = References.first(object, RpslAttribute.ABUSE_C);
        if (own != null) {
            return own;
        }
        String organisation = References.first(object, RpslAttribute.ORG);
        RpslObject holder = organisation == null ? null : references.organisation(organisation, object);
        String others = holder == null ? null : References.first(holder, RpslAttribute.ABUSE_C);
        return others == null ? References.first(object, RpslAttribute.MNT_IRT) : others;
    }

    private static @Nullable String mailboxOf(@Nullable RpslObject contact) {
        if (contact == null) {
            return null;
        }
        String mailbox = References.first(contact, RpslAttribute.ABUSE_MAILBOX);
        return mailbox == null ? References.first(contact, RpslAttribute.E_MAIL) : mailbox;
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
