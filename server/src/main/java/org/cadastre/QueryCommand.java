package org.cadastre;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `cadastre query`. What follows the word `--` is the query, which [QueryWords] cuts off beforehand, so that its flags
/// are not taken for ours.
@Command(
        name = "query",
        customSynopsis = "cadastre query [--config=FILE] [--format=whois|rdap] EXPORT... -- QUERY...",
        description = "Answer one query from the exports, without a server. QUERY is what a WHOIS client would send.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:found",
            "1:not found",
            "2:the query or the command line is wrong",
            "3:the configuration is wrong",
            "4:an export is refused"
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXPORT", arity = "1..*", description = "File or folder to read.")
    List<Path> exports = List.of();

    @Option(names = "--format", paramLabel = "whois|rdap", description = "Form of the answer (whois).")
    Operations.AnswerFormat format = Operations.AnswerFormat.WHOIS;

    @Mixin
    private final ConfigOptions configuration;

    @Spec
    @Nullable
    CommandSpec spec;

    private final @Nullable String query;
    private final Surroundings surroundings;
    private final Operations.Query operation;

    /// @param query the query, or null when the command line holds none
    QueryCommand(@Nullable String query, Surroundings surroundings, Operations.Query operation) {
        this.query = query;
        this.surroundings = surroundings;
        this.operation = operation;
        this.configuration = new ConfigOptions(surroundings);
    }

    @Override
    public Integer call() {
        String asked = query;
        if (asked == null) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(), "give the query after --, as in: -- 192.0.2.1");
        }
        ExitCode exit = configuration.with(
                Map.of(), config -> operation.query(exports, asked, format, config, surroundings.out()));
        return exit.number();
    }
}
