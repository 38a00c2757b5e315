package org.cadastre;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `cadastre health`.
@Command(
        name = "health",
        description = {
            "Ask the server that runs here whether it is ready, and say so in one line.",
            "Its admin listener is found by the settings that `serve` reads."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ready",
            "1:not ready, or no answer within 3 seconds",
            "2:the command line is wrong",
            "3:the configuration is wrong, or does not name the port"
        })
final class HealthCommand implements Callable<Integer> {
    @Option(names = "--admin-port", paramLabel = "PORT", description = "Port of the admin listener (9080).")
    @Nullable
    String adminPort;

    @Mixin
    private final ConfigOptions configuration;

    private final Surroundings surroundings;
    private final Operations.Health operation;

    HealthCommand(Surroundings surroundings, Operations.Health operation) {
        this.surroundings = surroundings;
        this.operation = operation;
        this.configuration = new ConfigOptions(surroundings);
    }

    /// The ports of HTTP and WHOIS play no part: the server may have others by its own options, and `--admin-port` may
    /// be one that the file gives to them.
    @Override
    public Integer call() {
        Map<String, String> flags = new LinkedHashMap<>(Map.of("http-port", "0", "whois-port", "0"));
        if (adminPort != null) {
            flags.put("admin-port", adminPort);
        }
        return configuration
                .with(flags, config -> operation.health(config.listeners(), surroundings.out()))
                .number();
    }
}
