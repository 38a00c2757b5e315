package org.cadastre.conformance.check;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// The way in: runs `rdap-check` and ends the process with its exit code.
public final class Main {
    static final int CLEAN = 0;
    static final int BREACHES = 1;
    static final int USAGE = 2;
    static final int NOT_HAD = 3;

    private Main() {}

    /// Checks the URLs of the command line and ends the process.
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    /// Checks the URLs of the command line and returns the exit code.
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(new CheckCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((fault, arguments) -> {
                    err.println("rdap-check: " + fault.getMessage());
                    fault.getCommandLine().usage(err);
                    return USAGE;
                })
                .execute(args);
    }
}
