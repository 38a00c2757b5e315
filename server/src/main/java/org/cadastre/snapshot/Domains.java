package org.cadastre.snapshot;

import org.cadastre.index.TextIndex;
import org.cadastre.registry.Domain;
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
