package org.cadastre.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.ExportReading;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.snapshot.arena.ObjectArena;

/// Makes one snapshot of all files of an export, or says why there is none. For one load; not for use by
/// several threads.
public final class SnapshotBuilder {
    private static final Comparator<ReadFile<RowBatch>> NEWEST_LAST = Comparator.comparing(
                    (ReadFile<RowBatch> file) -> facts(file).endDate(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(file -> facts(file).extended())
            .thenComparing(file -> facts(file).sha256());

    private final Words words;
    private final Problems problems = new Problems();
    private final ExportReading<RowBatch> reading;
    private final NumberedObjects objects;

    private final LoadSettings settings;
    private final Supplier<RowBatch> newBatch;

    private SnapshotBuilder(Function<Supplier<RowBatch>, ExportReading<RowBatch>> reader, LoadSettings settings) {
        this.settings = settings;
        words = new Words();
        ObjectArena.Builder arena = new ObjectArena.Builder();
        RpslLoad rpsl = new RpslLoad();
        newBatch = () -> new RowBatch(words, arena, rpsl);
        reading = reader.apply(newBatch);
        objects = new NumberedObjects(arena.build(), rpsl.database());
        sortHolders();
    }

    /// Gets ready to build the snapshot of statistics files that were read before.
    ///
    /// @param words the words of the rows, with the handles in order
    /// @param objects no objects
    SnapshotBuilder(
            ExportReading<RowBatch> reading,
            Words words,
            NumberedObjects objects,
            Supplier<RowBatch> newBatch,
            LoadSettings settings) {
        this.reading = reading;
        this.words = words;
        this.objects = objects;
        this.newBatch = newBatch;
        this.settings = settings;
    }

    /// Holders are numbered, and so listed, in the order of their handles, in whatever order the files name them.
    private void sortHolders() {
        int[] numbers = words.sortHandles();
        for (ReadFile<RowBatch> file : reading.files()) {
            if (!file.isRefused()) {
                Merge.rows(file).renumberHolders(numbers);
            }
        }
    }

    /// Reads an export and gets ready to build the snapshot of it.
    ///
    /// @param reader reads the export's files, each into a new sink
    public static SnapshotBuilder read(Function<Supplier<RowBatch>, ExportReading<RowBatch>> reader) {
        return read(reader, LoadSettings.PLAIN);
    }

    /// Reads an export and gets ready to build the snapshot of it.
    ///
    /// @param settings how they become a snapshot
    public static SnapshotBuilder read(
            Function<Supplier<RowBatch>, ExportReading<RowBatch>> reader, LoadSettings settings) {
        return new SnapshotBuilder(reader, settings);
    }

    /// What was read.
    public ExportReading<RowBatch> reading() {
        return reading;
    }

    /// What a build gives: a snapshot, or the reasons for none.
    public sealed interface Result {
        /// The snapshot, and what is wrong with the export nevertheless.
        record Built(Snapshot snapshot, List<ExportProblem> problems) implements Result {
            public Built {
                problems = List.copyOf(problems);
            }
        }

        /// The export is refused; the first problem that is of severity refused says why.
        record Refused(List<ExportProblem> problems) implements Result {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Looks at each file by itself: its own problems, and its rows that repeat, contradict or partly overlap
    /// each other.
    public List<CheckedFile> checkEach() {
        return reading.files().stream().map(this::check).toList();
    }

    private CheckedFile check(ReadFile<RowBatch> file) {
        Problems found = new Problems();
        found.addAll(file.problems(), file.problemCount());
        if (!file.isRefused()) {
            List<ReadFile<RowBatch>> alone = List.of(file);
            new DirectoryBuilder(objects, Merge.of(alone, words, objects, settings.autnums(), found), found)
                    .build(alone);
            if (facts(file).whole()) {
                audit(file).forEach(found::add);
            }
        }
        return new CheckedFile(file.name(), file.facts(), file.isRefused(), found.kept(), found.count());
    }

    /// What is wrong with the accounts of a statistics file, beside those of the other registries that are there.
    private List<ExportProblem> audit(ReadFile<RowBatch> file) {
        String registry = facts(file).registry();
        List<ReadFile<RowBatch>> files = new ArrayList<>();
        files.add(file);
        for (ReadFile<RowBatch> other : newest(new Problems())) {
            if (facts(other).whole() && !facts(other).registry().equals(registry)) {
                files.add(other);
            }
        }
        files.sort(Comparator.comparing(each -> facts(each).registry()));
        Snapshot snapshot = merged(files, new Problems(), Instant.EPOCH);
        return settings.audit().apply(snapshot).stream()
                .filter(problem -> problem.file().equals(file.name()))
                .toList();
    }

    private Snapshot merged(List<ReadFile<RowBatch>> files, Problems found, Instant now) {
        List<ReadFile<RowBatch>> withPools = new ArrayList<>(files);
        withPools.addFirst(PoolRows.of(files, settings.grants(), newBatch));
        Merge merge = Merge.of(withPools, words, objects, settings.autnums(), found);
        Directory directory = new DirectoryBuilder(objects, merge, found).build(files);
        return new Snapshot(facts(files, merge, directory, now), words, objects, merge, directory);
    }

    /// The serial of the snapshot that would be built: the same for the same bytes of all files.
    public String serial() {
        return Serial.of(reading.files(), settings.grants());
    }

    /// Whether a file is refused, cannot be read, or there is none.
    public boolean isRefused() {
        return !refusals().isEmpty();
    }

    /// Builds the snapshot.
    ///
    /// @param now the moment it counts as loaded
    public Result build(Instant now) {
        List<ExportProblem> refusals = refusals();
        if (!refusals.isEmpty()) {
            return new Result.Refused(refusals);
        }
        grantProblems().forEach(problems::add);
        problems.addAll(reading);
        List<ReadFile<RowBatch>> served = newest(problems);
        Snapshot snapshot = merged(served, problems, now);
        words.trim();
        List<ExportProblem> found = settings.audit().apply(snapshot);
        if (found.stream().anyMatch(problem -> problem.severity() == Severity.REFUSED)) {
            return new Result.Refused(found);
        }
        found.forEach(problems::add);
        return new Result.Built(snapshot.withProblemCount(problems.count()), problems.kept());
    }

    /// What is wrong with the files that the operator gave for grants.
    private List<ExportProblem> grantProblems() {
        return settings.grants().problems().stream()
                .map(problem -> new ExportProblem(
                        problem.file(),
                        problem.line(),
                        Severity.valueOf(problem.severity().name()),
                        problem.rule()))
                .toList();
    }

    private List<ExportProblem> refusals() {
        List<ExportProblem> refusals = reading.refusals();
        grantProblems().stream()
                .filter(problem -> problem.severity() == Severity.REFUSED)
                .forEach(refusals::add);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        if (reading.files().isEmpty() && !settings.mayBeEmpty()) {
            refusals.add(new ExportProblem("export", 0, Severity.REFUSED, "there is no file of a known format in it"));
            refusals.addAll(reading.leftOut());
        }
        List<ReadFile<RowBatch>> simulated =
                reading.files().stream().filter(file -> facts(file).simulated()).toList();
        if (!simulated.isEmpty() && simulated.size() < reading.files().size()) {
            for (ReadFile<RowBatch> file : simulated) {
                refusals.add(new ExportProblem(
                        file.name(),
                        0,
                        Severity.REFUSED,
                        "it is simulated, and is not served together with real files"));
            }
        }
        return refusals;
    }

    /// The newest statistics file of each registry and all files of objects, in the order of the registries'
    /// tokens.
    ///
    /// @param found where those that are left out are listed
    private List<ReadFile<RowBatch>> newest(Problems found) {
        Map<String, ReadFile<RowBatch>> newest = new LinkedHashMap<>();
        List<ReadFile<RowBatch>> objects = new ArrayList<>();
        List<ReadFile<RowBatch>> files = new ArrayList<>(
                reading.files().stream().filter(file -> !file.isRefused()).toList());
        files.sort(NEWEST_LAST.reversed());
        for (ReadFile<RowBatch> file : files) {
            if (!facts(file).whole()) {
                objects.add(file);
                continue;
            }
            ReadFile<RowBatch> served = newest.putIfAbsent(facts(file).registry(), file);
            if (served != null) {
                found.add(new ExportProblem(
                        file.name(),
                        0,
                        Severity.WARNING,
                        "it is not served: " + served.name() + " of the same registry "
                                + facts(file).registry() + " is newer, extended or first"));
            }
        }
        objects.addAll(newest.values());
        objects.sort(Comparator.comparing(file -> facts(file).registry()));
        return objects;
    }

    private SnapshotFacts facts(List<ReadFile<RowBatch>> served, Merge merge, Directory directory, Instant now) {
        Instant produced = served.stream()
                .map(SnapshotBuilder::facts)
                .map(facts -> isYetToCome(facts, now) ? null : facts.endDate())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(now);
        return new SnapshotFacts(
                serial(),
                produced,
                now,
                served.stream().anyMatch(file -> facts(file).simulated()),
                merge.publishedRows(isAdded(served))
                        + directory.publishedCount()
                        + objects.rpsl().size(),
                served.stream().map(SnapshotBuilder::source).toList(),
                problems.count(),
                sourceNames(served),
                directory.extensionMembers());
    }

    /// Whether the rows of a kind are pools that stand in no file.
    private IntPredicate isAdded(List<ReadFile<RowBatch>> served) {
        boolean fromIana =
                served.stream().anyMatch(file -> facts(file).registry().equals(Words.Kind.IANA));
        return kind -> words.kind(kind).status().equals(Words.Kind.POOL)
                || words.kind(kind).isIana() && !fromIana;
    }

    /// Whether a file of objects has one that was changed after it was read, which tells nothing.
    private static boolean isYetToCome(FileFacts file, Instant now) {
        LocalDate date = file.endDate();
        return date != null && !file.whole() && date.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private static List<String> sourceNames(List<ReadFile<RowBatch>> served) {
        Set<String> names = new TreeSet<>();
        for (ReadFile<RowBatch> file : served) {
            FileFacts facts = facts(file);
            if (facts.sources().isEmpty()) {
                names.add(facts.registry().toUpperCase(Locale.ROOT));
            } else {
                names.addAll(facts.sources());
            }
        }
        return List.copyOf(names);
    }

    private static SnapshotSource source(ReadFile<RowBatch> file) {
        FileFacts facts = facts(file);
        SnapshotSource.Content content = facts.extended()
                ? SnapshotSource.Content.EXTENDED_STATISTICS
                : facts.whole() ? SnapshotSource.Content.STATISTICS : SnapshotSource.Content.OBJECTS;
        return new SnapshotSource(
                file.name(), facts.registry(), facts.endDate(), facts.rows(), facts.sha256(), content);
    }

    private static FileFacts facts(ReadFile<RowBatch> file) {
        return Objects.requireNonNull(file.facts(), file.name());
    }
}
