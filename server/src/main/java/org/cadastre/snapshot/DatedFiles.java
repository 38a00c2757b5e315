package org.cadastre.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cadastre.export.ExportReading;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.registry.AutnumModel;
import org.cadastre.snapshot.arena.ObjectArena;

/// The statistics files of several dates, side by side: a row that stays the same from file to file is kept once.
/// Any date becomes a snapshot as if the files of that date had just been loaded, without reading a file.
///
/// Beside the series of files, one for each registry, there are two more series for each in the same order, which
/// only [DatedRows] looks at: the pools that the files name, and those that IANA had given by their dates.
///
/// Safe to share between threads.
public final class DatedFiles {
    private static final int SERIES_OF_A_REGISTRY = 3;

    private final String serial;
    private final List<List<Kept>> series;
    private final int iana;
    private final DatedSpace.Of32 ipv4;
    private final DatedSpace.Of128 ipv6;
    private final DatedSpace.Of32 autnums;
    private final Words words;
    private final BitSet sharedHandles;
    private final LoadSettings settings;
    private final Instant loaded;
    private final NavigableSet<LocalDate> dates = new TreeSet<>();
    private final ObjectArena.Builder noArena = new ObjectArena.Builder();
    private final RpslLoad noRpsl = new RpslLoad();
    private final NumberedObjects noObjects =
            new NumberedObjects(new ObjectArena.Builder().build(), new RpslLoad().database());

    /// What is kept of a file beside its rows.
    private record Kept(String name, FileFacts facts, long problemCount) {
        LocalDate date() {
            return Objects.requireNonNull(facts.endDate());
        }

        ReadFile<RowBatch> with(RowBatch rows) {
            return new ReadFile<>(name, facts, rows, List.of(), problemCount);
        }
    }

    /// @param serial the same for the same bytes of all files
    /// @param files for each registry, in the order of their tokens, its files by their dates
    /// @param words the words of the rows, with the handles in order
    /// @param loaded the moment the files count as loaded
    DatedFiles(
            String serial,
            List<List<ReadFile<KeptRows>>> files,
            KeptRows.Pools pools,
            Words words,
            LoadSettings settings,
            Instant loaded) {
        this.serial = serial;
        series = files.stream()
                .map(dated -> dated.stream().map(DatedFiles::kept).toList())
                .toList();
        iana = series.stream()
                .map(dated -> dated.getFirst().facts().registry())
                .toList()
                .indexOf(Words.Kind.IANA);
        this.words = words;
        this.settings = settings;
        this.loaded = loaded;
        List<List<KeptRows>> rows = new ArrayList<>();
        for (List<ReadFile<KeptRows>> dated : files) {
            rows.add(dated.stream()
                    .map(file -> Objects.requireNonNull(file.rows()))
                    .toList());
        }
        addPools(rows, pools, true);
        addPools(rows, pools, false);
        ipv4 = DatedSpace.Of32.of(pools.ipv4(), parts(rows, kept -> kept.ipv4), words, batch -> batch.ipv4);
        ipv6 = DatedSpace.Of128.of(pools.ipv6(), parts(rows, kept -> kept.ipv6), words);
        autnums = DatedSpace.Of32.of(pools.autnums(), parts(rows, kept -> kept.autnums), words, batch -> batch.autnums);
        for (List<Kept> dated : series) {
            dated.forEach(file -> dates.add(file.date()));
        }
        sharedHandles = sharedHandles();
        words.trim();
    }

    private static Kept kept(ReadFile<KeptRows> file) {
        return new Kept(file.name(), Objects.requireNonNull(file.facts()), file.problemCount());
    }

    /// Adds a series for each registry with the pools that its files name, or that were given to it.
    private void addPools(List<List<KeptRows>> rows, KeptRows.Pools pools, boolean named) {
        for (List<Kept> files : series) {
            List<KeptRows> added = new ArrayList<>();
            for (Kept file : files) {
                KeptRows kept = new KeptRows(pools);
                RowBatch found =
                        Merge.rows(PoolRows.of(List.of(file.with(newBatch())), settings.grants(), this::newBatch));
                kept.add(found, kind -> words.kind(kind).status().equals(Words.Kind.POOL) == named);
                added.add(kept);
            }
            rows.add(added);
        }
    }

    private static List<List<RowPool.FileRows>> parts(
            List<List<KeptRows>> rows, Function<KeptRows, RowPool.FileRows> part) {
        return rows.stream().map(files -> files.stream().map(part).toList()).toList();
    }

