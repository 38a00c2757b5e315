package org.cadastre.report.frame;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.CountryList;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;

/// Asks for figures of real files in tests.
public final class Asking {
    private static final Map<List<String>, Snapshot> LOADED = new ConcurrentHashMap<>();

    private Asking() {}

    /// The published files of countries and people, as they are.
    public static CountryFigures countries(CountryList... lists) {
        return CountryFigures.load(
                RegistryData.file("country/country-codes.csv.gz"),
                RegistryData.file("country/population.csv.gz"),
                List.of(lists));
    }

    /// The sources of these files; a snapshot is loaded once.
    public static FigureSources sources(String... files) {
        Snapshot snapshot = LOADED.computeIfAbsent(
                List.of(files),
                names -> Snapshots.withPools(
                        Arrays.stream(files).map(RegistryData::file).toArray(Path[]::new)));
        return new FigureSources(snapshot, countries());
    }

    /// What a URL is answered with.
    public static FigureAnswer answer(FigurePath path, FigureSources sources, String url) {
        int query = url.indexOf('?');
        FigureRequest.Reading reading = query < 0
                ? FigureRequest.read(url, null)
                : FigureRequest.read(url.substring(0, query), url.substring(query + 1));
        return path.answer(sources, Objects.requireNonNull(reading.request(), () -> url + ": " + reading.fault()));
    }

    /// The figures that a URL is answered with.
    public static Figures figures(FigurePath path, String url, String... files) {
        return figures(path, sources(files), url);
    }

    /// The figures that a URL is answered with.
    public static Figures figures(FigurePath path, FigureSources sources, String url) {
        return switch (answer(path, sources, url)) {
            case FigureAnswer.Tables(Figures figures, String table) -> figures;
            case FigureAnswer.Body body -> throw new AssertionError(body.mediaType());
            case FigureAnswer.Refused refused -> throw new AssertionError(refused);
        };
    }
}
