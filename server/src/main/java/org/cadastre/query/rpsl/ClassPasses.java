package org.cadastre.query.rpsl;

import java.util.function.Supplier;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// Ids in the order of the classes of their objects, those of unknown classes last, and within a class as they
/// come.
///
/// The ids are gone through once for each class that is among them, so that none is kept; once more when none is
/// of the first class.
final class ClassPasses implements Ids {
    private static final int UNKNOWN = RpslClass.values().length;

    private final RpslDatabase rpsl;
    private final Supplier<Ids> again;
    private Ids ids;
    private int current;
    /// A bit for each place in the order that has an id; complete once all have been gone through.
    private long seen;

    /// @param again gives the ids from the first one on each time
    ClassPasses(RpslDatabase rpsl, Supplier<Ids> again) {
        this.rpsl = rpsl;
        this.again = again;
        ids = again.get();
    }

    @Override
    public int next() {
        while (current <= UNKNOWN) {
            for (int id = ids.next(); id != END; id = ids.next()) {
                int place = place(rpsl.rpslClass(id));
                seen |= 1L << place;
                if (place == current) {
                    return id;
                }
            }
            advance();
        }
        return END;
    }

    private void advance() {
        do {
            current++;
        } while (current <= UNKNOWN && (seen >>> current & 1) == 0);
        ids = current <= UNKNOWN ? again.get() : Ids.NONE;
    }

    private static int place(@Nullable RpslClass rpslClass) {
        return rpslClass == null ? UNKNOWN : rpslClass.ordinal();
    }
}
