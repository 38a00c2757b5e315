package org.cadastre.snapshot;

import java.util.List;
import org.cadastre.export.ExportProblem;
import org.slf4j.Logger;

/// Writes the problems of one load into a log, the first of them one by one.
public final class ProblemLog {
    private static final int LOGGED = 20;

    private ProblemLog() {}

    /// Writes them.
    ///
    /// @param found the problems that are listed
    /// @param all how many there are
    public static void write(Logger log, List<ExportProblem> found, long all) {
        for (ExportProblem problem : found.subList(0, Math.min(LOGGED, found.size()))) {
            switch (problem.severity()) {
                case REFUSED -> log.error("{}", problem);
                case QUARANTINED -> log.warn("{} (the row is left out)", problem);
                case WARNING -> log.warn("{}", problem);
            }
        }
        if (all > LOGGED) {
            log.warn("{} more problems of the exports are not logged; the check command lists them", all - LOGGED);
        }
    }
}
