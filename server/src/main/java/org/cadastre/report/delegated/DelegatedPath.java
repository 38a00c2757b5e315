package org.cadastre.report.delegated;

import java.util.List;
import java.util.Set;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.snapshot.Snapshot;

/// `/stats/delegated-extended`: the extended statistics file of the registry that is served, or with `registry` of one
/// of several.
public final class DelegatedPath implements FigurePath {
    private static final String REGISTRY = "registry";
    private static final Set<String> PARAMETERS = Set.of(REGISTRY);

    @Override
    public String prefix() {
        return "stats/delegated-extended";
    }

    @Override
    public FigureAnswer answer(FigureSources sources, FigureRequest request) {
        if (!String.join("/", request.segments()).equals(prefix())) {
            return new FigureAnswer.Refused(404, "There is nothing at this path; ask /" + prefix() + ".");
        }
        List<String> unknown = request.othersThan(PARAMETERS);
        if (!unknown.isEmpty()) {
            return FigureAnswer.notAllowed("parameter", unknown.getFirst(), REGISTRY);
        }
        if (!request.format().isEmpty()) {
            return FigureAnswer.notAllowed("format", request.format(), "none: the file has a form of its own");
        }
        Snapshot snapshot = sources.snapshot();
        if (!snapshot.hasAllAutnums()) {
            return new FigureAnswer.Refused(
                    404,
                    "This server does not hold the AS numbers that nobody has; with query.autnums: hierarchical in its"
                            + " configuration it does.");
        }
        List<DelegatedOutput> extended = DelegatedOutput.of(snapshot).stream()
                .filter(DelegatedOutput::isExtended)
                .toList();
        if (extended.isEmpty()) {
            return new FigureAnswer.Refused(404, "No extended statistics file is loaded.");
        }
        return answer(extended, request.parameter(REGISTRY, ""));
    }

    private static FigureAnswer answer(List<DelegatedOutput> extended, String registry) {
        List<String> names = extended.stream().map(DelegatedOutput::registry).toList();
        if (registry.isEmpty() && extended.size() == 1) {
            return body(extended.getFirst());
        }
        int place = names.indexOf(registry);
        return place < 0
                ? FigureAnswer.notAllowed(REGISTRY, registry, String.join(" or ", names))
                : body(extended.get(place));
    }

    private static FigureAnswer body(DelegatedOutput output) {
        return new FigureAnswer.Body("text/plain; charset=us-ascii", output.bytes());
    }
}
