package org.cadastre;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cadastre.history.AsOf;
import org.cadastre.history.History;
import org.cadastre.report.DatedSnapshots;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// The days of a history, as figures ask for them.
///
/// @param history one that holds files
record HistoryDays(History history) implements DatedSnapshots {
    /// The days of a history, or null when it holds no files.
    static @Nullable DatedSnapshots of(History history) {
        return history.dates().isEmpty() ? null : new HistoryDays(history);
    }

    @Override
    public LocalDate first() {
        return Objects.requireNonNull(history.first());
    }

    @Override
    public LocalDate last() {
        return Objects.requireNonNull(history.last());
    }

    @Override
    public List<LocalDate> dates() {
        return List.copyOf(history.dates());
    }

    @Override
    public @Nullable Snapshot asOf(LocalDate day) {
        return switch (history.asOf(day)) {
            case AsOf.Known known -> known.day().snapshot();
            case AsOf.OutOfRange outOfRange -> null;
            case AsOf.NoHistory noHistory -> null;
        };
    }
}
