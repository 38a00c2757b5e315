package org.cadastre.snapshot;

import java.util.function.IntPredicate;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;
import org.cadastre.name.FoldedText;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;

/// The networks and autnums that an entity is the registrant of, by ids as in [Directory].
///
/// Those that came as objects of RFC 9083 are found by an index of the handles of their registrants; those in RPSL by
/// their references to the entity, and each is read to see what the reference means.
public final class Registrants {
    private final TextIndex networks;
    private final TextIndex autnums;
    private final NumberedObjects objects;
    private final Merge merge;

    /// @param networks the handles of the registrants of networks that are objects of RFC 9083, folded
    /// @param autnums those of autnums
    Registrants(TextIndex networks, TextIndex autnums, NumberedObjects objects, Merge merge) {
        this.networks = networks;
        this.autnums = autnums;
        this.objects = objects;
        this.merge = merge;
    }

    /// Visits the networks of a registrant until the visitor wants no more.
    ///
    /// @param most how many references are looked at
    /// @return whether all were looked at
    public boolean networks(String handle, int most, IntPredicate visitor) {
        return find(networks, handle, visitor) && references(handle, most, visitor, true);
    }

    /// Visits the autnums of a registrant until the visitor wants no more.
    ///
    /// @param most how many references are looked at
    /// @return whether all were looked at
    public boolean autnums(String handle, int most, IntPredicate visitor) {
        return find(autnums, handle, visitor) && references(handle, most, visitor, false);
    }

    private static boolean find(TextIndex index, String handle, IntPredicate visitor) {
        return index.matching(KeyPattern.exactly(FoldedText.of(handle)), 0, (row, id) -> visitor.test(id));
    }

    private boolean references(String handle, int most, IntPredicate visitor, boolean ofNetworks) {
        int looked = 0;
        RpslDatabase rpsl = objects.rpsl();
        for (RpslAttribute attribute : new RpslAttribute[] {RpslAttribute.ORG, RpslAttribute.MNT_BY}) {
            Ids ids = rpsl.byReference(attribute, handle);
            for (int id = ids.next(); id != Ids.END; id = ids.next()) {
                if (!isWanted(rpsl, id, ofNetworks)) {
                    continue;
                }
                if (looked++ == most || !visit(handle, NumberedObjects.ofRpsl(id), visitor)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isWanted(RpslDatabase rpsl, int id, boolean ofNetworks) {
        RpslClass rpslClass = rpsl.rpslClass(id);
        return ofNetworks
                ? rpslClass == RpslClass.INETNUM || rpslClass == RpslClass.INET6NUM
                : rpslClass == RpslClass.AUT_NUM || rpslClass == RpslClass.AS_BLOCK;
    }

    /// @return whether the visitor wants more
    private boolean visit(String handle, int number, IntPredicate visitor) {
        RegistryObject object = objects.object(number);
        if (object == null || !isRegistrant(object.details(), handle)) {
            return true;
        }
        int id = object instanceof IpNetwork network
                ? merge.network(network.range(), number)
                : object instanceof Autnum autnum ? merge.autnum(autnum.range(), number) : Directory.NONE;
        return id == Directory.NONE || visitor.test(id);
    }

    private static boolean isRegistrant(Details details, String handle) {
        for (Entity entity : details.entities()) {
            if (entity.handle().equalsIgnoreCase(handle) && entity.roles().contains(Role.REGISTRANT)) {
                return true;
            }
        }
        return false;
    }
}
