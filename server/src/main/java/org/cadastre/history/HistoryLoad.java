package org.cadastre.history;

import java.util.List;
import org.cadastre.export.ExportProblem;

/// How reading the dated files ended. Nothing is served of it yet.
public sealed interface HistoryLoad {
    /// A new history.
    record Read(History history) implements HistoryLoad {}

    /// The files hold the same bytes as those that are served, or there are none now as before.
    record Unchanged() implements HistoryLoad {}

    /// The files are refused; the problems that refuse them come first.
    record Refused(List<ExportProblem> problems) implements HistoryLoad {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
