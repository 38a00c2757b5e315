package org.cadastre.report.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cadastre.report.DatedSnapshots;
import org.cadastre.report.FigureSources;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// The two exports of a report, held side by side.
record TwoDays(FigureSources from, FigureSources to) implements DatedSnapshots {
    @Override
    public LocalDate first() {
        return from.day();
    }

    @Override
    public LocalDate last() {
        return to.day();
    }

    @Override
    public List<LocalDate> dates() {
        return Stream.of(first(), last()).distinct().toList();
    }

    @Override
    public @Nullable Snapshot asOf(LocalDate day) {
        if (day.isBefore(first()) || day.isAfter(last())) {
            return null;
        }
        return day.isBefore(last()) ? from.snapshot() : to.snapshot();
    }
}
