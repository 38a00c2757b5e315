package org.cadastre;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.cadastre.cache.AnswerCache;
import org.cadastre.config.FiguresConfig;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.CountryList;
import org.cadastre.country.Period;
import org.cadastre.file.FileProblem;
import org.cadastre.file.InputFile;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The parts that make figures, as the configuration has them.
final class FigureParts {
    /// For how long a client may keep figures before it asks again.
    private static final Duration AGE = Duration.ofMinutes(5);

    private static final int SERIAL_DIGITS = 16;

    private static final Logger LOG = LoggerFactory.getLogger(FigureParts.class);

    private FigureParts() {}

    /// Reads the files that the configuration names. What is wrong with them is named in the log; a file that is
    /// refused is as if it were not given.
    static CountryFigures countries(FiguresConfig config) {
        List<CountryList> lists = new ArrayList<>();
        for (FiguresConfig.Group group : config.groups()) {
            lists.add(CountryList.of(group.name(), group.countries(), new Period(group.from(), group.until())));
        }
        CountryFigures figures = CountryFigures.load(config.classification(), config.population(), lists);
        for (FileProblem problem : figures.problems()) {
            switch (problem.severity()) {
                case REFUSED -> LOG.error("figures: {}", problem.text());
                case QUARANTINED, WARNING -> LOG.warn("figures: {}", problem.text());
            }
        }
        int more = figures.problemCount() - figures.problems().size();
        if (more > 0) {
            LOG.warn("figures: {} more problems", more);
        }
        return figures;
    }

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
            CountryFigures countries,
            Supplier<History> history,
            AnswerCache cache,
            QueryObserver observer,
            String release) {
        return new FigureExchange(
                paths(),
                current,
                snapshot -> new FigureSources(snapshot, countries, HistoryDays.of(history.get())),
                () -> history.get().serial() + serial(countries),
                cache,
                observer,
                release,
                AGE);
    }

    /// The same for the same bytes of the files about countries; empty without any.
    private static String serial(CountryFigures countries) {
        StringBuilder serial = new StringBuilder();
        for (InputFile input : Arrays.asList(countries.classificationInput(), countries.populationInput())) {
            if (input != null) {
                serial.append(input.sha256(), 0, SERIAL_DIGITS);
            }
        }
        return serial.toString();
    }
}
