package org.cadastre.report.delegated;

import java.util.List;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureFormat;
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureValues;
import org.cadastre.snapshot.Snapshot;

/// `/stats/delegated-extended`: the extended statistics file of the registry that is served, or with `registry` of one
/// of several.
public final class DelegatedPath implements FigurePath {
    private static final FigureParameter REGISTRY = new FigureParameter(
            "registry",
            "The registry, where several are loaded.",
            new FigureValues.Text(".*", "the token of a registry"),
            null,
            "afrinic");
    private static final String PATH = "stats/delegated-extended";

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public List<FigureOperation> operations() {
        return List.of(new FigureOperation(
                PATH,
                "The extended statistics file of a registry, written from what is loaded.",
                List.of(FigureFormat.STATISTICS),
                List.of(REGISTRY)));
    }

    @Override
    public FigureAnswer figures(FigureSources sources, FigureRequest request) {
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
        return answer(extended, REGISTRY.of(request));
    }

    private static FigureAnswer answer(List<DelegatedOutput> extended, String registry) {
        List<String> names = extended.stream().map(DelegatedOutput::registry).toList();
        if (registry.isEmpty() && extended.size() == 1) {
            return body(extended.getFirst());
        }
        int place = names.indexOf(registry);
        return place < 0
                ? FigureAnswer.notAllowed(REGISTRY.name(), registry, String.join(" or ", names))
                : body(extended.get(place));
    }

    private static FigureAnswer body(DelegatedOutput output) {
        return new FigureAnswer.Body(FigureFormat.STATISTICS.mediaType(), output.bytes());
    }
}
