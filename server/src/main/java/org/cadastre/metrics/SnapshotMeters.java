package org.cadastre.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;

/// Meters of the snapshot that is served, `NaN` before the first, and of the loads.
final class SnapshotMeters {
    private final CurrentSnapshot current;
    private final MultiGauge serial;
    private final Counter published;
    private final Counter unchanged;
    private final Counter refused;
    private volatile double lastLoadSeconds = Double.NaN;

    SnapshotMeters(MeterRegistry registry, CurrentSnapshot current, InstantSource clock) {
        this.current = current;
        this.serial = MultiGauge.builder("registry.snapshot.info")
                .description("Always 1; the label names the snapshot that is served")
                .register(registry);
        this.published = loads(registry, "published");
        this.unchanged = loads(registry, "unchanged");
        this.refused = loads(registry, "refused");
        gauge(
                        "registry.snapshot.age",
                        "Age of the data served",
                        facts -> Duration.between(facts.produced(), clock.instant())
                                .toSeconds())
                .baseUnit("seconds")
                .register(registry);
        gauge("registry.snapshot.objects", "Networks and autnums served", SnapshotFacts::objects)
                .register(registry);
        gauge("registry.snapshot.problems", "Problems of the exports served", SnapshotFacts::problemCount)
                .register(registry);
        Gauge.builder("registry.load.last", this, meters -> meters.lastLoadSeconds)
                .description("How long the last load took")
                .baseUnit("seconds")
                .strongReference(true)
                .register(registry);
    }

    void loaded(LoadOutcome outcome, Duration took) {
        lastLoadSeconds = took.toNanos() / 1e9;
        switch (outcome) {
            case LoadOutcome.Published load -> {
                published.increment();
                serial.register(
                        List.of(MultiGauge.Row.of(Tags.of("serial", load.facts().serial()), 1)), true);
            }
            case LoadOutcome.Unchanged load -> unchanged.increment();
            case LoadOutcome.Refused load -> refused.increment();
        }
    }

    private Gauge.Builder<CurrentSnapshot> gauge(
            String name, String description, ToDoubleFunction<SnapshotFacts> figure) {
        return Gauge.builder(name, current, served -> {
                    Snapshot snapshot = served.get();
                    return snapshot == null ? Double.NaN : figure.applyAsDouble(snapshot.facts());
                })
                .description(description)
                .strongReference(true);
    }

    private static Counter loads(MeterRegistry registry, String outcome) {
        return Counter.builder("registry.loads")
                .description("Loads of the exports that have ended")
                .tag("outcome", outcome)
                .register(registry);
    }
}
