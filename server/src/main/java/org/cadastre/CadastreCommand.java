package org.cadastre;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `cadastre` without a command.
@Command(
        name = "cadastre",
        synopsisSubcommandLabel = "COMMAND",
        description = "RDAP and WHOIS server for Internet number registries.",
        footer = {"", "`cadastre COMMAND --help` tells more."})
final class CadastreCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name a command: serve, check, query, diff, convert, report, health or simulate");
        }
    }
}
