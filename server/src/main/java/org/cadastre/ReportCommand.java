package org.cadastre;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cadastre.Operations.ReportFormat;
import org.cadastre.Operations.ReportTask;
import org.cadastre.country.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `cadastre report`.
@Command(
        name = "report",
        description = {
            "Write the report to Council on a period: the reserved block and its size, equitable access by country,",
            "what registries did, country registries, readiness, what changed, and what the data cannot say.",
            "Figures of countries need figures.population and figures.classification in the configuration."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "2:the command line is wrong",
            "3:the configuration is wrong",
            "4:an export is refused, cannot be read, or the two do not go together",
            "6:the files cannot be written, or a font is missing"
        })
final class ReportCommand implements Callable<Integer> {
    @Option(
            names = "--from",
            paramLabel = "EXPORT",
            required = true,
            description = "File or folder the period begins with.")
    @Nullable
    Path from;

    @Option(names = "--to", paramLabel = "EXPORT", required = true, description = "File or folder it ends with.")
    @Nullable
    Path to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "html, pdf, csv, json, or several with commas between (html).")
    List<ReportFormat> formats = List.of(ReportFormat.HTML);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder to write to. A file that is there is replaced in one step.")
    @Nullable
    Path folder;

    @Option(names = "--lang", paramLabel = "ar|en|es|fr|ru|zh", description = "Language of html and pdf (en).")
    Language language = Language.ENGLISH;

    @Option(
            names = "--region",
            paramLabel = "GROUP",
            description = "Countries that figures are over, as in /stats/equity. Without it, the region of M49 that the"
                    + " registries serve.")
    String region = "";

    @Option(
            names = "--cut",
            paramLabel = "GROUPS",
            description = "Groups to cut by, as in /stats/equity (ldc,lldc,sids).")
    String cut = "";

    @Option(
            names = "--population-year",
            paramLabel = "YEAR",
            description = "Year of the population figures. Without it, the newest not later than each day.")
    String populationYear = "";

    @Option(
            names = "--pools",
            paramLabel = "POOLS",
            split = ",",
            description = "Prefixes or registries whose IPv6 pools are reported, with commas between. Without it, all.")
    List<String> pools = List.of();

    @Mixin
    private final ConfigOptions configuration;

    private final Surroundings surroundings;
    private final Operations.Report operation;

    ReportCommand(Surroundings surroundings, Operations.Report operation) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.configuration = new ConfigOptions(surroundings);
    }

    @Override
    public Integer call() {
        Path first = from;
        Path last = to;
        Path into = folder;
        if (first == null || last == null || into == null) {
            return ExitCode.USAGE.number();
        }
        ReportTask task =
                new ReportTask(first, last, Set.copyOf(formats), into, language, region, cut, populationYear, pools);
        return configuration
                .with(Map.of(), config -> operation.report(task, config, surroundings.out()))
                .number();
    }
}
