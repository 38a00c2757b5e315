package org.cadastre;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.Operations.AnswerFormat;
import org.cadastre.Operations.CheckFormat;
import org.cadastre.Operations.ConvertForm;
import org.cadastre.Operations.DiffFormat;
import org.cadastre.Operations.ReportFormat;
import org.cadastre.country.Language;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// The way in: reads the command line, runs the command, ends the process with its exit code.
public final class Main {
    private Main() {}

    /// Runs one command and ends the process.
    public static void main(String[] args) {
        System.exit(run(args, Surroundings.ofProcess(), Wiring.operations()));
    }

    /// Runs one command and returns the number that the process is to end with.
    static int run(String[] args, Surroundings surroundings, Operations operations) {
        QueryWords words = QueryWords.cut(List.of(args));
        CommandLine commands = new CommandLine(new CadastreCommand())
                .addSubcommand(new ServeCommand(surroundings, operations.serve()))
                .addSubcommand(new CheckCommand(surroundings, operations.check()))
                .addSubcommand(new QueryCommand(words.query(), surroundings, operations.query()))
                .addSubcommand(new DiffCommand(surroundings, operations.diff()))
                .addSubcommand(new ConvertCommand(surroundings, operations.convert()))
                .addSubcommand(new ReportCommand(surroundings, operations.report()))
                .addSubcommand(new HealthCommand(surroundings, operations.health()))
                .addSubcommand(new SimulateCommand(surroundings, operations.simulate()));
        describe(commands);
        commands.getSubcommands().values().forEach(Main::describe);
        return commands.setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setExpandAtFiles(false)
                .registerConverter(long.class, OptionValues::wholeNumber)
                .registerConverter(int.class, OptionValues::count)
                .registerConverter(CheckFormat.class, text -> OptionValues.choice(CheckFormat.class, text))
                .registerConverter(DiffFormat.class, text -> OptionValues.choice(DiffFormat.class, text))
                .registerConverter(ConvertForm.class, text -> OptionValues.choice(ConvertForm.class, text))
                .registerConverter(ReportFormat.class, text -> OptionValues.choice(ReportFormat.class, text))
                .registerConverter(Language.class, OptionValues::language)
                .registerConverter(AnswerFormat.class, text -> OptionValues.choice(AnswerFormat.class, text))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    LoggerFactory.getLogger(Main.class).error("cadastre failed by a fault of its own", fault);
                    return ExitCode.INTERNAL.number();
                })
                .execute(words.arguments().toArray(String[]::new));
    }

    private static void describe(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new ProductVersion());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
