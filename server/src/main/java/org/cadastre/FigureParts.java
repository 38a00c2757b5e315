package org.cadastre;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.config.FiguresConfig;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.CountryList;
import org.cadastre.country.Period;
import org.cadastre.country.file.FileProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What figures of countries are made from, as the configuration has it.
final class FigureParts {
    private static final Logger LOG = LoggerFactory.getLogger(FigureParts.class);

    private FigureParts() {}

    /// Reads the files that the configuration names. What is wrong with them is named in the log; a file that is
    /// refused
    /// is as if it were not given.
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
}
