package org.cadastre.transport.whois;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.report.FigureAnswer;
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
    /// The answer where all data is objects, which are not looked through for it.
    KeywordAnswer NO_STATISTICS =
            new Nothing("Countries and pools are told from statistics files, and none is loaded.");

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
        FigureSources sources = new FigureSources(snapshot);
        if (!sources.hasStatistics()) {
            return NO_STATISTICS;
        }
        FigureAnswer totals = new CountryPath()
                .answer(sources, request(List.of("country", asked.country()), "csv", Map.of("table", "totals")));
        return switch (totals) {
            case FigureAnswer.Tables(Figures figures, String table) -> {
                String code = figures.parameters().get("country");
                CountrySpace space = CountrySpace.of(snapshot, List.of(code));
                yield asked.isReserved() && !space.hasReserved()
                        ? new Nothing("Nothing is reserved for "
                                + figures.parameters().get("name") + ".")
                        : new Listed(new CountryListing(figures, space, asked.isReserved()));
            }
            case FigureAnswer.Refused refused -> refused(refused);
            case FigureAnswer.Body body -> throw new IllegalStateException(body.mediaType());
        };
    }

    /// What a snapshot says of a pool.
    static KeywordAnswer of(Snapshot snapshot, WhoisRequest.Pool asked) {
        FigureSources sources = new FigureSources(snapshot);
        if (!sources.hasStatistics()) {
            return NO_STATISTICS;
        }
        Map<String, String> family = asked.family().isEmpty() ? Map.of() : Map.of("family", asked.family());
        FigureAnswer account =
                new PoolPath().answer(sources, request(List.of("stats", "pool", asked.id()), "json", family));
        return switch (account) {
            case FigureAnswer.Tables(Figures figures, String table) -> new Listed(new FiguresListing(figures, table));
            case FigureAnswer.Refused refused -> refused(refused);
            case FigureAnswer.Body body -> throw new IllegalStateException(body.mediaType());
        };
    }

    private static FigureRequest request(List<String> segments, String format, Map<String, String> parameters) {
        SortedMap<String, String> sorted = new TreeMap<>(parameters);
        return new FigureRequest(segments, format, sorted);
    }

    private static KeywordAnswer refused(FigureAnswer.Refused refused) {
        return refused.status() == 404 ? new Nothing(refused.description()) : new Wrong(refused.description());
    }
}
