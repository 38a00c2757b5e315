package org.cadastre.snapshot;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportReading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the exports into [CurrentSnapshot], at the start and on each reload. One load at a time: a second
/// caller waits. What is served is replaced only by a finished snapshot; an export that is refused, or holds
/// the same bytes, changes nothing.
public final class SnapshotLoader {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotLoader.class);

    private final Function<Supplier<RowBatch>, ExportReading<RowBatch>> reader;
    private final InstantSource clock;
    private final CurrentSnapshot current;
    private volatile @Nullable LoadOutcome last;
    private volatile List<ExportProblem> problems = List.of();

    /// @param reader reads all files of the export, each into a new sink
    public SnapshotLoader(
            Function<Supplier<RowBatch>, ExportReading<RowBatch>> reader,
            InstantSource clock,
            CurrentSnapshot current) {
        this.reader = reader;
        this.clock = clock;
        this.current = current;
    }

    /// Reads the exports and, when they are new and in order, serves them.
    ///
    /// @param settings how they become a snapshot
    public synchronized LoadOutcome load(LoadSettings settings) {
        LoadOutcome outcome = read(settings);
        last = outcome;
        return outcome;
    }

    /// How the last load ended, or null before the first one.
    public @Nullable LoadOutcome last() {
        return last;
    }

    /// The problems of the exports that are served.
    public List<ExportProblem> problems() {
        return problems;
    }

    private LoadOutcome read(LoadSettings settings) {
        SnapshotBuilder builder = SnapshotBuilder.read(reader, settings);
        Snapshot served = current.get();
        if (served != null && !builder.isRefused() && served.facts().serial().equals(builder.serial())) {
            LOG.info("the exports are unchanged: snapshot {} is served on", builder.serial());
            return new LoadOutcome.Unchanged(builder.serial(), clock.instant());
        }
        return switch (builder.build(clock.instant())) {
            case SnapshotBuilder.Result.Built(Snapshot snapshot, List<ExportProblem> found) -> publish(snapshot, found);
            case SnapshotBuilder.Result.Refused(List<ExportProblem> found) -> refuse(found);
        };
    }

    private LoadOutcome publish(Snapshot snapshot, List<ExportProblem> found) {
        ProblemLog.write(LOG, found, snapshot.facts().problemCount());
        problems = found;
        if (current.get() == null) {
            // The first snapshot is served at once, and what few ask for is made meanwhile.
            current.publish(snapshot);
            Thread.ofVirtual().name("prepare-snapshot").start(snapshot::prepare);
        } else {
            snapshot.prepare();
            current.publish(snapshot);
        }
        LOG.info(
                "snapshot {} is served: {} objects, data of {}",
                snapshot.facts().serial(),
                snapshot.facts().objects(),
                snapshot.facts().produced());
        return new LoadOutcome.Published(snapshot.facts(), clock.instant());
    }

    private LoadOutcome refuse(List<ExportProblem> found) {
        ProblemLog.write(LOG, found, found.size());
        LOG.error(
                "the exports are refused: {}",
                current.get() == null ? "nothing is served" : "the snapshot before is served on");
        return new LoadOutcome.Refused(found, clock.instant());
    }
}
