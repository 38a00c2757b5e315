package org.cadastre.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.cadastre.country.CountryFigures;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;
import org.jspecify.annotations.Nullable;

/// What figures are made of.
///
/// @param snapshot the snapshot that is served
/// @param countries what is known of countries
/// @param history snapshots of several days, or null when none are held
public record FigureSources(
        Snapshot snapshot,
        CountryFigures countries,
        @Nullable DatedSnapshots history) {
    private static final String SIMULATED_NOTE = "The data is simulated: none of it is real.";

    /// A snapshot, without the operator's files about countries.
    public FigureSources(Snapshot snapshot) {
        this(snapshot, CountryFigures.NONE);
    }

    /// Without snapshots of other days.
    public FigureSources(Snapshot snapshot, CountryFigures countries) {
        this(snapshot, countries, null);
    }

    /// The files of the snapshot, as inputs of figures.
    public List<Figures.Input> inputs() {
        return snapshot.facts().sources().stream()
                .map(FigureSources::input)
                .sorted(Comparator.comparing(Figures.Input::name))
                .toList();
    }

    /// Whether any file of the snapshot is a statistics file, of which it is known who accounts for which numbers.
    public boolean hasStatistics() {
        return snapshot.facts().sources().stream()
                .anyMatch(source -> source.content() != SnapshotSource.Content.OBJECTS);
    }

    /// Whether a registry's file is plain statistics, which do not say what nobody holds.
    public boolean isPlain(String registry) {
        return snapshot.facts().sources().stream()
                .anyMatch(source -> source.content() == SnapshotSource.Content.STATISTICS
                        && source.registry().equals(registry));
    }

    /// What all figures of these sources say: that the world is simulated, when it is.
    public List<String> notes() {
        return snapshot.facts().simulated() ? List.of(SIMULATED_NOTE) : List.of();
    }

    /// The day that the data is of.
    public LocalDate day() {
        return LocalDate.ofInstant(snapshot.facts().produced(), ZoneOffset.UTC);
    }

    private static Figures.Input input(SnapshotSource source) {
        String day = source.endDate() == null ? "" : " " + source.endDate();
        return new Figures.Input(source.registry() + day, source.sha256());
    }
}
