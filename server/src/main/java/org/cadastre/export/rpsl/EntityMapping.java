package org.cadastre.export.rpsl;

import java.util.List;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// Organisations, persons and groups of persons.
final class EntityMapping {
    private EntityMapping() {}

    /// The entity, or null when it has no handle.
    static @Nullable Entity of(Facts facts, RpslClass rpslClass) {
        String handle = handle(facts, rpslClass);
        if (handle.isEmpty() || handle.length() > Facts.LONGEST_HANDLE) {
            return null;
        }
        return new Entity(
                handle,
                handle,
                CardMapping.of(facts, kind(rpslClass), name(facts, rpslClass)),
                List.of(),
                List.of(),
                List.of(),
                Holdings.NONE,
                DetailsMapping.of(facts));
    }

    /// The handle: of a person or role its `nic-hdl`, of an old one without it the name, which is its key then.
    private static String handle(Facts facts, RpslClass rpslClass) {
        boolean hasNicHandle = rpslClass == RpslClass.PERSON || rpslClass == RpslClass.ROLE;
        String nicHandle = hasNicHandle ? facts.first(RpslAttribute.NIC_HDL) : null;
        return nicHandle == null ? facts.key() : nicHandle;
    }

    private static String name(Facts facts, RpslClass rpslClass) {
        String name = rpslClass == RpslClass.ORGANISATION ? facts.first(RpslAttribute.ORG_NAME) : null;
        return name == null ? facts.key() : name;
    }

    private static Card.Kind kind(RpslClass rpslClass) {
        return switch (rpslClass) {
            case ORGANISATION -> Card.Kind.ORG;
            case PERSON -> Card.Kind.INDIVIDUAL;
            default -> Card.Kind.GROUP;
        };
    }
}
