package org.cadastre;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cadastre.export.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cadastre check`.
@Command(
        name = "check",
        description = {
            "Read the exports without serving them: every problem as file:line: message, then totals.",
            "RPSL objects of all files are looked at together: what they refer to, how their ranges lie, and",
            "where statistics files are there too, whether these know them."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:clean, or warnings only",
            "1:an export has no known format or is refused",
            "2:an export cannot be opened or unpacked, or the command line is wrong",
            "3:the configuration is wrong"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXPORT", arity = "1..*", description = "File or folder to check.")
    List<Path> exports = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the report (text).")
    Operations.CheckFormat format = Operations.CheckFormat.TEXT;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = {
                "Most problems to list: of each kind of problem of RPSL objects, and of each other file. All are counted",
                "(1000, which is also the most of a file)."
            })
    int limit = Exports.MAX_PROBLEMS;

    @Mixin
    private final ConfigOptions configuration;

    private final Surroundings surroundings;
    private final Operations.Check operation;

    CheckCommand(Surroundings surroundings, Operations.Check operation) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.configuration = new ConfigOptions(surroundings);
    }

    @Override
    public Integer call() {
        ExitCode exit = configuration.with(
                Map.of(), config -> operation.check(exports, format, limit, config, surroundings.out()));
        return exit.number();
    }
}
