package org.cadastre.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every class of objects has (RFC 9083 §4).
///
/// @param registry token of the registry that published the object, lower case, such as `ripencc`
/// @param status its status values, in the order published
/// @param entities who has to do with it, each with its roles
/// @param remarks what else is to be said, in the order to show it
/// @param links links to elsewhere; never one to the object itself, which depends on the server
/// @param events what happened to it, in the order published
/// @param port43 host name or address of the WHOIS server that has it, or null
/// @param lang BCP 47 tag of the language of its texts, or null
/// @param extensions members that specifications other than RFC 9083 add
/// @param standing where numbers stand in the space that a registry accounts for, or null when that is not said
public record Details(
        String registry,
        List<Status> status,
        List<Entity> entities,
        List<Remark> remarks,
        List<Link> links,
        List<Event> events,
        @Nullable String port43,
        @Nullable String lang,
        List<ExtensionMember> extensions,
        @Nullable Standing standing) {
    public Details {
        status = List.copyOf(status);
        entities = List.copyOf(entities);
        remarks = List.copyOf(remarks);
        links = List.copyOf(links);
        events = List.copyOf(events);
        extensions = List.copyOf(extensions);
    }

    /// Of an object of which it is not said where it stands.
    public Details(
            String registry,
            List<Status> status,
            List<Entity> entities,
            List<Remark> remarks,
            List<Link> links,
            List<Event> events,
            @Nullable String port43,
            @Nullable String lang,
            List<ExtensionMember> extensions) {
        this(registry, status, entities, remarks, links, events, port43, lang, extensions, null);
    }

    /// Those of an object of which nothing is said.
    ///
    /// @param registry token of the registry that published it, lower case
    public static Details empty(String registry) {
        return new Details(registry, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, List.of());
    }

    /// The same with other remarks.
    public Details withRemarks(List<Remark> others) {
        return new Details(registry, status, entities, others, links, events, port43, lang, extensions, standing);
    }

    /// The same where it is said where it stands.
    public Details withStanding(Standing said) {
        return new Details(registry, status, entities, remarks, links, events, port43, lang, extensions, said);
    }

    /// The same with other entities.
    public Details withEntities(List<Entity> others) {
        return new Details(registry, status, others, remarks, links, events, port43, lang, extensions, standing);
    }

    /// The same where an entity has one role more, or is there with it, as a handle alone, when it was not.
    public Details with(Role role, String handle) {
        List<Entity> others = new ArrayList<>(entities);
        for (int i = 0; i < others.size(); i++) {
            Entity entity = others.get(i);
            if (entity.handle().equalsIgnoreCase(handle)) {
                List<Role> roles = new ArrayList<>(entity.roles());
                if (!roles.contains(role)) {
                    roles.add(role);
                }
                others.set(i, entity.withRoles(roles));
                return withEntities(others);
            }
        }
        others.add(Entity.bare(handle, List.of(role), registry));
        return withEntities(others);
    }

    /// The same with other links.
    public Details withLinks(List<Link> others) {
        return new Details(registry, status, entities, remarks, others, events, port43, lang, extensions, standing);
    }

    /// When an event of this kind happened first, or null when none is known.
    public @Nullable Instant date(EventAction action) {
        for (Event event : events) {
            if (event.action() == action) {
                return event.date();
            }
        }
        return null;
    }

    /// The first entity with this role, or null when there is none.
    public @Nullable Entity entity(Role role) {
        for (Entity entity : entities) {
            if (entity.roles().contains(role)) {
                return entity;
            }
        }
        return null;
    }
}
