package org.cadastre;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cadastre query`. The words `--` and what follows are the query; the exports stand before it.
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

    @Option(
            names = "--",
            paramLabel = "QUERY",
            arity = "1..*",
            required = true,
            parameterConsumer = Rest.class,
            description = "The query: all words up to the end of the line.")
    List<String> words = List.of();

    @Mixin
    private final ConfigOptions configuration;

    private final Surroundings surroundings;
    private final Operations.Query operation;

    QueryCommand(Surroundings surroundings, Operations.Query operation) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.configuration = new ConfigOptions(surroundings);
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        ExitCode exit = configuration.with(
                Map.of(), config -> operation.query(exports, query, format, config, surroundings.out()));
        return exit.number();
    }

    /// Takes every word that is left, options of other names included.
    static final class Rest implements IParameterConsumer {
        @Override
        @SuppressWarnings("JdkObsolete") // picocli hands over a Stack
        public void consumeParameters(Stack<String> args, ArgSpec argSpec, CommandSpec commandSpec) {
            List<String> words = new ArrayList<>();
            while (!args.isEmpty()) {
                words.add(args.pop());
            }
            argSpec.setValue(words);
        }
    }
}
