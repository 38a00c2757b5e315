package org.cadastre.query.rpsl;

import java.util.List;
import java.util.function.Supplier;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// What a query finds, given one after the other as it is asked for. For one thread.
@FunctionalInterface
interface Finds {
    /// Nothing.
    Finds NONE = () -> null;

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
}
