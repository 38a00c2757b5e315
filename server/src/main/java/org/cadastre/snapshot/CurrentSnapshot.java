package org.cadastre.snapshot;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The snapshot that is served: the one shared mutable reference of the server. Any thread may read it; it is replaced
/// in one write, and who has read it before keeps the old one.
public final class CurrentSnapshot {
    private final AtomicReference<@Nullable Snapshot> reference = new AtomicReference<>();

    /// The snapshot to answer from, or null before the first one is loaded.
    public @Nullable Snapshot get() {
        return reference.get();
    }

    /// Serves this snapshot from now on.
    public void publish(Snapshot snapshot) {
        reference.set(snapshot);
    }
}
