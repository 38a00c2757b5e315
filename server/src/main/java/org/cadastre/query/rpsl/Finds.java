package org.cadastre.query.rpsl;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.jspecify.annotations.Nullable;

/// What a query finds, given one after the other as it is asked for. For one thread.
@FunctionalInterface
interface Finds {
    /// Nothing.
    Finds NONE = () -> null;

    /// How many objects are looked at, at most, until one is wanted or [Passed] is given.
    int PATIENCE = 128;

    /// The next, or null from the last one on.
    @Nullable
    Found next();

    /// Each of these to its end, none of them made before its turn.
    static Finds inTurn(List<Supplier<Finds>> all) {
        return new Finds() {
            private int at;
            private Finds current = NONE;

            @Override
            public @Nullable Found next() {
                while (true) {
                    Found found = current.next();
                    if (found != null || at == all.size()) {
                        return found;
                    }
                    current = all.get(at++).get();
                }
            }
        };
    }

    /// The RPSL objects of these that are wanted.
    ///
    /// @param wanted asked of each once, in their order
    static Finds published(Ids ids, IntPredicate wanted) {
        return () -> {
            for (int looked = 0; looked < PATIENCE; looked++) {
                int id = ids.next();
                if (id == Ids.END) {
                    return null;
                }
                if (wanted.test(id)) {
                    return new Published(id);
                }
            }
            return Passed.SOME;
        };
    }

    /// These.
    static Finds of(List<Found> all) {
        return new Finds() {
            private int at;

            @Override
            public @Nullable Found next() {
                return at == all.size() ? null : all.get(at++);
            }
        };
    }

    /// Something found.
    sealed interface Found {}

    /// An RPSL object.
    ///
    /// @param id its id
    record Published(int id) implements Found {}

    /// An object that is no RPSL object.
    record Registered(RegistryObject object) implements Found {}

    /// Nothing yet.
    enum Passed implements Found {
        /// Objects that are not wanted were passed by, and there are more.
        SOME
    }
}
