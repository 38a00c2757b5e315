package org.cadastre.query.rpsl;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// Finds the objects that an object refers to.
///
/// Each source has objects of its own, so a reference means the object of the same source, and only where that
/// has none the first one of any.
final class References {
    /// What names a role or person.
    private static final Set<RpslAttribute> CONTACTS = EnumSet.of(
            RpslAttribute.ADMIN_C,
            RpslAttribute.TECH_C,
            RpslAttribute.ZONE_C,
            RpslAttribute.ABUSE_C,
            RpslAttribute.PING_HDL,
            RpslAttribute.AUTHOR);

    private static final Set<RpslAttribute> ORG = EnumSet.of(RpslAttribute.ORG);
    private static final Set<RpslAttribute> MNT_IRT = EnumSet.of(RpslAttribute.MNT_IRT);
    private static final Set<RpslClass> CONTACT_CLASSES = EnumSet.of(RpslClass.ROLE, RpslClass.PERSON);
    private static final Set<RpslClass> ABUSE_CONTACTS = EnumSet.of(RpslClass.ROLE, RpslClass.PERSON, RpslClass.IRT);
    private static final Set<RpslClass> ORGANISATIONS = EnumSet.of(RpslClass.ORGANISATION);
    private static final Set<RpslClass> IRTS = EnumSet.of(RpslClass.IRT);

    private final RpslDatabase rpsl;
    private final Hierarchy hierarchy;

    References(RpslDatabase rpsl, Hierarchy hierarchy) {
        this.rpsl = rpsl;
        this.hierarchy = hierarchy;
    }

    /// Adds the incident response teams of the nearest network that names some, from a network itself upwards.
    void addIrts(RpslObject network, IdList to) {
        RpslObject at = network;
        int before = to.count();
        while (at != null && to.count() == before) {
            addAll(at, MNT_IRT, IRTS, to);
            at = hierarchy.above(at);
        }
    }

    /// Adds the organisations, roles and persons that an object refers to, in this order, those of a class in the
    /// order of the object.
    void addContacts(RpslObject object, IdList to) {
        addAll(object, ORG, ORGANISATIONS, to);
        IdList people = new IdList();
        addAll(object, CONTACTS, CONTACT_CLASSES, people);
        addOf(RpslClass.ROLE, people, to);
        addOf(RpslClass.PERSON, people, to);
    }

    private void addOf(RpslClass rpslClass, IdList from, IdList to) {
        for (int i = 0; i < from.count(); i++) {
            if (rpsl.rpslClass(from.id(i)) == rpslClass) {
                to.add(from.id(i));
            }
        }
    }

    private void addAll(RpslObject object, Set<RpslAttribute> attributes, Set<RpslClass> classes, IdList ids) {
        Set<String> keys = new LinkedHashSet<>();
        for (RpslObject.Attribute each : object.attributes()) {
            RpslAttribute attribute = RpslAttribute.of(each.name());
            if (attribute != null && attributes.contains(attribute)) {
                keys.addAll(ReferenceKeys.of(attribute, each.value()));
            }
        }
        for (String key : keys) {
            int id = find(key, classes, object);
            if (id != Ids.END) {
                ids.add(id);
            }
        }
    }

    /// The role, person or incident response team that an object means by a handle, or null.
    @Nullable
    RpslObject contact(String handle, RpslObject from) {
        return object(find(handle, ABUSE_CONTACTS, from));
    }

    /// The organisation that an object means by a handle, or null.
    @Nullable
    RpslObject organisation(String handle, RpslObject from) {
        return object(find(handle, ORGANISATIONS, from));
    }

    private @Nullable RpslObject object(int id) {
        return id == Ids.END ? null : rpsl.object(id);
    }

    private int find(String key, Set<RpslClass> classes, RpslObject from) {
        IdList found = new IdList();
        Ids ids = rpsl.byKey(key);
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            RpslClass rpslClass = rpsl.rpslClass(id);
            if (rpslClass != null && classes.contains(rpslClass)) {
                found.add(id);
            }
        }
        String source = found.count() > 1 ? from.first(RpslAttribute.SOURCE) : null;
        for (int i = 0; source != null && i < found.count(); i++) {
            if (source.equalsIgnoreCase(rpsl.object(found.id(i)).first(RpslAttribute.SOURCE))) {
                return found.id(i);
            }
        }
        return found.isEmpty() ? Ids.END : found.id(0);
    }
}
