package org.cadastre;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.cadastre.config.Config;
import org.cadastre.config.ConfigProblem;
import org.cadastre.config.ConfigResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/// The option `--config`, and how a command comes by its configuration.
final class ConfigOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file in YAML. Without it, config/cadastre.yaml of the installation.")
    @Nullable
    Path file;

    private final Surroundings surroundings;

    ConfigOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Loads the configuration and runs the command with it, or prints every problem.
    ///
    /// @param flags given values by key
    ExitCode with(Map<String, String> flags, Function<Config, ExitCode> run) {
        Path chosen = file == null ? surroundings.installedConfig() : file;
        return switch (Config.load(chosen, surroundings.environment(), flags)) {
            case ConfigResult.Loaded(var config, var warnings) -> {
                for (String warning : warnings) {
                    LoggerFactory.getLogger(ConfigOptions.class).warn(warning);
                }
                yield run.apply(config);
            }
            case ConfigResult.Invalid invalid -> {
                for (ConfigProblem problem : invalid.problems()) {
                    surroundings.err().println(problem.text());
                }
                yield invalid.isUsage() ? ExitCode.USAGE : ExitCode.CONFIG;
            }
        };
    }
}
