package org.cadastre.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One path of figures and all that it takes. Requests are checked by it, and the description of the paths for
/// programs is made of it.
///
/// @param path the parts of the path without the first slash; one in braces is a parameter: `country/{country}`
/// @param summary what it answers, a sentence
/// @param formats the forms that it answers in, the usual one first
/// @param parameters those of the path, then the others
public record FigureOperation(
        String path, String summary, List<FigureFormat> formats, List<FigureParameter> parameters) {
    /// The forms of figures that are tables and nothing else.
    public static final List<FigureFormat> TABLES = List.of(FigureFormat.JSON, FigureFormat.CSV);

    public FigureOperation {
        formats = List.copyOf(formats);
        parameters = List.copyOf(parameters);
    }

    /// Whether a parameter is a part of the path.
    public boolean isInPath(FigureParameter parameter) {
        return path.contains('{' + parameter.name() + '}');
    }

    /// Whether the parts of a path are those of this one.
    boolean fits(List<String> segments) {
        String[] parts = path.split("/");
        if (parts.length != segments.size()) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals(segments.get(i))
                    && (parts[i].charAt(0) != '{' || segments.get(i).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /// What a request that fits the path gets wrong whatever data is loaded, or null.
    FigureAnswer.@Nullable Refused refusal(FigureRequest request) {
        if (!request.format().isEmpty()
                && formats.stream().noneMatch(format -> format.ending().equals(request.format()))) {
            return FigureAnswer.notAllowed(
                    "format",
                    request.format(),
                    orNone(formats.stream()
                            .map(FigureFormat::ending)
                            .filter(ending -> !ending.isEmpty())
                            .collect(Collectors.joining(", "))));
        }
        List<FigureParameter> queried =
                parameters.stream().filter(each -> !isInPath(each)).toList();
        for (Map.Entry<String, String> given : request.parameters().entrySet()) {
            FigureParameter parameter = queried.stream()
                    .filter(each -> each.name().equals(given.getKey()))
                    .findFirst()
                    .orElse(null);
            if (parameter == null) {
                return FigureAnswer.notAllowed(
                        "parameter",
                        given.getKey(),
                        orNone(queried.stream().map(FigureParameter::name).collect(Collectors.joining(", "))));
            }
            if (!parameter.values().mayBe(given.getValue())) {
                return FigureAnswer.notAllowed(
                        parameter.name(), given.getValue(), parameter.values().allowed());
            }
        }
        return null;
    }

    private static String orNone(String names) {
        return names.isEmpty() ? "none" : "one of " + names;
    }
}
