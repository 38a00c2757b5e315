package org.cadastre.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;

/// What figures are made of.
///
/// @param snapshot the snapshot that is served
public record FigureSources(Snapshot snapshot) {
    /// The files of the snapshot, as inputs of figures.
    public List<Figures.Input> inputs() {
        return snapshot.facts().sources().stream()
                .map(FigureSources::input)
                .sorted(Comparator.comparing(Figures.Input::name))
                .toList();
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
