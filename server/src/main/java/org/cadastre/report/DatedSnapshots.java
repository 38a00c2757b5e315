package org.cadastre.report;

import java.time.LocalDate;
import java.util.List;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Snapshots of several days, held side by side.
public interface DatedSnapshots {
    /// The day of the oldest one.
    LocalDate first();

    /// The day of the newest one.
    LocalDate last();

    /// The days of all, ascending.
    List<LocalDate> dates();

    /// What was so on a day: the newest snapshot that is not of a later day; null before the first and after the last.
    @Nullable
    Snapshot asOf(LocalDate day);
}
