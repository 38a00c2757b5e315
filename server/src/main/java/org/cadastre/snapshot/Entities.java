package org.cadastre.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;
import org.cadastre.name.FoldedText;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.snapshot.arena.ObjectArena;

/// The entities of a snapshot that are objects of their own, in the order of their folded handles; equal ones in the
/// order of the files.
final class Entities {
    private final ObjectArena arena;
    private final int[] numbers;
    private final TextIndex handles;

    /// @param numbers the number of each in the arena
    /// @param handles their handles, folded
    Entities(ObjectArena arena, int[] numbers, TextIndex handles) {
        this.arena = arena;
        this.numbers = numbers;
        this.handles = handles;
    }

    int count() {
        return numbers.length;
    }

    Entity entity(int id) {
        return (Entity) arena.object(numbers[id]);
    }

    /// The entity with this handle, in any case, [Directory#NONE] when there is none. Of several an organisation goes
    /// before a group, that before a person, and then the first.
    int find(String handle) {
        String folded = FoldedText.of(handle);
        int found = Directory.NONE;
        int row = handles.first(folded);
        while (row >= 0 && row < handles.size() && handles.text(row).equals(folded)) {
            int id = handles.id(row++);
            if (found == Directory.NONE || rank(id) < rank(found)) {
                found = id;
            }
        }
        return found;
    }

    /// How many entities have this handle.
    int namesakes(String handle) {
        return handles.count(KeyPattern.exactly(FoldedText.of(handle)));
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
        return id == Directory.NONE ? entity : entity(id).withRoles(entity.roles());
    }

    private static boolean isBare(Entity entity) {
        return entity.card() == null && !entity.handle().isEmpty();
    }

    private int rank(int id) {
        Card card = entity(id).card();
        if (card == null || card.kind() == null) {
            return 3;
        }
        return switch (card.kind()) {
            case ORG -> 0;
            case GROUP -> 1;
            case INDIVIDUAL -> 2;
        };
    }
}
