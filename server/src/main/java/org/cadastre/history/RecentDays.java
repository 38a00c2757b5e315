package org.cadastre.history;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.cadastre.index.OnDemand;
import org.cadastre.snapshot.Snapshot;

/// The days that were asked for lately, so that they need not be made again: as many as fit into a number of bytes,
/// and at least one. For any number of threads.
final class RecentDays {
    private static final long MOST_BYTES = 8L << 20;
    /// What a row takes in a snapshot with its indexes, its holder and the tables that are made when they are asked
    /// for.
    private static final int BYTES_A_ROW = 64;

    private final Map<LocalDate, OnDemand<Snapshot>> days = new LinkedHashMap<>(16, 0.75f, true);

    /// The snapshot of a day. Who asks for a day that is being made waits for it.
    Snapshot get(LocalDate date, Function<LocalDate, Snapshot> maker) {
        OnDemand<Snapshot> day;
        synchronized (days) {
            day = days.computeIfAbsent(date, missing -> new OnDemand<>(() -> maker.apply(missing)));
        }
        if (day.isMade()) {
            return day.get();
        }
        Snapshot made = day.get();
        synchronized (days) {
            dropOldest();
        }
        return made;
    }

    /// How many days are held.
    int size() {
        synchronized (days) {
            return days.size();
        }
    }

    private void dropOldest() {
        long bytes = 0;
        for (OnDemand<Snapshot> day : days.values()) {
            bytes += day.isMade() ? bytes(day.get()) : 0;
        }
        Iterator<OnDemand<Snapshot>> oldest = days.values().iterator();
        while (bytes > MOST_BYTES && days.size() > 1) {
            OnDemand<Snapshot> day = oldest.next();
            if (day.isMade()) {
                bytes -= bytes(day.get());
                oldest.remove();
            }
        }
    }

    private static long bytes(Snapshot snapshot) {
        return (long) BYTES_A_ROW * snapshot.facts().objects();
    }
}
