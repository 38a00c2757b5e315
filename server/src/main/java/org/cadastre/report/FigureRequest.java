package org.cadastre.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.url.PercentCoding;
import org.jspecify.annotations.Nullable;

/// A request for figures.
///
/// @param segments the parts of the path, decoded, without the ending that names the format: `stats`, `pool`, `afrinic`
/// @param format the ending of the path, or the parameter `format`, lower case; empty when neither is there
/// @param parameters the other parameters by name, each once, decoded
public record FigureRequest(List<String> segments, String format, SortedMap<String, String> parameters) {
    /// The endings of paths that name a format.
    private static final Set<String> ENDINGS = Set.of("json", "csv", "svg", "cidr", "rpsl", "html", "pdf");

    private static final String FORMAT = "format";
    private static final int MOST_PARAMETERS = 64;

    public FigureRequest {
        segments = List.copyOf(segments);
        parameters = new TreeMap<>(parameters);
    }

    /// What reading a URL gives: a request, or null with the reason in `fault`.
    ///
    /// @param request the request, or null
    /// @param fault what is wrong with the URL, or null
    public record Reading(
            @Nullable FigureRequest request, @Nullable String fault) {}

    /// Reads a URL.
    ///
    /// @param rawPath the path, percent-encoded, with `/` before it
    /// @param rawQuery what follows the `?`, percent-encoded, or null
    public static Reading read(String rawPath, @Nullable String rawQuery) {
        List<String> segments = new ArrayList<>();
        for (String raw : rawPath.substring(1).split("/", -1)) {
            String segment = PercentCoding.decode(raw);
            if (segment == null) {
                return new Reading(null, "The path is no percent-encoded UTF-8.");
            }
            segments.add(segment);
        }
        SortedMap<String, String> parameters = new TreeMap<>();
        String fault = rawQuery == null ? null : readParameters(rawQuery, parameters);
        if (fault != null) {
            return new Reading(null, fault);
        }
        String format = parameters.remove(FORMAT);
        String last = segments.getLast();
        int dot = last.lastIndexOf('.');
        String ending = last.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot >= 0 && ENDINGS.contains(ending)) {
            if (format != null && !format.equalsIgnoreCase(ending)) {
                return new Reading(null, "The path asks for " + ending + ", the parameter format for another form.");
            }
            segments.set(segments.size() - 1, last.substring(0, dot));
            format = ending;
        }
        String form = format == null ? "" : format.toLowerCase(Locale.ROOT);
        return new Reading(new FigureRequest(segments, form, parameters), null);
    }

    private static @Nullable String readParameters(String rawQuery, Map<String, String> parameters) {
        for (String part : rawQuery.split("&", MOST_PARAMETERS + 1)) {
            int equals = part.indexOf('=');
            String name = PercentCoding.decodeParameter(equals < 0 ? part : part.substring(0, equals));
            String value = PercentCoding.decodeParameter(equals < 0 ? "" : part.substring(equals + 1));
            if (name == null || value == null) {
                return "The query is no percent-encoded UTF-8.";
            }
            if (name.isEmpty()) {
                continue;
            }
            if (parameters.put(name, value) != null) {
                return "The parameter " + name + " is there more than once.";
            }
            if (parameters.size() > MOST_PARAMETERS) {
                return "There are more than " + MOST_PARAMETERS + " parameters.";
            }
        }
        return null;
    }
}
