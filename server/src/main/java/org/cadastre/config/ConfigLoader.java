package org.cadastre.config;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.jspecify.annotations.Nullable;

/// Reads the three sources, binds every key with its default and its range, and gathers what is wrong.
final class ConfigLoader {
    private static final long KIB = 1L << 10;
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;
    private static final long TIB = 1L << 40;
    private static final Ipv4Address LOOPBACK = new Ipv4Address(0x7F00_0001);
    private static final Ipv6Address EVERY_ADDRESS = new Ipv6Address(0, 0);

    private ConfigLoader() {}

    static ConfigResult load(@Nullable Path file, Map<String, String> environment, Map<String, String> flags) {
        FileContent content = file == null ? FileContent.EMPTY : ConfigFile.read(file);
        Path folder = file == null ? null : file.getParent();
        return load(content, folder, environment, flags);
    }

    static ConfigResult load(
            FileContent content, @Nullable Path folder, Map<String, String> environment, Map<String, String> flags) {
        EnvironmentValues variables = new EnvironmentValues(environment);
        Map<String, GivenValue> flagValues = flagValues(flags);
        Settings settings = new Settings(
                List.of(flagValues, variables.values(keys()), content.values()),
                content.lists(),
                content.items(),
                folder);
        Config config = bind(settings);

        List<ConfigProblem> problems = new ArrayList<>(content.problems());
        problems.addAll(settings.problems());
        problems.addAll(content.misplaced(settings.keys(), settings.listKeys(), settings.itemKeys()));
        problems.addAll(unknownFlags(flagValues, settings));
        if (problems.isEmpty()) {
            problems.addAll(PortClash.find(config.listeners(), settings));
            problems.addAll(refreshOrder(config.bootstrap(), settings));
        }
        if (problems.isEmpty()) {
            return new ConfigResult.Loaded(config, variables.warnings(settings.keys(), settings.allListKeys()));
        }
        problems.sort(ConfigProblem.READING_ORDER);
        return new ConfigResult.Invalid(problems);
    }

    private static Map<String, GivenValue> flagValues(Map<String, String> flags) {
        Map<String, GivenValue> values = new LinkedHashMap<>();
        flags.forEach((key, text) -> values.put(key, new GivenValue(ConfigOrigin.FLAG, KeyNames.flag(key), key, text)));
        return values;
    }

    private static List<ConfigProblem> unknownFlags(Map<String, GivenValue> flags, Settings settings) {
        return flags.values().stream()
                .filter(flag -> !settings.keys().contains(flag.key()))
                .map(flag -> flag.problem(
                        "there is no such key", KeyNames.advice(flag.key(), settings.keys(), settings.allListKeys())))
                .toList();
    }

    private static List<ConfigProblem> refreshOrder(BootstrapConfig bootstrap, Settings settings) {
        if (bootstrap.minRefresh().compareTo(bootstrap.maxRefresh()) <= 0) {
            return List.of();
        }
        GivenValue min = settings.given("bootstrap.min-refresh");
        GivenValue given = min == null ? settings.given("bootstrap.max-refresh") : min;
        return given == null
                ? List.of()
                : List.of(given.problem(
                        "puts bootstrap.min-refresh above bootstrap.max-refresh",
                        "give the least time and the most time in this order"));
    }

