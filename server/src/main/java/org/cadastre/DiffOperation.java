package org.cadastre;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cadastre.config.Config;
import org.cadastre.pool.Space;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import org.cadastre.report.difference.Difference;
import org.cadastre.report.difference.DifferenceFigures;
import org.cadastre.report.difference.DifferenceText;
import org.cadastre.report.difference.Extent;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;

/// Compares two exports, which are loaded at the same time, and reports on standard output.
final class DiffOperation implements Operations.Diff {
    @Override
    public ExitCode diff(Path old, Path now, Extent extent, Operations.DiffForm form, Config config, PrintStream out) {
        FutureTask<SnapshotBuilder.Result> second = new FutureTask<>(() -> build(now, extent, config));
        Thread.ofPlatform().name("load-new").start(second);
        Snapshot from = ExportLoad.statistics(old, build(old, extent, config));
        Snapshot to = ExportLoad.statistics(now, result(second));
        if (from == null || to == null) {
            return ExitCode.EXPORT;
        }
        Difference difference = Difference.of(from, to, extent);
        byte[] report = switch (form.format()) {
            case TEXT -> DifferenceText.of(difference, from, to).getBytes(StandardCharsets.UTF_8);
            case JSON -> FiguresJson.of(DifferenceFigures.of(difference, from, to));
            case CSV -> FiguresCsv.of(DifferenceFigures.of(difference, from, to).table(form.table()));
        };
        out.write(report, 0, report.length);
        if (form.format() == Operations.DiffFormat.JSON) {
            out.write('\n');
        }
        out.flush();
        return difference.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    /// Loads an export, and finds the states of the numbers that are compared.
    private static SnapshotBuilder.Result build(Path export, Extent extent, Config config) {
        SnapshotBuilder.Result result = ExportLoad.build(List.of(export), config);
        if (result instanceof SnapshotBuilder.Result.Built built) {
            extent.kinds().forEach(kind -> Space.of(built.snapshot(), kind));
        }
        return result;
    }

    private static SnapshotBuilder.Result result(FutureTask<SnapshotBuilder.Result> task) {
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("an export was not loaded to its end", e);
        }
    }
}
