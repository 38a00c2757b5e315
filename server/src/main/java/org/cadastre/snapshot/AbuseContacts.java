package org.cadastre.snapshot;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntUnaryOperator;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Role;
import org.cadastre.rpsl.AbuseContact;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// Who takes reports of abuse from networks and autnums in RPSL that do not name anybody themselves
/// ([AbuseContact]). One without a mail address is none (NRO RDAP profile §5.3).
///
/// @param objects all objects
record AbuseContacts(NumberedObjects objects) {
    /// What is said of a row, with the contact for abuse that its organisation or a row above names.
    ///
    /// @param row the row, which is an object in RPSL
    /// @param objectOf the number of the object of a row
    /// @param parentOf the row above one, or -1
    Details completed(Details details, int row, IntUnaryOperator objectOf, IntUnaryOperator parentOf) {
        if (details.entity(Role.ABUSE) != null) {
            return details;
        }
        String handle = AbuseContact.handle(() -> new Upward(row, objectOf, parentOf), this::organisation);
        return handle == null || !hasMail(handle) ? details : details.with(Role.ABUSE, handle);
    }

    private boolean hasMail(String handle) {
        Ids ids = objects.rpsl().byKey(handle);
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            if (objects.object(NumberedObjects.ofRpsl(id)) instanceof Entity entity) {
                return entity.card() != null && !entity.card().emails().isEmpty();
            }
        }
        return false;
    }

    private @Nullable RpslObject organisation(String handle) {
        RpslDatabase rpsl = objects.rpsl();
        Ids ids = rpsl.byKey(handle);
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            if (rpsl.rpslClass(id) == RpslClass.ORGANISATION) {
                return rpsl.object(id);
            }
        }
        return null;
    }

    /// The objects in RPSL of a row and of those above it, from the smallest up.
    private final class Upward implements Iterator<RpslObject> {
        private final IntUnaryOperator objectOf;
        private final IntUnaryOperator parentOf;
        private int row;

        Upward(int row, IntUnaryOperator objectOf, IntUnaryOperator parentOf) {
            this.row = row;
            this.objectOf = objectOf;
            this.parentOf = parentOf;
        }

        @Override
        public boolean hasNext() {
            while (row >= 0 && NumberedObjects.rpslId(objectOf.applyAsInt(row)) < 0) {
                row = parentOf.applyAsInt(row);
            }
            return row >= 0;
        }

        @Override
        public RpslObject next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            RpslObject object = objects.rpsl().object(NumberedObjects.rpslId(objectOf.applyAsInt(row)));
            row = parentOf.applyAsInt(row);
            return object;
        }
    }
}
