package org.cadastre;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `cadastre simulate`.
@Command(
        name = "simulate",
        description = "Write the simulated country registry as exports, in documentation space only.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:the command line is wrong", "6:the files cannot be written"})
final class SimulateCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write to.")
    @Nullable
    Path folder;

    @Option(
            names = "--seed",
            paramLabel = "N",
            required = true,
            description = "Whole number; the same one writes the same bytes.")
    long seed;

    private final Surroundings surroundings;
    private final Operations.Simulate operation;

    SimulateCommand(Surroundings surroundings, Operations.Simulate operation) {
        this.surroundings = surroundings;
        this.operation = operation;
    }

    @Override
    public Integer call() {
        Path given = folder;
        if (given == null) {
            return ExitCode.USAGE.number();
        }
        return operation.simulate(given, seed, surroundings.out()).number();
    }
}
