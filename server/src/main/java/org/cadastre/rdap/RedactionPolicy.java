package org.cadastre.rdap;

import java.util.EnumSet;
import java.util.Set;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Role;
import org.jspecify.annotations.Nullable;

/// What of the contact data is left out of answers (RFC 9537). Both properties are optional in a jCard, so each is
/// removed as a whole.
///
/// @param properties what is hidden
/// @param kinds of which kinds of entities
/// @param exceptRoles the roles in which an entity is shown nevertheless
record RedactionPolicy(Set<Property> properties, Set<Card.Kind> kinds, Set<Role> exceptRoles) {
    /// What can be hidden.
    enum Property {
        EMAIL("email", "emails", "e-mail"),
        TEL("tel", "phones", "telephone");

        /// Its name in a jCard (RFC 6350).
        final String jCard;
        /// Its name in a JSContact card (RFC 9553).
        final String jsContact;
        /// What people call it.
        final String words;

        Property(String jCard, String jsContact, String words) {
            this.jCard = jCard;
            this.jsContact = jsContact;
            this.words = words;
        }
    }

    /// The policy for the choice: of persons who are no abuse contacts, mail addresses and telephone numbers
    /// are hidden, or nothing is.
    static RedactionPolicy of(PersonalData choice) {
        return switch (choice) {
            case HIDDEN ->
                new RedactionPolicy(
                        EnumSet.allOf(Property.class), EnumSet.of(Card.Kind.INDIVIDUAL), EnumSet.of(Role.ABUSE));
            case SHOWN ->
                new RedactionPolicy(
                        EnumSet.noneOf(Property.class), EnumSet.noneOf(Card.Kind.class), EnumSet.noneOf(Role.class));
        };
    }

    /// Whether the entity has the property and it is hidden.
    boolean hides(Entity entity, Property property) {
        Card card = entity.card();
        if (card == null || !properties.contains(property) || !kinds.contains(kind(card)) || !has(card, property)) {
            return false;
        }
        for (int i = 0; i < entity.roles().size(); i++) {
            if (exceptRoles.contains(entity.roles().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether anything of the entity is hidden.
    boolean hidesAnything(Entity entity) {
        return hides(entity, Property.EMAIL) || hides(entity, Property.TEL);
    }

    /// Whether the entity has the property, hidden or not.
    static boolean has(@Nullable Card card, Property property) {
        if (card == null) {
            return false;
        }
        return switch (property) {
            case EMAIL -> !card.emails().isEmpty();
            case TEL -> !card.phones().isEmpty();
        };
    }

    /// The kind of an entity; one that does not say it is a person when it has a person's name.
    static Card.Kind kind(Card card) {
        if (card.kind() != null) {
            return card.kind();
        }
        return card.structuredName() == null ? Card.Kind.ORG : Card.Kind.INDIVIDUAL;
    }
}
