package org.cadastre.config;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that can be configured, checked. Each component is a key or a section of `config/cadastre.yaml`,
/// which tells what the keys mean.
///
/// @param exports key `exports`: the exports to serve when the command line names none; empty for the demo world
/// @param history key `history`: statistics files of several dates, to answer as of a date; empty for none
/// @param configuredPublicUrl key `public-url` without a slash at its end, or null when it is not set; ask
///     [#publicUrl(int)]
public record Config(
        List<Path> exports,
        List<Path> history,
        ListenerConfig listeners,
        @Nullable URI configuredPublicUrl,
        PersonalData personalData,
        HttpConfig http,
        WhoisConfig whois,
        LimitConfig limit,
        NoticesConfig notices,
        RdapConfig rdap,
        QueryConfig query,
        ExtensionsConfig extensions,
        CacheConfig cache,
        SnapshotConfig snapshot,
        BootstrapConfig bootstrap,
        ElsewhereConfig elsewhere,
        FiguresConfig figures,
        ReportConfig report,
        ShutdownConfig shutdown) {
    public Config {
        exports = List.copyOf(exports);
        history = List.copyOf(history);
    }

    /// Reads the configuration. For one key a flag wins over an environment variable, that over the file, and that
    /// over the default; a value that another one overrides is checked all the same. Never throws for bad input.
    ///
    /// @param file YAML file of at most 1 MiB in UTF-8, or null for none
    /// @param environment variables by name; of these the ones that begin with `CADASTRE_` are read, except
    ///     `CADASTRE_DATA`. An empty one counts as not set.
    /// @param flags given values by key, such as `http-port`
    public static ConfigResult load(@Nullable Path file, Map<String, String> environment, Map<String, String> flags) {
        return ConfigLoader.load(file, environment, flags);
    }

    /// Every key at its default.
    public static Config defaults() {
        return ConfigLoader.bind(Settings.none());
    }

    /// The outside address of `/`, without a slash at its end: key `public-url`, else `http://localhost` with the
    /// port.
    ///
    /// @param boundHttpPort the port that HTTP listens on, which the key `http-port` may leave to the system
    public URI publicUrl(int boundHttpPort) {
        return configuredPublicUrl == null ? URI.create("http://localhost:" + boundHttpPort) : configuredPublicUrl;
    }
}
