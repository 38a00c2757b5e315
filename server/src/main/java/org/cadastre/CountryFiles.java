package org.cadastre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cadastre.config.FiguresConfig;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.CountryList;
import org.cadastre.country.Period;
import org.cadastre.file.FileProblem;
import org.cadastre.file.InputFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files about countries that the configuration names: read at the start and by each load, and held. What is wrong
/// with them is named in the log. For any number of threads.
final class CountryFiles {
    private static final int SERIAL_DIGITS = 16;

    private static final Logger LOG = LoggerFactory.getLogger(CountryFiles.class);

    private final FiguresConfig config;
    private volatile CountryFigures held;

    /// Reads the files. One that is refused is as if it were not given.
    CountryFiles(FiguresConfig config) {
        this.config = config;
        held = read(config);
    }

    /// Reads the files that the configuration names. What is wrong with them is named in the log; a file that is
    /// refused is as if it were not given.
    static CountryFigures read(FiguresConfig config) {
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

    /// What was read last without a refusal, or at the start.
    CountryFigures held() {
        return held;
    }

    /// Reads the files again. When one is refused, all stay as they were.
    void readAgain() {
        CountryFigures read = read(config);
        boolean isRefused =
                read.problems().stream().anyMatch(problem -> problem.severity() == FileProblem.Severity.REFUSED);
        if (isRefused) {
            LOG.error("figures: what was read before stays");
        } else {
            held = read;
        }
    }

    /// The same for the same bytes of the files; empty without any.
    String serial() {
        CountryFigures countries = held;
        StringBuilder serial = new StringBuilder();
        for (InputFile input : Arrays.asList(countries.classificationInput(), countries.populationInput())) {
            if (input != null) {
                serial.append(input.sha256(), 0, SERIAL_DIGITS);
            }
        }
        return serial.toString();
    }
}
