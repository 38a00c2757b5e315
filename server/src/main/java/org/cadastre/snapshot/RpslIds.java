package org.cadastre.snapshot;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The RPSL objects of some classes, in the order of their ids: what they are found by is the database's.
final class RpslIds {
    static final Set<RpslClass> ENTITIES =
            EnumSet.of(RpslClass.ORGANISATION, RpslClass.ROLE, RpslClass.PERSON, RpslClass.MNTNER, RpslClass.IRT);

    private final RpslDatabase database;
    private final Set<RpslClass> classes;
    private final int[] ids;

    private RpslIds(RpslDatabase database, Set<RpslClass> classes) {
        this.database = database;
        this.classes = classes;
        int[] found = new int[16];
        int count = 0;
        for (int id = 0; id < database.size(); id++) {
            if (isOne(database.rpslClass(id))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = id;
            }
        }
        ids = Arrays.copyOf(found, count);
    }

    static RpslIds entities(RpslDatabase database) {
        return new RpslIds(database, ENTITIES);
    }

    static RpslIds domains(RpslDatabase database) {
        return new RpslIds(database, EnumSet.of(RpslClass.DOMAIN));
    }

    private boolean isOne(@Nullable RpslClass rpslClass) {
        return rpslClass != null && classes.contains(rpslClass);
    }

    int count() {
        return ids.length;
    }

    /// The number ([NumberedObjects]) of the object at a place.
    int number(int place) {
        return NumberedObjects.ofRpsl(ids[place]);
    }

    /// The class of the object at a place.
    RpslClass rpslClass(int place) {
        RpslClass rpslClass = database.rpslClass(ids[place]);
        if (rpslClass == null) {
            throw new IllegalStateException("an object without a class: " + ids[place]);
        }
        return rpslClass;
    }

    /// The place of an object, below 0 when it is not among them.
    int place(int id) {
        return Arrays.binarySearch(ids, id);
    }

    /// The places of the objects with this primary key, ascending.
    int[] find(String key) {
        int[] places = new int[0];
        Ids found = database.byKey(key);
        for (int id = found.next(); id != Ids.END; id = found.next()) {
            if (isOne(database.rpslClass(id))) {
                places = Arrays.copyOf(places, places.length + 1);
                places[places.length - 1] = place(id);
            }
        }
        return places;
    }
}
