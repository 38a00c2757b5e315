package org.cadastre.report;

/// Answers the requests of one family of paths. Pure: the same sources and the same request give the same bytes.
public interface FigurePath {
    /// The first one or two segments that all its paths begin with: `stats/pool`, `country`.
    String prefix();

    /// The answer. What the request gets wrong is refused with the values that are allowed.
    FigureAnswer answer(FigureSources sources, FigureRequest request);
}
