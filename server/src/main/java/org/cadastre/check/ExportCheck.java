package org.cadastre.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cadastre.check.rpsl.DumpLoad;
import org.cadastre.check.rpsl.DumpReport;
import org.cadastre.check.rpsl.DumpSink;
import org.cadastre.check.rpsl.SpecialNumbers;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportReading;
import org.cadastre.export.Exports;
import org.cadastre.export.ReadFile;
import org.cadastre.grant.Grants;
import org.cadastre.pool.PoolProblems;
import org.cadastre.registry.AutnumModel;
import org.cadastre.snapshot.CheckedFile;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.RowBatch;
import org.cadastre.snapshot.SnapshotBuilder;

/// What a look at exports has found.
///
/// @param files the files that were read, in the order given, but for those of [SmallFiles]
/// @param smallFiles the files of one RPSL object each, by export
/// @param leftOut files of folders and archives that are of no known format
/// @param unreadable what could not be opened or unpacked
/// @param dumpFiles the names of the files that are RPSL dumps; their problems are in `dump`
/// @param dump what is wrong with the RPSL objects of all files together
public record ExportCheck(
        List<CheckedFile> files,
        List<SmallFiles> smallFiles,
        List<ExportProblem> leftOut,
        List<ExportProblem> unreadable,
        Set<String> dumpFiles,
        DumpReport dump) {
    public ExportCheck {
        files = List.copyOf(files);
        smallFiles = List.copyOf(smallFiles);
        leftOut = List.copyOf(leftOut);
        unreadable = List.copyOf(unreadable);
        dumpFiles = Set.copyOf(dumpFiles);
    }

    /// How good the exports are.
    public enum Verdict {
        /// Every file would be loaded; there may be warnings.
        CLEAN,
        /// A file is of no known format or would be refused, or there is none.
        REFUSED,
        /// Something cannot be opened or unpacked.
        UNREADABLE
    }

    /// What is to be looked at, and how.
    ///
    /// @param exports files and folders, as the operator named them
    /// @param maxUnpackedBytes most bytes that one export may unpack to
    /// @param limit the most problems that are listed, of each file, and of each kind of problem of RPSL objects
    /// @param special what is known of special-purpose space
    /// @param grants what IANA gave to whom, for which the statistics files are to account
    public record Task(List<Path> exports, long maxUnpackedBytes, int limit, SpecialNumbers special, Grants grants) {
        public Task {
            exports = List.copyOf(exports);
        }

        /// A task without special-purpose space, with as many problems of each kind as the readers list of a file.
        public static Task of(List<Path> exports, long maxUnpackedBytes) {
            return new Task(exports, maxUnpackedBytes, Exports.MAX_PROBLEMS, SpecialNumbers.NONE, Grants.NONE);
        }
    }

    /// Reads exports, looks at each file of RDAP objects by itself, at each statistics file beside those of the other
    /// registries, and at the RPSL objects of all files together.
    public static ExportCheck of(Task task) {
        DumpLoad load = new DumpLoad(task.limit());
        List<ExportReading<DumpSink>> readings = new ArrayList<>();
        SnapshotBuilder builder = SnapshotBuilder.read(
                rows -> read(task, load, rows, readings),
                new LoadSettings(false, AutnumModel.HIERARCHICAL, task.grants(), PoolProblems::of));
        List<CheckedFile> checked = builder.checkEach();
        List<CheckedFile> files = new ArrayList<>();
        List<SmallFiles> smallFiles = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < readings.size(); i++) {
            int to = from + readings.get(i).files().size();
            List<CheckedFile> small = new ArrayList<>();
            for (CheckedFile file : checked.subList(from, to)) {
                boolean isSmall = to - from > 1 && load.isDump(file.name()) && SmallFiles.isOne(file);
                (isSmall ? small : files).add(limited(file, task.limit()));
            }
            if (!small.isEmpty()) {
                smallFiles.add(SmallFiles.of(task.exports().get(i).toString(), small));
            }
            from = to;
        }
        Set<String> dumps =
                files.stream().map(CheckedFile::name).filter(load::isDump).collect(Collectors.toSet());
        ExportReading<RowBatch> all = builder.reading();
        return new ExportCheck(files, smallFiles, all.leftOut(), all.unreadable(), dumps, load.check(task.special()));
    }

    private static ExportReading<RowBatch> read(
            Task task, DumpLoad load, Supplier<RowBatch> rows, List<ExportReading<DumpSink>> readings) {
        List<ReadFile<RowBatch>> files = new ArrayList<>();
        List<ExportProblem> leftOut = new ArrayList<>();
        List<ExportProblem> unreadable = new ArrayList<>();
        for (Path export : task.exports()) {
            ExportReading<DumpSink> reading =
                    Exports.read(List.of(export), task.maxUnpackedBytes(), () -> load.sink(rows.get()));
            readings.add(reading);
            leftOut.addAll(reading.leftOut());
            unreadable.addAll(reading.unreadable());
            for (ReadFile<DumpSink> file : reading.files()) {
                DumpSink sink = file.rows();
                files.add(new ReadFile<>(
                        file.name(),
                        file.facts(),
                        sink == null ? null : sink.rows(),
                        file.problems(),
                        file.problemCount()));
                load.add(file);
            }
        }
        return new ExportReading<>(files, leftOut, unreadable);
    }

    private static CheckedFile limited(CheckedFile file, int limit) {
        List<ExportProblem> listed = file.problems();
        return listed.size() <= limit
                ? file
                : new CheckedFile(
                        file.name(), file.facts(), file.isRefused(), listed.subList(0, limit), file.problemCount());
    }

    /// How many files were read.
    public int fileCount() {
        int count = files.size();
        for (SmallFiles small : smallFiles) {
            count += small.files();
        }
        return count;
    }

    /// How good the exports are as a whole.
    public Verdict verdict() {
        if (!unreadable.isEmpty()) {
            return Verdict.UNREADABLE;
        }
        boolean refused = fileCount() == 0 || files.stream().anyMatch(CheckedFile::isRefused);
        return refused ? Verdict.REFUSED : Verdict.CLEAN;
    }
}
