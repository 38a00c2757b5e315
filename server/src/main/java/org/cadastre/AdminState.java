package org.cadastre;

import java.time.Duration;
import java.time.InstantSource;
import org.cadastre.bootstrap.source.BootstrapRefresh;
import org.cadastre.metrics.Meters;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.transport.admin.AdminExchange;
import org.cadastre.transport.admin.Readiness;
import org.cadastre.transport.admin.SnapshotState;
import org.jspecify.annotations.Nullable;

/// What the admin listener shows and does.
///
/// @param bootstrap what keeps the bootstrap files, or null when there is no source of them
/// @param maxAge age of the data from which the server is not ready, or null for no limit
record AdminState(
        CurrentSnapshot current,
        Reloads reloads,
        Meters meters,
        InstantSource clock,
        @Nullable BootstrapRefresh bootstrap,
        @Nullable Duration maxAge)
        implements AdminExchange {
    @Override
    public String metrics() {
        return meters.scrape();
    }

    @Override
    public String metricsType() {
        return Meters.TEXT_TYPE;
    }

    @Override
    public Readiness readiness() {
        Snapshot snapshot = current.get();
        if (snapshot == null) {
            return new Readiness(false, "no data is loaded");
        }
        Duration age = Duration.between(snapshot.facts().produced(), clock.instant());
        if (maxAge != null && age.compareTo(maxAge) > 0) {
            return new Readiness(false, "the data is " + age.toHours() + " hours old, older than snapshot.max-age");
        }
        return new Readiness(true, "ready");
    }

    @Override
    public SnapshotState snapshot() {
        Snapshot snapshot = current.get();
        return new SnapshotState(
                snapshot == null ? null : snapshot.facts(),
                reloads.last(),
                reloads.problems(),
                BootstrapView.states(bootstrap));
    }

    @Override
    public LoadOutcome reload() {
        return reloads.load();
    }
}