    /// Every key there is, with its default and its range, in the order of `config/cadastre.yaml`.
    static Config bind(Settings settings) {
        return new Config(
                settings.paths("exports"),
                settings.paths("history"),
                new ListenerConfig(
                        settings.port("http-port", 8080),
                        settings.port("whois-port", 4343),
                        settings.port("admin-port", 9080),
                        settings.<IpAddress>value("bind", ValueKind.ADDRESS, EVERY_ADDRESS),
                        settings.<IpAddress>value("admin.bind", ValueKind.ADDRESS, LOOPBACK)),
                settings.valueOrNull("public-url", ValueKind.WEB_ADDRESS),
                settings.value("personal-data", ValueKind.choice(PersonalData.class), PersonalData.FILTERED),
                new HttpConfig(
                        settings.duration("http.request-timeout", ofSeconds(10), ofMillis(1), ofHours(1)),
                        settings.duration("http.idle-timeout", ofSeconds(60), ofMillis(1), ofHours(24))),
                new WhoisConfig(
                        settings.duration("whois.first-line-timeout", ofSeconds(30), ofMillis(1), ofHours(1)),
                        settings.duration("whois.idle-timeout", ofSeconds(180), ofMillis(1), ofHours(24)),
                        settings.duration("whois.max-idle-timeout", ofMinutes(20), ofMillis(1), ofHours(24)),
                        settings.duration("whois.total-timeout", ofMinutes(30), ofMillis(1), ofHours(24)),
                        settings.texts("whois.sources", ValueKind.SOURCE_NAME)),
                new LimitConfig(
                        settings.value("limit.ipv6-prefix-length", ValueKind.integer("a prefix length", 1, 128), 64),
                        settings.numberOrOff("limit.connections", 1, 1_000_000),
                        settings.numberOrOff("limit.queries", 1, 1_000_000_000),
                        settings.duration("limit.query-time", ofMinutes(1), ofSeconds(1), ofDays(1)),
                        settings.numberOrOff("limit.contacts-per-day", 1, 1_000_000_000),
                        settings.addressRanges("limit.trusted-proxies")),
                new NoticesConfig(settings.page("notices.terms-url"), settings.page("notices.inaccuracy-url")),
                new RdapConfig(
                        settings.valueOrNull("rdap.port43", ValueKind.HOST),
                        settings.value(
                                "rdap.contacts",
                                ValueKind.choice(RdapConfig.Contacts.class),
                                RdapConfig.Contacts.JCARD),
                        settings.secretOrNull("rdap.cursor-key-file")),
                new QueryConfig(
                        settings.value(
                                "query.unallocated",
                                ValueKind.choice(QueryConfig.Unallocated.class),
                                QueryConfig.Unallocated.OBJECT),
                        settings.value(
                                "query.autnums",
                                ValueKind.choice(QueryConfig.Autnums.class),
                                QueryConfig.Autnums.HIERARCHICAL),
                        settings.value("query.entity-limit", ValueKind.integer("a number", 1, 100_000), 1000),
                        settings.value("query.search-limit", ValueKind.integer("a number", 1, 100_000), 10_000),
                        settings.value("query.page-size", ValueKind.integer("a number", 1, 10_000), 100)),
                new ExtensionsConfig(settings.value(
                        "extensions.cir0", ValueKind.choice(ExtensionsConfig.Use.class), ExtensionsConfig.Use.AUTO)),
                new CacheConfig(settings.bytes("cache.max-bytes", 64 * MIB, 0, TIB)),
                new SnapshotConfig(
                        settings.bytes("snapshot.max-unpacked-bytes", 8 * GIB, KIB, 16 * TIB),
                        settings.paths("snapshot.grants"),
                        settings.durationOrOff("snapshot.max-age", ofMinutes(1), ofDays(3650))),
                new BootstrapConfig(
                        settings.sourceOrNull("bootstrap.source"),
                        settings.duration("bootstrap.min-refresh", ofMinutes(5), ofSeconds(1), ofDays(30)),
                        settings.duration("bootstrap.max-refresh", ofDays(1), ofSeconds(1), ofDays(30)),
                        settings.paths("bootstrap.special-purpose")),
                ElsewhereItems.read(settings),
                new FiguresConfig(
                        settings.fileOrNull("figures.population"),
                        settings.fileOrNull("figures.classification"),
                        FiguresGroups.read(settings)),
                new ReportConfig(settings.paths("report.fonts")),
                new ShutdownConfig(
                        settings.duration("shutdown.drain-timeout", ofSeconds(10), ofSeconds(0), ofHours(1))));
    }

    /// Every key that takes one value.
    static List<String> keys() {
        Settings settings = Settings.none();
        bind(settings);
        return List.copyOf(settings.keys());
    }
}
