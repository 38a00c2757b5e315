package org.cadastre.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.cadastre.snapshot.DatedFiles;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// Answers as of a date, from dated exports that are held side by side in memory. A date is answered by the newest
/// file of each registry whose end date is not later; a date before the first file or after the last has no answer.
///
/// Safe to share between threads.
public final class History {
    private static final History NONE = new History(null);

    private final @Nullable DatedFiles files;
    private final RecentDays days;
    private final Map<LocalDate, SnapshotFacts> facts = new ConcurrentHashMap<>();

    private History(@Nullable DatedFiles files) {
        this.files = files;
        days = new RecentDays();
    }

    /// The history of a server that holds no dated files.
    public static History none() {
        return NONE;
    }

    /// The history of these files.
    public static History of(DatedFiles files) {
        return new History(files);
    }

    /// The dates that files are of, ascending; none when there are no files.
    public NavigableSet<LocalDate> dates() {
        return files == null ? Collections.unmodifiableNavigableSet(new TreeSet<>()) : files.dates();
    }

    /// The date of the first file, null when there are none.
    public @Nullable LocalDate first() {
        return files == null ? null : files.dates().first();
    }

    /// The date of the last file, null when there are none.
    public @Nullable LocalDate last() {
        return files == null ? null : files.dates().last();
    }

    /// The same for the same bytes of all files; empty when there are none.
    public String serial() {
        return files == null ? "" : files.serial();
    }

    /// Whether its files may stand beside a snapshot: both are real, or both are simulated.
    public boolean isOfWorldOf(SnapshotFacts facts) {
        return files == null || files.isSimulated() == facts.simulated();
    }

    /// How many days have their snapshots held.
    int heldDays() {
        return days.size();
    }

    private Day day(DatedFiles held, LocalDate date) {
        return new Day(held.rows(date, () -> snapshot(held, date)), () -> facts(held, date));
    }

    private Snapshot snapshot(DatedFiles held, LocalDate date) {
        return days.get(date, held::snapshot);
    }

    private SnapshotFacts facts(DatedFiles held, LocalDate date) {
        SnapshotFacts known = facts.get(date);
        if (known == null) {
            known = snapshot(held, date).facts();
            facts.put(date, known);
        }
        return known;
    }

    /// What answers for a date. No file is opened; a day that was not asked for lately is made of the rows in
    /// memory.
    public AsOf asOf(LocalDate date) {
        DatedFiles held = files;
        if (held == null) {
            return new AsOf.NoHistory();
        }
        LocalDate answering =
                date.isAfter(held.dates().last()) ? null : held.dates().floor(date);
        return answering == null
                ? new AsOf.OutOfRange(held.dates().first(), held.dates().last())
                : new AsOf.Known(date, day(held, answering));
    }
}
