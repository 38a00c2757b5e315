package org.cadastre.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.cadastre.cache.CacheFigures;
import org.cadastre.query.QueryObserver;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.LoadOutcome;

/// All meters of the server. Names are `registry.…`; Prometheus shows them with underscores. Safe for use by any
/// thread.
public final class Meters implements QueryObserver, AutoCloseable {
    /// Media type of [#scrape].
    public static final String TEXT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final QueryTimers queries;
    private final SnapshotMeters snapshot;
    private final BootstrapMeters bootstrap;

    /// What counters read from; they themselves hold it only weakly.
    private final List<Object> shown = new CopyOnWriteArrayList<>();

    /// Meters of a server, with those of its JVM.
    ///
    /// @param current the snapshot that is served
    /// @param clock tells the age of its data, and of the bootstrap files
    public Meters(CurrentSnapshot current, InstantSource clock) {
        queries = new QueryTimers(registry);
        snapshot = new SnapshotMeters(registry, current, clock);
        bootstrap = new BootstrapMeters(registry, clock);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Override
    public void answered(Protocol protocol, Kind kind, Outcome outcome, long nanos) {
        queries.record(protocol, kind, outcome, nanos);
    }

    /// Counts a load that has ended.
    ///
    /// @param took from its begin to its end
    public void loaded(LoadOutcome outcome, Duration took) {
        snapshot.loaded(outcome, took);
    }

    /// Shows the figures of a cache.
    public void showCache(Supplier<CacheFigures> figures) {
        shown.add(figures);
        FunctionCounter.builder("registry.cache.hits", figures, now -> now.get().hits())
                .description("Answers that were in the cache")
                .register(registry);
        FunctionCounter.builder(
                        "registry.cache.misses", figures, now -> now.get().misses())
                .description("Answers that had to be made")
                .register(registry);
        FunctionCounter.builder(
                        "registry.cache.evictions", figures, now -> now.get().evictions())
                .description("Answers dropped from the cache to make room")
                .register(registry);
        Gauge.builder("registry.cache.size", figures, now -> now.get().bytes())
                .strongReference(true)
                .baseUnit("bytes")
                .description("What the answers in the cache weigh")
                .register(registry);
        Gauge.builder("registry.cache.entries", figures, now -> now.get().entries())
                .strongReference(true)
                .description("Answers in the cache")
                .register(registry);
    }

    /// Shows the figures of a bootstrap file.
    ///
    /// @param file its name, such as `ipv4.json`
    public void showBootstrap(String file, Supplier<BootstrapFigures> figures) {
        bootstrap.show(file, figures);
    }

    /// Shows the figures of a listener, each counted since it was opened.
    ///
    /// @param listener its name
    /// @param open connections open now
    /// @param accepted connections accepted
    /// @param refused requests that the transport refused
    /// @param failed requests that ended in an unexpected exception
    public void showListener(
            String listener, LongSupplier open, LongSupplier accepted, LongSupplier refused, LongSupplier failed) {
        Gauge.builder("registry.connections.open", open, LongSupplier::getAsLong)
                .strongReference(true)
                .tag("listener", listener)
                .description("Connections open now")
                .register(registry);
        count("registry.connections", "Connections accepted", listener, accepted);
        count("registry.requests.refused", "Requests refused before they were read as a query", listener, refused);
        count("registry.requests.failed", "Requests that ended in an unexpected exception", listener, failed);
    }

    /// Shows how often a source came to a limit of port 43.
    ///
    /// @param connections connections refused
    /// @param queries queries refused
    /// @param contacts how often a source came to its daily limit of contacts
    public void showLimits(LongSupplier connections, LongSupplier queries, LongSupplier contacts) {
        limit("connections", connections);
        limit("queries", queries);
        limit("contacts", contacts);
    }

    /// All meters as Prometheus text.
    public String scrape() {
        return registry.scrape(TEXT_TYPE);
    }

    /// Stops listening to the JVM.
    @Override
    public void close() {
        collections.close();
        registry.close();
    }

    private void limit(String limit, LongSupplier counted) {
        shown.add(counted);
        FunctionCounter.builder("registry.limits.reached", counted, LongSupplier::getAsLong)
                .tag("limit", limit)
                .description("How often a source came to a limit")
                .register(registry);
    }

    private void count(String name, String description, String listener, LongSupplier counted) {
        shown.add(counted);
        FunctionCounter.builder(name, counted, LongSupplier::getAsLong)
                .tag("listener", listener)
                .description(description)
                .register(registry);
    }
}
