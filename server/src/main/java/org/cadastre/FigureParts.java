package org.cadastre;

import java.time.Duration;
import java.util.List;
import org.cadastre.cache.AnswerCache;
import org.cadastre.query.QueryObserver;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigurePaths;
import org.cadastre.report.FigureSources;
import org.cadastre.report.account.PoolPath;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.transport.http.FigureExchange;

/// The parts that make figures.
final class FigureParts {
    /// For how long a client may keep figures before it asks again.
    private static final Duration AGE = Duration.ofMinutes(5);

    private FigureParts() {}

    /// All families of paths.
    static FigurePaths paths() {
        List<FigurePath> all = List.of(new PoolPath());
        return new FigurePaths(all);
    }

    /// @param release tells apart servers that write the same data as other bytes, as letters and digits
    static FigureExchange exchange(CurrentSnapshot current, AnswerCache cache, QueryObserver observer, String release) {
        return new FigureExchange(paths(), current, FigureSources::new, cache, observer, release, AGE);
    }
}
