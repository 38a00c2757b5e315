package org.cadastre.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.cadastre.cache.CacheFigures;
import org.cadastre.query.QueryObserver.Kind;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.QueryObserver.Protocol;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.SnapshotFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MetersTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Meters meters = new Meters(new CurrentSnapshot(), InstantSource.fixed(NOW));

    @AfterEach
    void close() {
        meters.close();
    }

    private static SnapshotFacts facts(String serial) {
        return new SnapshotFacts(serial, NOW, NOW, false, 1, List.of(), 0);
    }

    @Test
    void countsQueriesByProtocolKindAndOutcome() {
        meters.answered(Protocol.RDAP, Kind.IP, Outcome.FOUND, 30_000);
        meters.answered(Protocol.RDAP, Kind.IP, Outcome.FOUND, 2_000_000);
        meters.answered(Protocol.WHOIS, Kind.NONE, Outcome.MALFORMED, 5_000);

        String rdap = "{kind=\"ip\",outcome=\"found\",protocol=\"rdap\"";
        assertThat(meters.scrape())
                .contains("# TYPE registry_queries_seconds histogram\n")
                .contains("registry_queries_seconds_count" + rdap + "} 2\n")
                .contains("registry_queries_seconds_bucket" + rdap + ",le=\"2.5E-5\"} 0\n")
                .contains("registry_queries_seconds_bucket" + rdap + ",le=\"5.0E-5\"} 1\n")
                .contains("registry_queries_seconds_bucket" + rdap + ",le=\"+Inf\"} 2\n")
                .contains("registry_queries_seconds_count"
                        + "{kind=\"none\",outcome=\"malformed\",protocol=\"whois\"} 1\n")
                .contains("registry_queries_seconds_count{kind=\"help\",outcome=\"error\",protocol=\"whois\"} 0\n");
    }

    @Test
    void recordingAllocatesNothing() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().threadId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = thread.getThreadAllocatedBytes(id);
            for (int i = 0; i < 10_000; i++) {
                meters.answered(Protocol.RDAP, Kind.AUTNUM, Outcome.NOT_FOUND, i);
            }
            least = Math.min(least, thread.getThreadAllocatedBytes(id) - before);
        }
        assertThat(least).isLessThan(10_000);
    }

    @Test
    void countsLoadsAndNamesTheSnapshot() {
        meters.loaded(new LoadOutcome.Published(facts("aaaaaaaaaaaaaaaa"), NOW), Duration.ofMillis(1_500));
        meters.loaded(new LoadOutcome.Published(facts("bbbbbbbbbbbbbbbb"), NOW), Duration.ofMillis(2_500));
        meters.loaded(new LoadOutcome.Refused(List.of(), NOW), Duration.ofMillis(250));

        assertThat(meters.scrape())
                .contains("registry_loads_total{outcome=\"published\"} 2.0\n")
                .contains("registry_loads_total{outcome=\"refused\"} 1.0\n")
                .contains("registry_loads_total{outcome=\"unchanged\"} 0.0\n")
                .contains("registry_load_last_seconds 0.25\n")
                .contains("registry_snapshot_info{serial=\"bbbbbbbbbbbbbbbb\"} 1\n")
                .doesNotContain("aaaaaaaaaaaaaaaa");
    }

    @Test
    void showsNoFiguresOfASnapshotThatIsNotThere() {
        assertThat(meters.scrape())
                .contains("registry_snapshot_age_seconds NaN\n")
                .contains("registry_snapshot_objects NaN\n")
                .contains("registry_snapshot_problems NaN\n");
    }

    @Test
    void showsHowOftenLimitsWereReached() {
        meters.showLimits(() -> 1, () -> 2, () -> 3);

        assertThat(meters.scrape())
                .contains("registry_limits_reached_total{limit=\"connections\"} 1.0\n")
                .contains("registry_limits_reached_total{limit=\"queries\"} 2.0\n")
                .contains("registry_limits_reached_total{limit=\"contacts\"} 3.0\n");
    }

    @Test
    void showsCachesAndListenersEvenWhenNobodyElseHoldsThem() {
        long one = Instant.now().isAfter(Instant.EPOCH) ? 1 : 0;
        meters.showCache(() -> new CacheFigures(one, 2, 3, 4, 5));
        meters.showListener("http", () -> 5 + one, () -> 6 + one, () -> 7 + one, () -> 8 + one);
        System.gc();
        assertThat(meters.scrape())
                .contains("registry_cache_hits_total 1.0\n")
                .contains("registry_cache_misses_total 2.0\n")
                .contains("registry_cache_evictions_total 3.0\n")
                .contains("registry_cache_entries 4.0\n")
                .contains("registry_cache_size_bytes 5.0\n")
                .contains("registry_connections_open{listener=\"http\"} 6.0\n")
                .contains("registry_connections_total{listener=\"http\"} 7.0\n")
                .contains("registry_requests_refused_total{listener=\"http\"} 8.0\n")
                .contains("registry_requests_failed_total{listener=\"http\"} 9.0\n");
    }

    @Test
    void showsEachBootstrapFile() {
        Instant before = NOW.minusSeconds(90);
        AtomicReference<BootstrapFigures> asn = new AtomicReference<>(new BootstrapFigures(0, null, null, true, NOW));
        meters.showBootstrap("asn.json", asn::get);
        meters.showBootstrap("ipv4.json", () -> new BootstrapFigures(7, before, NOW, false, null));
        assertThat(meters.scrape())
                .contains("registry_bootstrap_entries{file=\"asn.json\"} 0.0\n")
                .contains("registry_bootstrap_age_seconds{file=\"asn.json\"} NaN\n")
                .contains("registry_bootstrap_checked_seconds{file=\"asn.json\"} NaN\n")
                .contains("registry_bootstrap_failed{file=\"asn.json\"} 1.0\n")
                .contains("registry_bootstrap_last_failure_seconds{file=\"asn.json\"} 0.0\n")
                .contains("registry_bootstrap_entries{file=\"ipv4.json\"} 7.0\n")
                .contains("registry_bootstrap_age_seconds{file=\"ipv4.json\"} 90.0\n")
                .contains("registry_bootstrap_checked_seconds{file=\"ipv4.json\"} 0.0\n")
                .contains("registry_bootstrap_failed{file=\"ipv4.json\"} 0.0\n")
                .contains("registry_bootstrap_last_failure_seconds{file=\"ipv4.json\"} NaN\n");

        asn.set(new BootstrapFigures(4, before, before, false, before));
        assertThat(meters.scrape())
                .contains("registry_bootstrap_entries{file=\"asn.json\"} 4.0\n")
                .contains("registry_bootstrap_checked_seconds{file=\"asn.json\"} 90.0\n")
                .contains("registry_bootstrap_last_failure_seconds{file=\"asn.json\"} 90.0\n");
    }

    @Test
    void showsTheJvm() {
        assertThat(meters.scrape()).contains("jvm_memory_used_bytes{", "jvm_threads_live_threads ", "process_uptime_");
    }
}
