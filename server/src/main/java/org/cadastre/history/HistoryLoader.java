package org.cadastre.history;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cadastre.export.ExportReading;
import org.cadastre.snapshot.DatedFilesBuilder;
import org.cadastre.snapshot.KeptRows;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.ProblemLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the dated files, at the start and on each reload, and holds the history that is served. One load at a
/// time.
public final class HistoryLoader {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryLoader.class);

    private final Function<Supplier<KeptRows>, ExportReading<KeptRows>> reader;
    private final InstantSource clock;
    private volatile History served = History.none();

    /// Reads nothing yet.
    ///
    /// @param reader reads all dated files, each into a new sink
    public HistoryLoader(Function<Supplier<KeptRows>, ExportReading<KeptRows>> reader, InstantSource clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /// The history to answer from. A request asks once and uses that one to its end.
    public History history() {
        return served;
    }

    /// Reads the files, and serves nothing of them yet. Its problems go into the log.
    ///
    /// @param settings how those of a date become a snapshot
    public HistoryLoad read(LoadSettings settings) {
        DatedFilesBuilder builder = new DatedFilesBuilder(reader, settings);
        if (builder.isEmpty()) {
            return served == History.none() ? new HistoryLoad.Unchanged() : new HistoryLoad.Read(History.none());
        }
        if (!builder.isRefused() && builder.serial().equals(served.serial())) {
            LOG.info("the history is unchanged");
            return new HistoryLoad.Unchanged();
        }
        return switch (builder.build(clock.instant())) {
            case DatedFilesBuilder.Result.Refused refused -> {
                ProblemLog.write(LOG, refused.problems(), refused.problems().size());
                LOG.error("the history is refused");
                yield new HistoryLoad.Refused(refused.problems());
            }
            case DatedFilesBuilder.Result.Built built -> {
                ProblemLog.write(LOG, built.problems(), built.problemCount());
                yield new HistoryLoad.Read(History.of(built.files()));
            }
        };
    }

    /// Serves this history from now on.
    public void serve(History history) {
        served = history;
        if (history != History.none()) {
            LOG.info(
                    "the history of {} to {} is served: {} dates",
                    history.first(),
                    history.last(),
                    history.dates().size());
        }
    }
}
