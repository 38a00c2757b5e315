package org.cadastre;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.cadastre.cache.AnswerCache;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.history.History;
import org.cadastre.history.HistoryLoad;
import org.cadastre.history.HistoryLoader;
import org.cadastre.metrics.Meters;
import org.cadastre.report.FigureSources;
import org.cadastre.report.country.CountrySpace;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotLoader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the history and the exports, and does what a load brings with it: meters, and a cache without the old
/// answers. When one of the two is refused, both stay as they were. The files about countries are read along, and stay
/// as they were when one of them is refused. For any number of threads; loads follow one another.
final class Reloads {
    private static final Logger LOG = LoggerFactory.getLogger(Reloads.class);

    private final SnapshotLoader loader;
    private final HistoryLoader histories;
    private final CountryFiles countries;
    private final Supplier<LoadSettings> settings;
    private final CurrentSnapshot current;
    private final AnswerCache cache;
    private final Meters meters;
    private final InstantSource clock;
    private volatile @Nullable LoadOutcome last;

    /// @param settings how files become snapshots; asked for anew by each load
    Reloads(
            SnapshotLoader loader,
            HistoryLoader histories,
            CountryFiles countries,
            Supplier<LoadSettings> settings,
            CurrentSnapshot current,
            AnswerCache cache,
            Meters meters,
            InstantSource clock) {
        this.loader = loader;
        this.histories = histories;
        this.countries = countries;
        this.settings = settings;
        this.current = current;
        this.cache = cache;
        this.meters = meters;
        this.clock = clock;
    }

    /// Loads on this thread and waits for the end.
    synchronized LoadOutcome load() {
        long start = System.nanoTime();
        if (last != null) {
            countries.readAgain();
        }
        LoadSettings now = settings.get();
        LoadOutcome outcome = switch (histories.read(now)) {
            case HistoryLoad.Refused(List<ExportProblem> problems) -> refused(problems);
            case HistoryLoad.Unchanged unchanged -> together(histories.history(), loader.load(now));
            case HistoryLoad.Read(History read) -> together(read, loader.load(now));
        };
        last = outcome;
        meters.loaded(outcome, Duration.ofNanos(System.nanoTime() - start));
        if (outcome instanceof LoadOutcome.Published) {
            cache.dropAll();
            prepare();
        }
        return outcome;
    }

    /// Makes on a thread of its own what would keep an event loop from its work when the first one asks of a country.
    private void prepare() {
        Snapshot snapshot = current.get();
        if (snapshot != null && new FigureSources(snapshot).hasStatistics()) {
            Thread.ofPlatform().name("prepare").daemon().start(() -> CountrySpace.prepare(snapshot));
        }
    }

    /// How the last load ended, or null before the first one.
    @Nullable
    LoadOutcome last() {
        return last;
    }

    /// The problems of the last load when it was refused, else those of the exports that are served.
    List<ExportProblem> problems() {
        return last instanceof LoadOutcome.Refused refused ? refused.problems() : loader.problems();
    }

    private LoadOutcome together(History read, LoadOutcome exports) {
        Snapshot snapshot = current.get();
        if (exports instanceof LoadOutcome.Refused || snapshot == null) {
            return exports;
        }
        SnapshotFacts facts = snapshot.facts();
        if (!read.isOfWorldOf(facts)) {
            histories.serve(History.none());
            ExportProblem problem = new ExportProblem(
                    "history",
                    0,
                    Severity.REFUSED,
                    facts.simulated()
                            ? "its files are real, and do not stand beside the simulated world that is served"
                            : "its files are simulated, and do not stand beside real exports");
            LOG.error("{}", problem);
            return refused(List.of(problem));
        }
        if (read == histories.history()) {
            return exports;
        }
        histories.serve(read);
        return new LoadOutcome.Published(facts, clock.instant());
    }

    private LoadOutcome refused(List<ExportProblem> problems) {
        return new LoadOutcome.Refused(problems, clock.instant());
    }

    /// Begins a load on a thread of its own.
    void begin() {
        Thread.ofPlatform().name("reload").daemon().start(() -> {
            LOG.info("reload asked for by signal");
            load();
        });
    }
}