    /// The handles that rows of several registries have.
    private BitSet sharedHandles() {
        BitSet shared = new BitSet();
        String[] registries = new String[words.handleCount()];
        for (RowColumns columns : List.of(ipv4.columns(), ipv6.columns(), autnums.columns())) {
            for (int row = 0; row < columns.count(); row++) {
                int holder = columns.holder(row);
                if (holder >= 0) {
                    String registry = words.kind(columns.kind(row)).registry();
                    if (registries[holder] == null) {
                        registries[holder] = registry;
                    } else if (!registries[holder].equals(registry)) {
                        shared.set(holder);
                    }
                }
            }
        }
        return shared;
    }

    /// The same for the same bytes of all files, whatever their names and packing: 16 lower-case hexadecimal
    /// digits.
    public String serial() {
        return serial;
    }

    /// Whether they are of a simulated world.
    public boolean isSimulated() {
        return series.stream()
                .flatMap(List::stream)
                .anyMatch(file -> file.facts().simulated());
    }

    /// The dates of the files, ascending.
    public NavigableSet<LocalDate> dates() {
        return Collections.unmodifiableNavigableSet(dates);
    }

    /// How many rows are kept, pools among them, and how many there would be if each file kept its own.
    public RowCounts rowCounts() {
        long read = series.stream()
                .flatMap(List::stream)
                .mapToLong(file -> file.facts().rows())
                .sum();
        return new RowCounts((long) ipv4.size() + ipv6.size() + autnums.size(), read);
    }

    /// What keeping a row once spares.
    ///
    /// @param kept rows that are kept
    /// @param read rows of all files
    public record RowCounts(long kept, long read) {}

    /// The rows of a date, to look numbers up without its snapshot: of each registry those of the newest file that
    /// is not later.
    ///
    /// @param whole the snapshot of the date, for what the rows alone do not tell
    public DatedRows rows(LocalDate date, Supplier<Snapshot> whole) {
        return new DatedRows(this, files(date), whole);
    }

    /// The snapshot of a date: of each registry the newest file that is not later. Made anew each time, one at a
    /// time.
    ///
    /// @throws IllegalArgumentException when all files are later
    public synchronized Snapshot snapshot(LocalDate date) {
        int[] files = files(date);
        RowBatch[] batches = new RowBatch[series.size()];
        List<ReadFile<RowBatch>> chosen = new ArrayList<>();
        for (int number = 0; number < batches.length; number++) {
            batches[number] = newBatch();
            if (files[number] >= 0) {
                chosen.add(series.get(number).get(files[number]).with(batches[number]));
            }
        }
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("there is no file of " + date + " or before");
        }
        ipv4.give(files, batches);
        ipv6.give(files, batches);
        autnums.give(files, batches);
        ExportReading<RowBatch> reading = new ExportReading<>(chosen, List.of(), List.of());
        return switch (new SnapshotBuilder(reading, words, noObjects, this::newBatch, settings).build(loaded)) {
            case SnapshotBuilder.Result.Built built -> built.snapshot();
            case SnapshotBuilder.Result.Refused refused ->
                throw new IllegalStateException("files that were taken are refused: " + refused.problems());
        };
    }

    /// For each series the number of its newest file that is not later than a date, -1 for none.
    private int[] files(LocalDate date) {
        int registries = series.size();
        int[] files = new int[registries * SERIES_OF_A_REGISTRY];
        for (int number = 0; number < registries; number++) {
            List<Kept> dated = series.get(number);
            int from = 0;
            int to = dated.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (dated.get(middle).date().isAfter(date)) {
                    to = middle;
                } else {
                    from = middle + 1;
                }
            }
            files[number] = from - 1;
            files[registries + number] = from - 1;
            files[2 * registries + number] = from - 1;
        }
        if (iana >= 0 && files[iana] >= 0) {
            // A file of IANA says what the pools are.
            for (int number = 0; number < registries; number++) {
                files[2 * registries + number] = -1;
            }
        }
        return files;
    }

    private RowBatch newBatch() {
        return new RowBatch(words, noArena, noRpsl);
    }

    DatedSpace.Of32 ipv4() {
        return ipv4;
    }

    DatedSpace.Of128 ipv6() {
        return ipv6;
    }

    DatedSpace.Of32 autnums() {
        return autnums;
    }

    Words words() {
        return words;
    }

    AutnumModel autnumModel() {
        return settings.autnums();
    }

    /// Whether rows of several registries have this handle, whatever their dates.
    boolean isSharedHandle(int holder) {
        return holder >= 0 && sharedHandles.get(holder);
    }
}
