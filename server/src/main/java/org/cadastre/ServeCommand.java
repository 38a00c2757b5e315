package org.cadastre;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cadastre serve`. The values of its options are checked where those of the configuration file are, so that all
/// problems come at once.
@Command(
        name = "serve",
        description = "Load the exports and answer RDAP and WHOIS until SIGTERM.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped",
            "2:the command line is wrong",
            "3:the configuration is wrong",
            "4:an export is refused",
            "5:a listener cannot be bound"
        })
final class ServeCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "EXPORT",
            arity = "0..*",
            description = "File or folder to serve. Without one: the key `exports`, else the built-in demo world.")
    List<Path> exports = List.of();

    @Option(names = "--http-port", paramLabel = "PORT", description = "Port of HTTP; 0 takes a free one (8080).")
    @Nullable
    String httpPort;

    @Option(names = "--whois-port", paramLabel = "PORT", description = "Port of WHOIS; 0 takes a free one (4343).")
    @Nullable
    String whoisPort;

    @Option(names = "--admin-port", paramLabel = "PORT", description = "Port of /metrics and /health (9080).")
    @Nullable
    String adminPort;

    @Option(names = "--bind", paramLabel = "ADDRESS", description = "Address of HTTP and WHOIS (::).")
    @Nullable
    String bind;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "Outside address of /; RDAP links are URL/rdap/... (http://localhost:<http port>).")
    @Nullable
    String publicUrl;

    @Option(
            names = "--bootstrap",
            paramLabel = "DIR|URL",
            description = "RFC 9224 files that say who answers for what is not ours.")
    @Nullable
    String bootstrap;

    @Mixin
    private final ConfigOptions configuration;

    private final Surroundings surroundings;
    private final Operations.Serve operation;

    ServeCommand(Surroundings surroundings, Operations.Serve operation) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.configuration = new ConfigOptions(surroundings);
    }

    @Override
    public Integer call() {
        Map<String, String> flags = new LinkedHashMap<>();
        put(flags, "http-port", httpPort);
        put(flags, "whois-port", whoisPort);
        put(flags, "admin-port", adminPort);
        put(flags, "bind", bind);
        put(flags, "public-url", publicUrl);
        put(flags, "bootstrap.source", bootstrap);
        ExitCode exit = configuration.with(
                flags,
                config -> operation.serve(exports.isEmpty() ? config.exports() : exports, config, surroundings.out()));
        return exit.number();
    }

    private static void put(Map<String, String> flags, String key, @Nullable String value) {
        if (value != null) {
            flags.put(key, value);
        }
    }
}
