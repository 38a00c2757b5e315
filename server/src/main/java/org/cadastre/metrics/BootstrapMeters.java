package org.cadastre.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Meters of one bootstrap file each, `NaN` for times that are not known.
final class BootstrapMeters {
    private final MeterRegistry registry;
    private final InstantSource clock;

    BootstrapMeters(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void show(String file, Supplier<BootstrapFigures> figures) {
        gauge("entries", "Entries of the bootstrap file in use", file, figures, BootstrapFigures::entries, null);
        gauge("age", "Age of the bootstrap file in use", file, figures, now -> since(now.published()), "seconds");
        gauge(
                "checked",
                "Time since the bootstrap file in use was known to be the newest",
                file,
                figures,
                now -> since(now.checked()),
                "seconds");
        gauge(
                "failed",
                "1 when the last question for the bootstrap file failed, else 0",
                file,
                figures,
                now -> now.failed() ? 1 : 0,
                null);
        gauge(
                "last.failure",
                "Time since a question for the bootstrap file last failed",
                file,
                figures,
                now -> since(now.lastFailure()),
                "seconds");
    }

    private void gauge(
            String name,
            String description,
            String file,
            Supplier<BootstrapFigures> figures,
            ToDoubleFunction<BootstrapFigures> figure,
            @Nullable String unit) {
        Gauge.builder("registry.bootstrap." + name, figures, now -> figure.applyAsDouble(now.get()))
                .strongReference(true)
                .tag("file", file)
                .baseUnit(unit)
                .description(description)
                .register(registry);
    }

    private double since(@Nullable Instant time) {
        return time == null
                ? Double.NaN
                : Duration.between(time, clock.instant()).toSeconds();
    }
}
