package org.cadastre.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.export.rpsl.MappedMember;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;
import org.cadastre.name.FoldedText;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// The entities of a snapshot that are objects of their own: those of RFC 9083 in the order of their folded
/// handles, equal ones in the order of the files; then those in RPSL in the order of the files.
final class Entities {
    private final NumberedObjects objects;
    private final int[] numbers;
    private final TextIndex handles;
    private final RpslIds rpsl;

    /// @param numbers the number of each object of RFC 9083
    /// @param handles their handles, folded
    /// @param rpsl those in RPSL
    Entities(NumberedObjects objects, int[] numbers, TextIndex handles, RpslIds rpsl) {
        this.objects = objects;
        this.numbers = numbers;
        this.handles = handles;
        this.rpsl = rpsl;
    }

    int count() {
        return numbers.length + rpsl.count();
    }

    /// How many came as objects of RFC 9083.
    int publishedCount() {
        return numbers.length;
    }

    /// The entity, null when it is an RPSL object that is none of RFC 9083.
    @Nullable
    Entity entity(int id) {
        int number = id < numbers.length ? numbers[id] : rpsl.number(id - numbers.length);
        return (Entity) objects.object(number);
    }

    /// The entity with at least this member of it, null when it is an RPSL object that is none of RFC 9083.
    @Nullable
    Entity entity(int id, MappedMember member) {
        int number = id < numbers.length ? numbers[id] : rpsl.number(id - numbers.length);
        return (Entity) objects.object(number, member);
    }

    /// The id of an entity in RPSL, [Directory#NONE] when there is none.
    int ofRpsl(int rpslId) {
        int place = rpsl.place(rpslId);
        return place < 0 || entity(numbers.length + place, MappedMember.HANDLE) == null
                ? Directory.NONE
                : numbers.length + place;
    }

    /// The entity with this handle, in any case, [Directory#NONE] when there is none. Of several an
    /// organisation goes before a group, that before a person, and then the first.
    int find(String handle) {
        String folded = FoldedText.of(handle);
        int found = Directory.NONE;
        int rank = Integer.MAX_VALUE;
        int row = handles.first(folded);
        while (row >= 0 && row < handles.size() && handles.text(row).equals(folded)) {
            int id = handles.id(row++);
            int other = rank(entity(id));
            if (other < rank) {
                found = id;
                rank = other;
            }
        }
        for (int place : rpsl.find(handle)) {
            int other = rank(rpsl.rpslClass(place));
            if (other < rank && objects.object(rpsl.number(place), MappedMember.HANDLE) != null) {
                found = numbers.length + place;
                rank = other;
            }
        }
        return found;
    }

    /// How many entities have this handle.
    int namesakes(String handle) {
        return handles.count(KeyPattern.exactly(FoldedText.of(handle))) + rpsl.find(handle).length;
    }

    /// Gives entities within an object, where only their handle was published, what is published of them here.
    Details complete(Details details) {
        boolean bare = false;
        for (Entity entity : details.entities()) {
            bare |= isBare(entity);
        }
        if (!bare) {
            return details;
        }
        List<Entity> completed = new ArrayList<>(details.entities().size());
        for (Entity entity : details.entities()) {
            completed.add(isBare(entity) ? complete(entity) : entity);
        }
        return details.withEntities(completed);
    }

    private Entity complete(Entity entity) {
        int id = find(entity.handle());
        Entity found = id == Directory.NONE ? null : entity(id);
        return found == null ? entity : found.withRoles(entity.roles());
    }

    private static boolean isBare(Entity entity) {
        return entity.card() == null && !entity.handle().isEmpty();
    }

    private static int rank(@Nullable Entity entity) {
        Card card = entity == null ? null : entity.card();
        if (card == null || card.kind() == null) {
            return 3;
        }
        return switch (card.kind()) {
            case ORG -> 0;
            case GROUP -> 1;
            case INDIVIDUAL -> 2;
        };
    }

    private static int rank(RpslClass rpslClass) {
        return switch (rpslClass) {
            case ORGANISATION -> 0;
            case PERSON -> 2;
            default -> 1;
        };
    }
}
