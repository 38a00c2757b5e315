package org.cadastre.snapshot;

import org.cadastre.export.rpsl.MappedMember;
import org.cadastre.export.rpsl.RegistryMapping;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.arena.ObjectArena;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// All objects of a snapshot by their numbers: of one that came as an object of RFC 9083 its id in the arena,
/// of one that came in RPSL its id in the database with the top bit set.
///
/// @param arena the objects of RFC 9083
/// @param rpsl the objects in RPSL, which are mapped each time they are asked for
record NumberedObjects(ObjectArena arena, RpslDatabase rpsl) {
    private static final int RPSL = 1 << 31;
    static final RegistryMapping MAPPING = new RegistryMapping();

    /// The number of an RPSL object.
    static int ofRpsl(int id) {
        return id | RPSL;
    }

    /// The id of an RPSL object, -1 when the number is that of another one or of none.
    static int rpslId(int number) {
        return number < 0 && number != RowColumns.NO_OBJECT ? number ^ RPSL : -1;
    }

    /// The object, made anew; null when it is an RPSL object that is none of RFC 9083.
    @Nullable
    RegistryObject object(int number) {
        int id = rpslId(number);
        return id < 0 ? arena.object(number) : MAPPING.of(rpsl.object(id));
    }

    /// The object with at least this member of it and its handle; of one in RPSL no more is read. Null when it is an
    /// RPSL object that is none of RFC 9083.
    @Nullable
    RegistryObject object(int number, MappedMember member) {
        int id = rpslId(number);
        return id < 0 ? arena.object(number) : MAPPING.of(rpsl.excerpt(id, member.attributes()));
    }

    /// The handle, null when there is none.
    @Nullable
    String handle(int number) {
        if (rpslId(number) < 0) {
            return arena.handle(number);
        }
        RegistryObject object = object(number, MappedMember.HANDLE);
        return object == null ? null : object.handle();
    }

    /// The status values, a bit of each.
    long statusBits(int number) {
        int id = rpslId(number);
        return id < 0
                ? arena.statusBits(number)
                : MAPPING.statusBits(rpsl.excerpt(id, MappedMember.STATUS.attributes()));
    }

    /// Whether two objects say the same.
    boolean areEqual(int number, int other) {
        int id = rpslId(number);
        int otherId = rpslId(other);
        if (id < 0 || otherId < 0) {
            return id < 0 && otherId < 0 && arena.object(number).equals(arena.object(other));
        }
        return rpsl.object(id).text().equals(rpsl.object(otherId).text());
    }
}
