package org.cadastre.snapshot;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.cadastre.index.KeyPattern;
import org.cadastre.registry.Role;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The objects of one class that came in RPSL and refer to an entity, by ids as in [Directory]: those that may have it
/// within them in a role, which only the object itself tells for certain. They are found by the references of the
/// database, so that none is read for it but those that are found.
public final class ContactReferences {
    private final RpslDatabase rpsl;
    private final Set<RpslClass> classes;
    private final IntUnaryOperator idOf;

    /// @param classes the classes of RPSL objects that are the one class
    /// @param idOf the id of an RPSL object, [Directory#NONE] when it is no object of the class
    ContactReferences(RpslDatabase rpsl, Set<RpslClass> classes, IntUnaryOperator idOf) {
        this.rpsl = rpsl;
        this.classes = EnumSet.copyOf(classes);
        this.idOf = idOf;
    }

    /// Visits the objects that refer to a handle until the visitor wants no more; an object may come again.
    ///
    /// @param role the role that the reference may give, null for any
    /// @return whether the visitor took all of them
    public boolean to(String handle, @Nullable Role role, IntPredicate visitor) {
        for (RpslAttribute attribute : NumberedObjects.MAPPING.contacts(role)) {
            Ids ids = rpsl.byReference(attribute, handle);
            for (int id = ids.next(); id != Ids.END; id = ids.next()) {
                if (!visit(id, visitor)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Visits the objects that refer to a handle that matches until the visitor wants no more; an object may come
    /// again.
    ///
    /// @param role the role that the reference may give, null for any
    public void matching(KeyPattern pattern, @Nullable Role role, IntPredicate visitor) {
        if (rpsl.size() == 0) {
            return;
        }
        boolean[] isEnough = new boolean[1];
        for (RpslAttribute attribute : NumberedObjects.MAPPING.contacts(role)) {
            rpsl.byReference(attribute, pattern, id -> {
                isEnough[0] = !visit(id, visitor);
                return !isEnough[0];
            });
            if (isEnough[0]) {
                return;
            }
        }
    }

    /// @return whether the visitor wants more
    private boolean visit(int rpslId, IntPredicate visitor) {
        RpslClass rpslClass = rpsl.rpslClass(rpslId);
        if (rpslClass == null || !classes.contains(rpslClass)) {
            return true;
        }
        int id = idOf.applyAsInt(rpslId);
        return id == Directory.NONE || visitor.test(id);
    }
}
