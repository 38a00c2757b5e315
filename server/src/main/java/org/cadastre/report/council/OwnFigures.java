package org.cadastre.report.council;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureTable;
import org.cadastre.report.Figures;

/// Figures that only a report has.
final class OwnFigures {
    private OwnFigures() {}

    static Figures of(CouncilRequest request, String name, String definition, List<FigureTable> tables) {
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("from", request.from().day().toString());
        parameters.put("to", request.to().day().toString());
        FigureSources to = request.to();
        return new Figures(
                name,
                definition,
                parameters,
                inputs(request),
                to.snapshot().facts().produced(),
                to.notes(),
                tables);
    }

    /// The files of both exports, each once.
    static List<Figures.Input> inputs(CouncilRequest request) {
        Set<Figures.Input> inputs = new LinkedHashSet<>(request.from().inputs());
        inputs.addAll(request.to().inputs());
        return List.copyOf(inputs);
    }
}
