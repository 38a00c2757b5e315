package org.cadastre.export.rpsl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Role;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Who has to do with an object: handles with roles, each handle once, in the order of the object. The registrant
/// is the organisation; of an object that names none, those who maintain it.
final class ContactMapping {
    private ContactMapping() {}

    /// The entities within an object; the object itself is none of them.
    static List<Entity> of(Facts facts) {
        boolean hasHolder = !facts.all(RpslAttribute.ORG).isEmpty();
        Map<String, Contact> contacts = new LinkedHashMap<>();
        for (RpslObject.Attribute attribute : facts.object().attributes()) {
            RpslAttribute known = RpslAttribute.of(attribute.name());
            Role role = known == null ? null : role(known, hasHolder);
            if (role == null) {
                continue;
            }
            for (String handle : handles(attribute.value())) {
                String folded = handle.toLowerCase(Locale.ROOT);
                contacts.computeIfAbsent(folded, _ -> new Contact(handle, new ArrayList<>()))
                        .add(role);
            }
        }
        if (contacts.isEmpty()) {
            return List.of();
        }
        contacts.remove(ReferenceKeys.primary(facts.object()));
        return entities(contacts.values(), facts.registry());
    }

    private static List<Entity> entities(Iterable<Contact> contacts, String registry) {
        List<Entity> entities = new ArrayList<>();
        for (Contact contact : contacts) {
            entities.add(Entity.bare(contact.handle, contact.roles, registry));
        }
        return entities;
    }

    /// The handles that a value names: the first words of its items.
    static List<String> handles(String value) {
        List<String> handles = new ArrayList<>();
        for (String item : value.split(",", -1)) {
            String handle = Facts.clean(item).split(" ", 2)[0];
            if (!handle.isEmpty() && handle.length() <= Facts.LONGEST_HANDLE) {
                handles.add(handle);
            }
        }
        return handles;
    }

    private static @Nullable Role role(RpslAttribute attribute, boolean hasHolder) {
        return attribute == RpslAttribute.MNT_BY && hasHolder ? null : role(attribute);
    }

    /// The role that an attribute may give to whom it names, null when it names nobody.
    static @Nullable Role role(RpslAttribute attribute) {
        return switch (attribute) {
            case ORG, MNT_BY -> Role.REGISTRANT;
            case ADMIN_C -> Role.ADMINISTRATIVE;
            case TECH_C, ZONE_C -> Role.TECHNICAL;
            case ABUSE_C, MNT_IRT -> Role.ABUSE;
            case SPONSORING_ORG -> Role.SPONSOR;
            default -> null;
        };
    }

    private record Contact(String handle, List<Role> roles) {
        void add(Role role) {
            if (!roles.contains(role)) {
                roles.add(role);
            }
        }
    }
}
