package org.cadastre;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cadastre convert`.
@Command(
        name = "convert",
        description = {
            "Write what is loaded from the exports in another form.",
            "delegated: the statistics file of each registry, delegated-REGISTRY-extended-YYYYMMDD, of the rows that came",
            "from statistics files; without -extended where these are plain. Objects are in no such file."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "2:the command line is wrong",
            "3:the configuration is wrong",
            "4:an export is refused, cannot be read, or there is nothing to write",
            "6:the files cannot be written"
        })
final class ConvertCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXPORT", arity = "1..*", description = "File or folder to convert.")
    List<Path> exports = List.of();

    @Option(names = "--to", paramLabel = "delegated", required = true, description = "Form to write.")
    Operations.@Nullable ConvertForm form;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder to write to. A file that is there is replaced in one step.")
    @Nullable
    Path folder;

    @Mixin
    private final ConfigOptions configuration;

    private final Surroundings surroundings;
    private final Operations.Convert operation;

    ConvertCommand(Surroundings surroundings, Operations.Convert operation) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.configuration = new ConfigOptions(surroundings);
    }

    @Override
    public Integer call() {
        Path into = folder;
        Operations.ConvertForm to = form;
        if (into == null || to == null) {
            return ExitCode.USAGE.number();
        }
        return configuration
                .with(Map.of(), config -> operation.convert(exports, to, into, config, surroundings.out()))
                .number();
    }
}
