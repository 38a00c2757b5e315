package org.cadastre;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.config.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says on standard error what is wrong with a command line, in one line that names the nearest right word, and
/// one that tells where help is.
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        PrintWriter err = fault.getCommandLine().getErr();
        String name = command.qualifiedName();
        err.println(name + ": " + message(fault, command));
        err.println("Try '" + name + " --help'.");
        err.flush();
        return ExitCode.USAGE.number();
    }

    private static String message(ParameterException fault, CommandSpec command) {
        if (!(fault instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            String message = String.valueOf(fault.getMessage());
            return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
        }
        String word = unmatched.getUnmatched().getFirst();
        boolean option = word.startsWith("-");
        String nearest = nearest(word, option, command);
        return (option ? "unknown option " : command.subcommands().isEmpty() ? "unexpected word " : "unknown command ")
                + word
                + (nearest == null ? "" : "; did you mean " + nearest + "?");
    }

    private static @Nullable String nearest(String word, boolean option, CommandSpec command) {
        if (!option) {
            return Nearest.to(word, command.subcommands().keySet());
        }
        int equals = word.indexOf('=');
        List<String> names = new ArrayList<>();
        command.options().forEach(known -> names.addAll(List.of(known.names())));
        names.removeIf(known -> !known.startsWith("--"));
        return Nearest.to(equals < 0 ? word : word.substring(0, equals), names);
    }
}
