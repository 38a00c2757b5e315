package org.cadastre.conformance.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The folder of clients that `.ci/clients` fills: the one that the system property `cadastre.clients` or the
/// environment variable `CADASTRE_CLIENTS` names, by default `target/clients`.
final class RdapClients {
    /// OpenRDAP's `rdap`.
    static final String OPENRDAP = "go/bin/rdap";
    /// The `rdap` of 20C.
    static final String RDAP_20C = "python/bin/rdap";
    /// The command of the library whoisit.
    static final String WHOISIT = "python/bin/whoisit";
    /// Python, with ipwhois, whodap and asyncwhois.
    static final String PYTHON = "python/bin/python";
    /// The tree of the members of a set, of prefixes too.
    static final String IRRTREE = "python/bin/irrtree";
    /// The maker of configurations for route servers.
    static final String AROUTESERVER = "python/bin/arouteserver";
    /// The folder of the library whoiser, for Node.
    static final String WHOISER = "node/node_modules/whoiser";

    private RdapClients() {}

    /// Skips the tests of this client when it is missing, or fails them where the environment says `CI=true`.
    static void require(String client) {
        Path program = program(client);
        Program.require(
                Files.isExecutable(program),
                "no " + program + ": run .ci/clients, or set CADASTRE_CLIENTS to the folder it filled");
    }

    /// Runs a client to its end, which has to come within half a minute.
    static Program.Run run(Path folder, String client, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program(client).toString()));
        command.addAll(List.of(arguments));
        return Program.run(folder, command);
    }

    /// The file or folder of a client.
    static Path program(String client) {
        String folder = Objects.requireNonNullElse(
                System.getProperty("cadastre.clients"),
                Objects.requireNonNullElse(System.getenv("CADASTRE_CLIENTS"), "target/clients"));
        return Path.of(folder).resolve(client).toAbsolutePath().normalize();
    }
}
