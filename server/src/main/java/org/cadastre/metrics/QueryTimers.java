package org.cadastre.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.cadastre.query.QueryObserver.Kind;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.QueryObserver.Protocol;

/// The timers `registry.queries{protocol,kind,outcome}`, all made before the first query so that recording one
/// finds its timer by arithmetic.
final class QueryTimers {
    private static final Duration[] BUCKETS = {
        Duration.ofNanos(10_000),
        Duration.ofNanos(25_000),
        Duration.ofNanos(50_000),
        Duration.ofNanos(100_000),
        Duration.ofNanos(250_000),
        Duration.ofNanos(500_000),
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofSeconds(1)
    };
    private static final int KINDS = Kind.values().length;
    private static final int OUTCOMES = Outcome.values().length;

    private final Timer[] timers = new Timer[Protocol.values().length * KINDS * OUTCOMES];

    QueryTimers(MeterRegistry registry) {
        for (Protocol protocol : Protocol.values()) {
            for (Kind kind : Kind.values()) {
                for (Outcome outcome : Outcome.values()) {
                    timers[index(protocol, kind, outcome)] = Timer.builder("registry.queries")
                            .description("Queries answered, by the time from the parsed request to the answer")
                            .tag("protocol", word(protocol))
                            .tag("kind", word(kind))
                            .tag("outcome", word(outcome))
                            .serviceLevelObjectives(BUCKETS)
                            .register(registry);
                }
            }
        }
    }

    void record(Protocol protocol, Kind kind, Outcome outcome, long nanos) {
        timers[index(protocol, kind, outcome)].record(nanos, TimeUnit.NANOSECONDS);
    }

    private static int index(Protocol protocol, Kind kind, Outcome outcome) {
        return (protocol.ordinal() * KINDS + kind.ordinal()) * OUTCOMES + outcome.ordinal();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
