package org.cadastre;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.Operations.ReportFormat;
import org.cadastre.Operations.ReportTask;
import org.cadastre.config.Config;
import org.cadastre.country.CountryFigures;
import org.cadastre.report.FigureSources;
import org.cadastre.report.council.CouncilDocument;
import org.cadastre.report.council.CouncilFigures;
import org.cadastre.report.council.CouncilRequest;
import org.cadastre.report.council.CouncilTables;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.html.HtmlWriter;
import org.cadastre.report.document.pdf.FontCatalog;
import org.cadastre.report.document.pdf.FontException;
import org.cadastre.report.document.pdf.PdfWriter;
import org.cadastre.snapshot.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the report to Council and says where its files are.
final class ReportOperation implements Operations.Report {
    private static final Logger LOG = LoggerFactory.getLogger(ReportOperation.class);

    @Override
    public ExitCode report(ReportTask task, Config config, PrintStream out) {
        Snapshot from = ExportLoad.statistics(task.from(), config);
        Snapshot to = ExportLoad.statistics(task.to(), config);
        if (from == null || to == null || !goTogether(from, to)) {
            return ExitCode.EXPORT;
        }
        CountryFigures countries = CountryFiles.read(config.figures());
        CouncilRequest request = new CouncilRequest(
                new FigureSources(from, countries),
                new FigureSources(to, countries),
                task.region(),
                task.cut(),
                task.populationYear(),
                task.pools());
        return switch (CouncilFigures.of(request)) {
            case CouncilFigures.Reading.Refused(String reason) -> {
                LOG.error("{}", reason);
                yield ExitCode.USAGE;
            }
            case CouncilFigures.Reading.Made(CouncilFigures figures) -> write(task, figures, config, out);
        };
    }

    private static boolean goTogether(Snapshot from, Snapshot to) {
        if (from.facts().simulated() != to.facts().simulated()) {
            LOG.error(
                    "one export is of a simulated world and the other is not: the two are never compared in a report");
            return false;
        }
        LocalDate first = new FigureSources(from).day();
        LocalDate last = new FigureSources(to).day();
        boolean isSame = from.facts().serial().equals(to.facts().serial());
        if (first.isBefore(last) || isSame) {
            return true;
        }
        LOG.error(
                "--from is of {} and --to of {}: give an earlier export and a later one, or one for both", first, last);
        return false;
    }

    private static ExitCode write(ReportTask task, CouncilFigures figures, Config config, PrintStream out) {
        try {
            for (Path file : OutputFiles.write(task.folder(), files(task, figures, config))) {
                out.println(file);
            }
            return ExitCode.OK;
        } catch (FontException e) {
            LOG.error("{}", e.getMessage());
            return ExitCode.UNWRITABLE;
        } catch (IOException e) {
            LOG.error("{}: the report cannot be written: {}", task.folder(), e.toString());
            return ExitCode.UNWRITABLE;
        }
    }

    private static SortedMap<String, byte[]> files(ReportTask task, CouncilFigures figures, Config config) {
        String name = "report-" + figures.request().from().day() + "-"
                + figures.request().to().day() + ".";
        String inLanguage = name + task.language().tag() + ".";
        Document document = CouncilDocument.of(figures, task.language());
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ReportFormat format : task.formats()) {
            switch (format) {
                case HTML ->
                    files.put(inLanguage + "html", HtmlWriter.write(document).getBytes(StandardCharsets.UTF_8));
                case PDF ->
                    files.put(
                            inLanguage + "pdf",
                            PdfWriter.write(document, fonts(config.report().fonts())));
                case CSV ->
                    CouncilTables.csv(figures).forEach((table, bytes) -> files.put(name + table + ".csv", bytes));
                case JSON -> files.put(name + "json", CouncilTables.json(figures));
            }
        }
        return files;
    }

    private static FontCatalog fonts(List<Path> places) {
        return places.isEmpty() ? FontCatalog.standard() : FontCatalog.of(places);
    }
}
