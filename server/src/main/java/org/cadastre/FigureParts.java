package org.cadastre;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.cadastre.cache.AnswerCache;
import org.cadastre.history.History;
import org.cadastre.query.QueryObserver;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigurePaths;
import org.cadastre.report.FigureSources;
import org.cadastre.report.account.PoolPath;
import org.cadastre.report.country.CountryPath;
import org.cadastre.report.country.GroupPath;
import org.cadastre.report.delegated.DelegatedPath;
import org.cadastre.report.difference.DifferencePath;
import org.cadastre.report.equity.EquityPath;
import org.cadastre.report.equity.ReadinessPath;
import org.cadastre.report.sizing.SizingPath;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.transport.http.FigureExchange;

/// The parts that make figures, as the configuration has them.
final class FigureParts {
    /// For how long a client may keep figures before it asks again.
    private static final Duration AGE = Duration.ofMinutes(5);

    private FigureParts() {}

    /// All families of paths.
    static FigurePaths paths() {
        List<FigurePath> all = List.of(
                new CountryPath(),
                new GroupPath(),
                new PoolPath(),
                new EquityPath(),
                new ReadinessPath(),
                new SizingPath(),
                new DifferencePath(),
                new DelegatedPath());
        return new FigurePaths(all);
    }

    /// @param history the dated files that are held, now
    /// @param release tells apart servers that write the same data as other bytes, as letters and digits
    static FigureExchange exchange(
            CurrentSnapshot current,
            CountryFiles countries,
            Supplier<History> history,
            AnswerCache cache,
            QueryObserver observer,
            String release) {
        return new FigureExchange(
                paths(),
                current,
                snapshot -> new FigureSources(snapshot, countries.held(), HistoryDays.of(history.get())),
                () -> history.get().serial() + countries.serial(),
                cache,
                observer,
                release,
                AGE);
    }
}
