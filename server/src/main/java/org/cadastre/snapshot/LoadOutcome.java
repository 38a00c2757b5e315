package org.cadastre.snapshot;

import java.time.Instant;
import java.util.List;
import org.cadastre.export.ExportProblem;

/// How a load of the exports ended.
public sealed interface LoadOutcome {
    /// When the load ended.
    Instant at();

    /// A new snapshot is served.
    record Published(SnapshotFacts facts, Instant at) implements LoadOutcome {}

    /// The exports hold the same bytes as the snapshot that is served; nothing was done.
    record Unchanged(String serial, Instant at) implements LoadOutcome {}

    /// The exports were refused; what was served before is served on.
    ///
    /// @param problems why, and what else is wrong; those that refuse come first
    record Refused(List<ExportProblem> problems, Instant at) implements LoadOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
