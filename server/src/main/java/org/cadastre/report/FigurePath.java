package org.cadastre.report;

import java.util.List;
import java.util.stream.Collectors;

/// Answers the requests of one family of paths. Pure: the same sources and the same request give the same bytes.
public interface FigurePath {
    /// The first one or two segments that all its paths begin with: `stats/pool`, `country`.
    String prefix();

    /// Its paths, and what each of them takes.
    List<FigureOperation> operations();

    /// The answer to a request that fits one of the operations.
    FigureAnswer figures(FigureSources sources, FigureRequest request);

    /// The answer. What the request gets wrong is refused with the values that are allowed.
    default FigureAnswer answer(FigureSources sources, FigureRequest request) {
        for (FigureOperation operation : operations()) {
            if (operation.fits(request.segments())) {
                FigureAnswer.Refused refused = operation.refusal(request);
                return refused == null ? figures(sources, request) : refused;
            }
        }
        String known = operations().stream().map(each -> "/" + each.path()).collect(Collectors.joining(" or "));
        return new FigureAnswer.Refused(
                404, "There is nothing at this path; ask " + known + ", where a / within a part is written %2F.");
    }
}
