package org.cadastre;

import java.time.Duration;
import org.cadastre.cache.AnswerCache;
import org.cadastre.metrics.Meters;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.SnapshotLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the exports, and does what a load brings with it: meters, and a cache without the old answers. For any number
/// of threads; loads follow one another.
final class Reloads {
    private static final Logger LOG = LoggerFactory.getLogger(Reloads.class);

    private final SnapshotLoader loader;
    private final AnswerCache cache;
    private final Meters meters;

    Reloads(SnapshotLoader loader, AnswerCache cache, Meters meters) {
        this.loader = loader;
        this.cache = cache;
        this.meters = meters;
    }

    /// Loads on this thread and waits for the end.
    LoadOutcome load() {
        long start = System.nanoTime();
        LoadOutcome outcome = loader.load();
        meters.loaded(outcome, Duration.ofNanos(System.nanoTime() - start));
        if (outcome instanceof LoadOutcome.Published) {
            cache.dropAll();
        }
        return outcome;
    }

    /// Begins a load on a thread of its own.
    void begin() {
        Thread.ofPlatform().name("reload").daemon().start(() -> {
            LOG.info("reload asked for by signal");
            load();
        });
    }
}
