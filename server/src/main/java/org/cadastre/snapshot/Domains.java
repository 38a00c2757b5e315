package org.cadastre.snapshot;

import org.cadastre.export.rpsl.MappedMember;
import org.cadastre.index.TextIndex;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.registry.Domain;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The domains of a snapshot: those of RFC 9083 in the order of their names, equal ones in the order of the
/// files; then those in RPSL in the order of the files.
///
/// @param numbers the number of each object of RFC 9083
/// @param names their names
/// @param rpsl those in RPSL
record Domains(NumberedObjects objects, int[] numbers, TextIndex names, RpslIds rpsl) {
    int count() {
        return numbers.length + rpsl.count();
    }

    /// The domain, null when it is an RPSL object that is none of RFC 9083.
    @Nullable
    Domain domain(int id) {
        return (Domain) objects.object(number(id));
    }

    /// The domain with at least this member of it, null when it is an RPSL object that is none of RFC 9083.
    @Nullable
    Domain domain(int id, MappedMember member) {
        return (Domain) objects.object(number(id), member);
    }

    /// The id of a domain in RPSL, [Directory#NONE] when there is none.
    int ofRpsl(int rpslId) {
        int place = rpsl.place(rpslId);
        return place < 0 || domain(numbers.length + place, MappedMember.KEY) == null
                ? Directory.NONE
                : numbers.length + place;
    }

    /// The first domain in RPSL that is delegated to this name server, [Directory#NONE] when there is none.
    ///
    /// @param ldhName its name in A-labels
    int findDelegation(String ldhName) {
        int found = findDelegation(ldhName, ldhName);
        String unicode = DomainText.parse(ldhName) instanceof DomainName name ? name.unicode() : null;
        return found == Directory.NONE && unicode != null ? findDelegation(ldhName, unicode) : found;
    }

    private int findDelegation(String ldhName, String written) {
        RpslDatabase database = objects.rpsl();
        Ids ids = database.byReference(RpslAttribute.NSERVER, written);
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            int place = rpsl.place(id);
            Domain domain = place < 0 ? null : domain(numbers.length + place, MappedMember.NAMESERVERS);
            if (domain != null
                    && domain.nameservers().stream()
                            .anyMatch(server -> server.ldhName().equals(ldhName))) {
                return numbers.length + place;
            }
        }
        return Directory.NONE;
    }

    /// Whether a domain in RPSL is delegated to any name server.
    boolean hasDelegations() {
        for (int id = numbers.length; id < count(); id++) {
            Domain domain = domain(id, MappedMember.NAMESERVERS);
            if (domain != null && !domain.nameservers().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    long statusBits(int id) {
        return objects.statusBits(number(id));
    }

    /// The domain of this name, [Directory#NONE] when there is none; of several the first.
    int find(String ldhName) {
        int row = names.first(ldhName);
        if (row != TextIndex.NO_MATCH) {
            return names.id(row);
        }
        for (int place : rpsl.find(ldhName)) {
            if (domain(numbers.length + place) != null) {
                return numbers.length + place;
            }
        }
        return Directory.NONE;
    }

    /// The id of the RPSL object that a domain is, -1 when it is none.
    int rpslId(int id) {
        return NumberedObjects.rpslId(number(id));
    }

    private int number(int id) {
        return id < numbers.length ? numbers[id] : rpsl.number(id - numbers.length);
    }
}
