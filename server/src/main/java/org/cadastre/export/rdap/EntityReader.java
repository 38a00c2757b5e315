package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.Role;
import org.jspecify.annotations.Nullable;

/// Reads entities (RFC 9083 §5.1), by themselves and within other objects. Within an object stand entities, and
/// within them others; what stands deeper is left out.
final class EntityReader {
    private static final Map<String, Role> ROLES =
            Stream.of(Role.values()).collect(Collectors.toUnmodifiableMap(Role::text, Function.identity()));
    private static final int DEEPEST = 2;

    private EntityReader() {}

    /// Reads one that stands by itself.
    static ReadObject read(Json.Members object, @Nullable String handle, ObjectScope scope) {
        if (handle == null) {
            return new ReadObject.Bad("The entity has no handle.");
        }
        return new ReadObject.Good(entity(
                object,
                handle,
                CardReader.read(object, handle, scope),
                List.of(),
                EventReader.read(object, "asEventActor", Oddity.ACTOR_EVENT, scope),
                DetailsReader.read(object, scope),
                scope));
    }

    /// Reads those within an object.
    ///
    /// @param depth 1 within an object that stands by itself
    static List<Entity> nested(Json.Members object, ObjectScope scope, int depth) {
        List<Entity> entities = new ArrayList<>();
        for (Json.Members each : scope.objects(object, "entities")) {
            Entity entity = nestedOne(each, scope, depth);
            if (entity != null) {
                entities.add(entity);
            }
        }
        return entities;
    }

    private static @Nullable Entity nestedOne(Json.Members each, ObjectScope scope, int depth) {
        String handle = scope.text(each, "handle");
        String name = handle == null ? "" : handle;
        if (depth > DEEPEST) {
            scope.odd(Oddity.DEEP, name);
            return null;
        }
        Card card = CardReader.read(each, name, scope);
        boolean isEntity = each.value("objectClassName") == null
                || each.value("objectClassName") instanceof Json.Text(String type) && type.equals("entity");
        if (!isEntity || handle == null && card == null || name.length() > ObjectReader.MAX_HANDLE) {
            scope.odd(Oddity.NESTED, name);
            return null;
        }
        Details details = DetailsReader.readNested(each, scope, nested(each, scope, depth + 1));
        List<Role> roles = scope.values(each, "roles", ROLES, Oddity.ROLE);
        return entity(each, name, card, roles, List.of(), details, scope);
    }

    private static Entity entity(
            Json.Members object,
            String handle,
            @Nullable Card card,
            List<Role> roles,
            List<Event> actor,
            Details details,
            ObjectScope scope) {
        return new Entity(
                handle, handle, card, roles, PublicIdReader.read(object, scope), actor, Holdings.NONE, details);
    }
}
