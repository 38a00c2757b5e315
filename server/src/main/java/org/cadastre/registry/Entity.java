package org.cadastre.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An organisation, group or person: "entity" of RFC 9083 §5.1.
///
/// @param handle the registry's name of it; empty for one that has none and only stands within another object
/// @param key what a look-up of it is asked with: the handle, or `handle@registry` where another registry that
///     comes first uses the same handle
/// @param card how to reach it, or null
/// @param roles what it does for the object that it stands in; none when it stands by itself
/// @param publicIds names that others have given it (RFC 9083 §4.8)
/// @param asEventActor what it did, each event without an actor (RFC 9083 §5.1)
/// @param holdings what is registered to it; empty within another object
/// @param details what every object has
public record Entity(
        String handle,
        String key,
        @Nullable Card card,
        List<Role> roles,
        List<PublicId> publicIds,
        List<Event> asEventActor,
        Holdings holdings,
        Details details)
        implements RegistryObject {
    public Entity {
        roles = List.copyOf(roles);
        publicIds = List.copyOf(publicIds);
        asEventActor = List.copyOf(asEventActor);
    }

    /// The holder that a statistics row names, of which no more is known than its handle.
    public static Entity holder(String handle, String key, String registry) {
        return new Entity(
                handle,
                key,
                Card.named(Card.Kind.ORG, handle),
                List.of(Role.REGISTRANT),
                List.of(),
                List.of(),
                Holdings.NONE,
                Details.empty(registry));
    }

    /// One within another object of which no more is published there than its handle and roles.
    ///
    /// @param registry token of the registry that published the object, lower case
    public static Entity bare(String handle, List<Role> roles, String registry) {
        return new Entity(handle, handle, null, roles, List.of(), List.of(), Holdings.NONE, Details.empty(registry));
    }

    /// The same in other roles.
    public Entity withRoles(List<Role> others) {
        return new Entity(handle, key, card, others, publicIds, asEventActor, holdings, details);
    }

    /// The same with what it holds, and with other details.
    public Entity with(Holdings others, Details otherDetails) {
        return new Entity(handle, key, card, roles, publicIds, asEventActor, others, otherDetails);
    }
}
