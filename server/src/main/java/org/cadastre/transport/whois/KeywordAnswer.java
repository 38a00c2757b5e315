package org.cadastre.transport.whois;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.account.PoolPath;
import org.cadastre.report.country.CountryPath;
import org.cadastre.report.country.CountrySpace;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.whois.WhoisListing;
import org.cadastre.whois.WhoisRequest;

/// What figures say to a question that is asked with a keyword.
sealed interface KeywordAnswer {
    /// There is something to tell.
    record Listed(WhoisListing listing) implements KeywordAnswer {}

    /// What was asked for is possible, and there is nothing.
    record Nothing(String description) implements KeywordAnswer {}

    /// What was asked for is not possible.
    ///
    /// @param description what is wrong, with the values that are allowed
    record Wrong(String description) implements KeywordAnswer {}

    /// What a snapshot says of a country.
    static KeywordAnswer of(Snapshot snapshot, WhoisRequest.Country asked) {
        List<String> path = List.of("country", asked.country());
        return answer(snapshot, new CountryPath(), path, "csv", Map.of("table", "totals"), (figures, table) -> {
            CountrySpace space =
                    CountrySpace.of(snapshot, List.of(figures.parameters().get("country")));
            return asked.isReserved() && !space.hasReserved()
                    ? new Nothing(
                            "Nothing is reserved for " + figures.parameters().get("name") + ".")
                    : new Listed(new CountryListing(figures, space, asked.isReserved()));
        });
    }

    /// What a snapshot says of a pool.
    static KeywordAnswer of(Snapshot snapshot, WhoisRequest.Pool asked) {
        List<String> path = List.of("stats", "pool", asked.id());
        Map<String, String> family = asked.family().isEmpty() ? Map.of() : Map.of("family", asked.family());
        return answer(
                snapshot,
                new PoolPath(),
                path,
                "json",
                family,
                (figures, table) -> new Listed(new FiguresListing(figures, table)));
    }

    /// @param told makes an answer of figures and the name of their main table
    private static KeywordAnswer answer(
            Snapshot snapshot,
            FigurePath path,
            List<String> segments,
            String format,
            Map<String, String> parameters,
            BiFunction<Figures, String, KeywordAnswer> told) {
        FigureSources sources = new FigureSources(snapshot);
        if (!sources.hasStatistics()) {
            return new Nothing("Countries and pools are told from statistics files, and none is loaded.");
        }
        return switch (path.answer(sources, new FigureRequest(segments, format, new TreeMap<>(parameters)))) {
            case FigureAnswer.Tables(Figures figures, String table) -> told.apply(figures, table);
            case FigureAnswer.Refused(int status, String description) ->
                status == 404 ? new Nothing(description) : new Wrong(description);
            case FigureAnswer.Body body -> throw new IllegalStateException(body.mediaType());
        };
    }
}
