package org.cadastre.report.council;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.jspecify.annotations.Nullable;

/// What asking another family for figures gave: the figures, or why there are none.
///
/// @param figures null where there are none
/// @param reason why there are none, a sentence in English; empty where there are
record Asked(@Nullable Figures figures, String reason) {
    /// Asks.
    static Asked of(FigurePath path, FigureSources sources, List<String> segments, Map<String, String> parameters) {
        FigureRequest request = new FigureRequest(segments, "json", new TreeMap<>(parameters));
        return switch (path.answer(sources, request)) {
            case FigureAnswer.Tables(Figures figures, String table) -> new Asked(figures, "");
            case FigureAnswer.Refused(int status, String description) -> new Asked(null, description);
            case FigureAnswer.Body body ->
                throw new IllegalStateException(segments + " is answered with " + body.mediaType());
        };
    }
}
