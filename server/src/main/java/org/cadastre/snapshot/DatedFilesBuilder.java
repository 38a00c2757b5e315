package org.cadastre.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.ExportReading;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.jspecify.annotations.Nullable;

/// Puts statistics files of several dates side by side, or says why not. For one load; not for use by several
/// threads.
public final class DatedFilesBuilder {
    private static final Comparator<ReadFile<KeptRows>> OLDEST_FIRST = Comparator.comparing(
                    (ReadFile<KeptRows> file) -> date(file))
            .thenComparing(file -> facts(file).extended())
            .thenComparing(file -> facts(file).sha256());

    /// The most files of one registry, and the most registries.
    private static final int MOST = Character.MAX_VALUE - 1;

    private final Words words = new Words();
    private final KeptRows.Pools pools = KeptRows.Pools.of(words);
    private final Problems problems = new Problems();
    private final ExportReading<KeptRows> reading;
    private final LoadSettings settings;

    /// Reads the files.
    ///
    /// @param reader reads the files, each into a new sink
    /// @param settings how those of a date become a snapshot
    public DatedFilesBuilder(Function<Supplier<KeptRows>, ExportReading<KeptRows>> reader, LoadSettings settings) {
        this.settings = settings;
        reading = reader.apply(() -> new KeptRows(pools));
    }

    /// What a build gives: the files side by side, or the reasons why not.
    public sealed interface Result {
        /// What is wrong with them.
        List<ExportProblem> problems();

        /// The files, and what is wrong with them nevertheless.
        ///
        /// @param problemCount how many problems there are, also those that are not listed
        record Built(DatedFiles files, List<ExportProblem> problems, long problemCount) implements Result {
            public Built {
                problems = List.copyOf(problems);
            }
        }

        /// They are refused; the first problem that is of severity refused says why.
        record Refused(List<ExportProblem> problems) implements Result {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Whether there is nothing to read at all.
    public boolean isEmpty() {
        return reading.files().isEmpty() && reading.unreadable().isEmpty();
    }

    /// The same for the same bytes of all files, whatever their names and packing.
    public String serial() {
        return Serial.of(reading.files(), settings.grants());
    }

    /// Whether a file is refused or cannot be read.
    public boolean isRefused() {
        return !refusals().isEmpty();
    }

    /// Puts them side by side.
    ///
    /// @param now the moment they count as loaded
    public Result build(Instant now) {
        List<ExportProblem> refusals = refusals();
        if (!refusals.isEmpty()) {
            return new Result.Refused(refusals);
        }
        problems.addAll(reading);
        List<List<ReadFile<KeptRows>>> series = series();
        pools.renumberHolders(words.sortHandles());
        DatedFiles files = new DatedFiles(serial(), series, pools, words, settings, now);
        return new Result.Built(files, problems.kept(), problems.count());
    }

    private List<ExportProblem> refusals() {
        List<ExportProblem> refusals = reading.refusals();
        for (ReadFile<KeptRows> file : reading.files()) {
            String reason = file.isRefused() ? null : unfit(facts(file));
            if (reason != null) {
                refusals.add(new ExportProblem(file.name(), 0, Severity.REFUSED, reason));
            }
        }
        return refusals;
    }

    /// Why a file cannot stand beside others, or null.
    private @Nullable String unfit(FileFacts facts) {
        if (!facts.whole()) {
            return "it holds objects, and only statistics files can stand side by side by their dates";
        }
        if (facts.endDate() == null) {
            return "its header names no end date, by which it could stand among others";
        }
        boolean isMixed = facts.simulated()
                && reading.files().stream()
                        .anyMatch(file -> file.facts() != null && !file.facts().simulated());
        return isMixed ? "it is simulated, and does not stand beside real files" : null;
    }

    /// By registry and date the file that counts: of several the extended one. The others are named.
    private List<List<ReadFile<KeptRows>>> series() {
        Map<String, TreeMap<LocalDate, ReadFile<KeptRows>>> byRegistry = new TreeMap<>();
        List<ReadFile<KeptRows>> files = new ArrayList<>(reading.files());
        files.sort(OLDEST_FIRST.reversed());
        for (ReadFile<KeptRows> file : files) {
            ReadFile<KeptRows> counts = byRegistry
                    .computeIfAbsent(facts(file).registry(), registry -> new TreeMap<>())
                    .putIfAbsent(date(file), file);
            if (counts != null) {
                problems.add(new ExportProblem(
                        file.name(),
                        0,
                        Severity.WARNING,
                        "it does not count: " + counts.name() + " of the same registry "
                                + facts(file).registry() + " has the same date, and is extended or first"));
            }
        }
        List<List<ReadFile<KeptRows>>> series = byRegistry.values().stream()
                .map(dated -> List.copyOf(dated.values()))
                .toList();
        if (series.size() > MOST || series.stream().anyMatch(dated -> dated.size() > MOST)) {
            throw new SnapshotException("more than " + MOST + " files of one registry, or registries, in the history");
        }
        return series;
    }

    private static LocalDate date(ReadFile<KeptRows> file) {
        return Objects.requireNonNull(facts(file).endDate(), file.name());
    }

    private static FileFacts facts(ReadFile<KeptRows> file) {
        return Objects.requireNonNull(file.facts(), file.name());
    }
}
