package org.cadastre.bootstrap.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cadastre.bootstrap.BootstrapFile;
import org.cadastre.bootstrap.BootstrapKind;
import org.cadastre.bootstrap.BootstrapTable;
import org.cadastre.file.FileProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the bootstrap files of a source fresh, on a thread of its own named `bootstrap` (RFC 9224 §8).
///
/// Each file is asked for when its freshness has ended. One that cannot be had, is broken, or has clearly fewer entries
/// than the copy that is held changes nothing but the state. [#table()] and [#states()] may be asked by any thread and
/// never wait.
public final class BootstrapRefresh implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BootstrapRefresh.class);
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    private static final int MAX_LOGGED = 5;

    private final BootstrapSource source;
    private final RefreshTimes times;
    private final InstantSource clock;
    private final Runnable changed;
    private final Map<BootstrapKind, HeldFile> held = new EnumMap<>(BootstrapKind.class);
    private volatile BootstrapTable table = BootstrapTable.EMPTY;
    private volatile List<FileState> states;
    private volatile boolean closed;
    private @Nullable Thread thread;

    /// @param changed is run after a new table is there, on the thread that read it
    public BootstrapRefresh(BootstrapSource source, RefreshTimes times, InstantSource clock, Runnable changed) {
        this.source = source;
        this.times = times;
        this.clock = clock;
        this.changed = changed;
        for (BootstrapKind kind : BootstrapKind.values()) {
            held.put(kind, HeldFile.unknown(kind, source.place(kind), clock.instant()));
        }
        states = snapshotOfStates(held);
    }

    /// The answers of the last good copies.
    public BootstrapTable table() {
        return table;
    }

    /// How it stands with each of the five files.
    public List<FileState> states() {
        return states;
    }

    /// Whether at least one file was read, so that there is something to answer from.
    public boolean hasFiles() {
        for (FileState state : states) {
            if (state.file() != null) {
                return true;
            }
        }
        return false;
    }

    /// Asks for every file whose time has come, and returns when all of them were answered or given up.
    public synchronized void refreshDue() {
        boolean isNew = false;
        for (BootstrapKind kind : BootstrapKind.values()) {
            HeldFile before = Objects.requireNonNull(held.get(kind));
            Instant now = clock.instant();
            if (now.isBefore(before.state().due())) {
                continue;
            }
            Fetched fetched = source.fetch(kind, before.validators());
            if (closed) {
                return;
            }
            HeldFile after = before.after(fetched, clock.instant(), times);
            held.put(kind, after);
            tell(before.state(), after.state());
            isNew |= !Objects.equals(before.state().file(), after.state().file());
        }
        states = snapshotOfStates(held);
        if (isNew) {
            table = new BootstrapTable(files());
            changed.run();
        }
    }

    /// Begins to refresh. The first files are there when [#refreshDue()] has returned, which may be called before.
    public synchronized void start() {
        if (thread == null && !closed) {
            thread = Thread.ofPlatform().name("bootstrap").daemon().start(this::run);
        }
    }

    /// Ends the thread and what the source has under way, for good.
    @Override
    public void close() {
        Thread ended;
        closed = true;
        source.close();
        synchronized (this) {
            ended = thread;
            thread = null;
        }
        if (ended != null) {
            ended.interrupt();
        }
    }

    private void run() {
        try {
            while (!closed) {
                refreshDue();
                Thread.sleep(untilNext());
            }
        } catch (InterruptedException e) {
            LOG.debug("no longer refreshed");
        }
    }

    /// The time to the next question; bounded, so that a clock that is set is noticed.
    private Duration untilNext() {
        Duration next = LONGEST_SLEEP;
        for (FileState state : states) {
            Duration left = Duration.between(clock.instant(), state.due());
            next = left.compareTo(next) < 0 ? left : next;
        }
        return next.isPositive() ? next : Duration.ofMillis(1);
    }

    private List<BootstrapFile> files() {
        List<BootstrapFile> files = new ArrayList<>();
        for (HeldFile each : held.values()) {
            BootstrapFile file = each.state().file();
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    private static List<FileState> snapshotOfStates(Map<BootstrapKind, HeldFile> held) {
        return held.values().stream().map(HeldFile::state).toList();
    }

    /// Logs what is new: other problems than before, or another copy.
    private static void tell(FileState before, FileState after) {
        if (!after.problems().equals(before.problems())) {
            int shown = Math.min(after.problems().size(), MAX_LOGGED);
            for (FileProblem problem : after.problems().subList(0, shown)) {
                LOG.warn("{}", problem.text());
            }
            if (shown < after.problems().size()) {
                LOG.warn(
                        "{}: has {} more problems",
                        after.place(),
                        after.problems().size() - shown);
            }
        }
        BootstrapFile file = after.file();
        if (file != null && !file.equals(before.file())) {
            LOG.info("{}: {} entries", after.place(), file.entries());
        }
    }
}
