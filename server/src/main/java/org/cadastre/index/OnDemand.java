package org.cadastre.index;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, and once. What it is made of must not change, so that who asks
/// first makes no difference but in time.
///
/// @param <T> its type
public final class OnDemand<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /// @param maker makes the value
    public OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    /// A value that is there.
    public static <T> OnDemand<T> made(T value) {
        OnDemand<T> made = new OnDemand<>(() -> value);
        made.get();
        return made;
    }

    /// The value. Others who ask while it is made wait for it.
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    /// Whether it is there, so that nobody who asks has to wait.
    public boolean isMade() {
        return value != null;
    }

    private synchronized T make() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
