package org.cadastre.check.rpsl;

import java.util.Arrays;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Looks for objects that have the class and the primary key of an earlier one of their source. Persons and roles
/// have their handles from one stock.
final class KeyCheck {
    private final Dump dump;

    KeyCheck(Dump dump) {
        this.dump = dump;
    }

    void run() {
        Places places = dump.places();
        long[] marked = new long[places.size()];
        int idBits = Integer.SIZE - Integer.numberOfLeadingZeros(marked.length);
        for (int id = 0; id < marked.length; id++) {
            marked[id] = places.hash(id) << idBits | id;
        }
        Arrays.sort(marked);
        int from = 0;
        for (int at = 1; at <= marked.length; at++) {
            if (at == marked.length || marked[at] >> idBits != marked[from] >> idBits) {
                if (at - from > 1) {
                    alike(marked, from, at, (1L << idBits) - 1);
                }
                from = at;
            }
        }
    }

    /// Objects of equal hashes, in the order of their ids.
    private void alike(long[] marked, int from, int to, long mask) {
        for (int at = from + 1; at < to; at++) {
            int id = (int) (marked[at] & mask);
            if (isRange(dump.database().rpslClass(id))) {
                continue;
            }
            for (int earlier = from; earlier < at; earlier++) {
                int other = (int) (marked[earlier] & mask);
                if (isSame(id, other)) {
                    dump.duplicate(id, other);
                    break;
                }
            }
        }
    }

    /// Whether the ranges of the class are compared as numbers.
    private static boolean isRange(@Nullable RpslClass rpslClass) {
        return rpslClass == RpslClass.INETNUM
                || rpslClass == RpslClass.INET6NUM
                || rpslClass == RpslClass.AUT_NUM
                || rpslClass == RpslClass.AS_BLOCK;
    }

    private boolean isSame(int id, int other) {
        if (dump.places().source(id) != dump.places().source(other)
                || dump.places().hash(id) != dump.places().hash(other)) {
            return false;
        }
        RpslObject object = dump.database().object(id);
        RpslObject earlier = dump.database().object(other);
        return (isPerson(object) && isPerson(earlier) || object.className().equals(earlier.className()))
                && ReferenceKeys.primary(object).equals(ReferenceKeys.primary(earlier));
    }

    private static boolean isPerson(RpslObject object) {
        return object.rpslClass() == RpslClass.PERSON || object.rpslClass() == RpslClass.ROLE;
    }
}
