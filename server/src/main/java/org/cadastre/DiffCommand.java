package org.cadastre;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cadastre.report.difference.DifferenceFigures;
import org.cadastre.report.difference.Extent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `cadastre diff`.
@Command(
        name = "diff",
        description = {
            "Say what has changed between two exports: what has become of the numbers of each state, which ranges",
            "changed state, country, holder, registry or date, and what countries and holders gained and lost.",
            "Rows of statistics files are compared, number by number."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:both say the same of every number",
            "1:they do not",
            "2:the command line is wrong",
            "3:the configuration is wrong",
            "4:an export is refused, cannot be read, or has no statistics file"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OLD", description = "File or folder to look back to.")
    @Nullable
    Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "File or folder to compare with it.")
    @Nullable
    Path now;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Form of the report (text).")
    Operations.DiffFormat format = Operations.DiffFormat.TEXT;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Table that csv has: changes, transitions, countries or holders (changes).")
    String table = DifferenceFigures.CHANGES;

    @Option(names = "--family", paramLabel = "ipv4|ipv6|asn|all", description = "Which numbers are compared (all).")
    String family = "all";

    @Option(
            names = "--pool",
            paramLabel = "BLOCK",
            description = "Compare only the numbers of this block: a prefix, a range or AS numbers.")
    String pool = "";

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    private final ConfigOptions configuration;

    private final Surroundings surroundings;
    private final Operations.Diff operation;

    DiffCommand(Surroundings surroundings, Operations.Diff operation) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.configuration = new ConfigOptions(surroundings);
    }

    @Override
    public Integer call() {
        Path from = old;
        Path to = now;
        if (from == null || to == null || spec == null) {
            return ExitCode.USAGE.number();
        }
        if (!DifferenceFigures.TABLES.contains(table)) {
            throw wrong(spec, "table", table, "changes, transitions, countries or holders");
        }
        Operations.DiffForm form = new Operations.DiffForm(format, table);
        return switch (Extent.of(family, pool)) {
            case Extent.Reading.Wrong(String what, String value, String allowed) ->
                throw wrong(spec, what, value, allowed);
            case Extent.Reading.Read(Extent extent) ->
                configuration
                        .with(Map.of(), config -> operation.diff(from, to, extent, form, config, surroundings.out()))
                        .number();
        };
    }

    private static ParameterException wrong(CommandSpec spec, String option, String value, String allowed) {
        return new ParameterException(
                spec.commandLine(), "Invalid value for option '--" + option + "': '" + value + "' is not " + allowed);
    }
}
