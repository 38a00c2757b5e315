package org.cadastre.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigTest {
    private static final Config DEFAULTS = new Config(
            List.of(),
            List.of(),
            new ListenerConfig(8080, 4343, 9080, new Ipv6Address(0, 0), new Ipv4Address(0x7F000001)),
            null,
            PersonalData.FILTERED,
            new HttpConfig(Duration.ofSeconds(10), Duration.ofSeconds(60)),
            new WhoisConfig(
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(180),
                    Duration.ofMinutes(20),
                    Duration.ofMinutes(30),
                    List.of()),
            new LimitConfig(64, 0, 0, Duration.ofMinutes(1), 0, List.of()),
            new NoticesConfig(null, null),
            new RdapConfig(null, RdapConfig.Contacts.JCARD, null),
            new QueryConfig(QueryConfig.Unallocated.OBJECT, QueryConfig.Autnums.HIERARCHICAL, 1000, 10_000, 100),
            new ExtensionsConfig(ExtensionsConfig.Use.AUTO),
            new CacheConfig(64L << 20),
            new SnapshotConfig(8L << 30, List.of(), null),
            new BootstrapConfig(null, Duration.ofMinutes(5), Duration.ofDays(1), List.of()),
            new ElsewhereConfig(Map.of(), Map.of()),
            new FiguresConfig(null, null, List.of()),
            new ReportConfig(List.of()),
            new ShutdownConfig(Duration.ofSeconds(10)));

    private static final Path FILES =
            Path.of("src", "test", "resources", "org", "cadastre", "config").toAbsolutePath();

    private static final Path KEY_FILE = FILES.resolve("cursor.key");
    private static final Path POPULATION = FILES.resolve("population.csv");
    private static final Path CLASSIFICATION = FILES.resolve("classification.csv");

    private static final Config OTHERS = new Config(
            List.of(),
            List.of(),
            new ListenerConfig(0, 43, 65535, new Ipv4Address(0xC0000201), new Ipv6Address(0, 1)),
            URI.create("https://rdap.example.net/base"),
            PersonalData.SHOWN,
            new HttpConfig(Duration.ofMillis(250), Duration.ofMinutes(5)),
            new WhoisConfig(
                    Duration.ofHours(1), Duration.ofMinutes(3), Duration.ofMinutes(4), Duration.ofHours(2), List.of()),
            new LimitConfig(48, 20, 600, Duration.ofMinutes(5), 1000, List.of()),
            new NoticesConfig(
                    URI.create("https://example.net/terms?a=b"), URI.create("https://example.net/wrong#data")),
            new RdapConfig(
                    "whois.example.net",
                    RdapConfig.Contacts.BOTH,
                    new Secret("a key that only the tests have".getBytes(StandardCharsets.US_ASCII))),
            new QueryConfig(QueryConfig.Unallocated.NOT_FOUND, QueryConfig.Autnums.FLAT, 100_000, 1, 10_000),
            new ExtensionsConfig(ExtensionsConfig.Use.OFF),
            new CacheConfig(0),
            new SnapshotConfig(1024, List.of(), Duration.ofDays(2)),
            new BootstrapConfig(
                    new BootstrapConfig.Web(URI.create("https://rdap.example.org/bootstrap")),
                    Duration.ofSeconds(1),
                    Duration.ofHours(2),
                    List.of()),
            new ElsewhereConfig(Map.of(), Map.of()),
            new FiguresConfig(POPULATION, CLASSIFICATION, List.of()),
            new ReportConfig(List.of()),
            new ShutdownConfig(Duration.ZERO));

    private static final Map<String, String> OTHER_VALUES = Map.ofEntries(
            Map.entry("http-port", "0"),
            Map.entry("whois-port", "43"),
            Map.entry("admin-port", "65535"),
            Map.entry("bind", "192.0.2.1"),
            Map.entry("admin.bind", "::1"),
            Map.entry("public-url", "https://rdap.example.net/base/"),
            Map.entry("http.request-timeout", "250ms"),
            Map.entry("http.idle-timeout", "5m"),
            Map.entry("whois.first-line-timeout", "1h"),
            Map.entry("whois.idle-timeout", "PT3M"),
            Map.entry("whois.max-idle-timeout", "4m"),
            Map.entry("whois.total-timeout", "2h"),
            Map.entry("limit.ipv6-prefix-length", "48"),
            Map.entry("limit.connections", "20"),
            Map.entry("limit.queries", "600"),
            Map.entry("limit.query-time", "5m"),
            Map.entry("limit.contacts-per-day", "1000"),
            Map.entry("notices.terms-url", "https://example.net/terms?a=b"),
            Map.entry("notices.inaccuracy-url", "https://example.net/wrong#data"),
            Map.entry("personal-data", "shown"),
            Map.entry("rdap.port43", "whois.example.net"),
            Map.entry("rdap.contacts", "both"),
            Map.entry("rdap.cursor-key-file", KEY_FILE.toString()),
            Map.entry("query.unallocated", "not-found"),
            Map.entry("query.autnums", "flat"),
            Map.entry("query.entity-limit", "100000"),
            Map.entry("query.search-limit", "1"),
            Map.entry("query.page-size", "10000"),
            Map.entry("extensions.cir0", "off"),
            Map.entry("cache.max-bytes", "0"),
            Map.entry("snapshot.max-unpacked-bytes", "1KiB"),
            Map.entry("snapshot.max-age", "2d"),
            Map.entry("bootstrap.source", "https://rdap.example.org/bootstrap/"),
            Map.entry("bootstrap.min-refresh", "1s"),
            Map.entry("bootstrap.max-refresh", "2h"),
            Map.entry("figures.population", POPULATION.toString()),
            Map.entry("figures.classification", CLASSIFICATION.toString()),
            Map.entry("shutdown.drain-timeout", "0s"));

    @TempDir
    Path folder;

    @Test
    void nothingGivenIsEveryDefault() {
        assertThat(Config.load(null, Map.of(), Map.of())).isEqualTo(loaded(DEFAULTS));
        assertThat(Config.defaults()).isEqualTo(DEFAULTS);
    }

    @Test
    void everyKeyIsReadFromTheFile() throws IOException {
        StringBuilder yaml = new StringBuilder(
                "exports: [delegated.txt, /srv/nir]\nhistory: [daily]\nreport: {fonts: [fonts, /srv/fonts]}\n");
        OTHER_VALUES.forEach(
                (key, value) -> yaml.append(key).append(": \"").append(value).append("\"\n"));

        assertThat(Config.load(file(yaml.toString()), Map.of(), Map.of()))
                .isEqualTo(loaded(withExports(folder.resolve("delegated.txt"), Path.of("/srv/nir"))));
    }

    @Test
    void everyKeyIsReadFromTheNestedFormOfTheFile() throws IOException {
        Path file = file("""
                http-port: 0
                whois-port: 43
                admin-port: 65535
                bind: 192.0.2.1
                public-url: https://rdap.example.net/base/
                admin: {bind: '::1'}
                http:
                  request-timeout: 250ms
                  idle-timeout: 5m
                whois:
                  first-line-timeout: 1h
                  idle-timeout: PT3M
                  max-idle-timeout: 4m
                  total-timeout: 2h
                limit:
                  ipv6-prefix-length: 48
                  connections: 20
                  queries: 600
                  query-time: 5m
                  contacts-per-day: 1000
                notices:
                  terms-url: https://example.net/terms?a=b
                  inaccuracy-url: https://example.net/wrong#data
                rdap:
                  port43: whois.example.net
                  contacts: both
                  cursor-key-file: KEY_FILE
                personal-data: shown
                query:
                  unallocated: not-found
                  autnums: flat
                  entity-limit: 100000
                  search-limit: 1
                  page-size: 10000
                extensions:
                  cir0: off
                cache:
                  max-bytes: 0
                snapshot:
                  max-unpacked-bytes: 1KiB
                  max-age: 2d
                bootstrap:
                  source: https://rdap.example.org/bootstrap/
                  min-refresh: 1s
                  max-refresh: 2h
                figures:
                  population: POPULATION
                  classification: CLASSIFICATION
                shutdown:
                  drain-timeout: 0s
                """.replace("KEY_FILE", KEY_FILE.toString())
                .replace("POPULATION", POPULATION.toString())
                .replace("CLASSIFICATION", CLASSIFICATION.toString()));

        assertThat(Config.load(file, Map.of(), Map.of())).isEqualTo(loaded(OTHERS));
    }

    @Test
    void everyKeyIsReadFromTheEnvironment() {
        Map<String, String> environment = new HashMap<>();
        OTHER_VALUES.forEach((key, value) ->
                environment.put("CADASTRE_" + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));

        assertThat(Config.load(null, environment, Map.of())).isEqualTo(loaded(OTHERS));
    }

    @Test
    void everyKeyIsReadFromFlags() {
        assertThat(Config.load(null, Map.of(), OTHER_VALUES)).isEqualTo(loaded(OTHERS));
    }

    @Test
    void everyKeyIsInTheTablesOfThisTest() {
        assertThat(OTHER_VALUES.keySet()).containsExactlyInAnyOrderElementsOf(ConfigLoader.keys());
    }

    @Test
    void noTwoKeysShareAVariable() {
        assertThat(ConfigLoader.keys().stream().map(KeyNames::variable)).doesNotHaveDuplicates();
    }

    @Test
    void namesTheVariableOfAKey() {
        assertThat(KeyNames.variable("whois.idle-timeout")).isEqualTo("CADASTRE_WHOIS_IDLE_TIMEOUT");
    }

    @Test
    void flagWinsOverEnvironmentOverFileOverDefault() throws IOException {
        Path file = file("http-port: 1\nwhois-port: 2\nadmin-port: 3\n");
        Map<String, String> environment = Map.of("CADASTRE_HTTP_PORT", "11", "CADASTRE_WHOIS_PORT", "12");
        Map<String, String> flags = Map.of("http-port", "21");

        ListenerConfig listeners = config(Config.load(file, environment, flags)).listeners();

        assertThat(listeners.httpPort()).isEqualTo(21);
        assertThat(listeners.whoisPort()).isEqualTo(12);
        assertThat(listeners.adminPort()).isEqualTo(3);
    }

    @Test
    void overriddenValueIsCheckedAllTheSame() throws IOException {
        assertThat(problems(Config.load(file("http-port: x\n"), Map.of(), Map.of("http-port", "1"))))
                .containsExactly("FILE:1: http-port: \"x\" is not allowed; give a port from 0 to 65535");
    }

    @Test
    void emptyVariableCountsAsNotSet() {
        assertThat(config(Config.load(null, Map.of("CADASTRE_HTTP_PORT", ""), Map.of())))
                .isEqualTo(DEFAULTS);
    }

    @Test
    void personalDataCanBeHiddenForGood() throws IOException {
        assertThat(config(Config.load(file("personal-data: hidden\n"), Map.of(), Map.of()))
                        .personalData())
                .isEqualTo(PersonalData.HIDDEN);
        assertThat(problems(Config.load(file("personal-data: open\n"), Map.of(), Map.of())))
                .containsExactly("FILE:1: personal-data: \"open\" is not allowed; give filtered or hidden or shown");
    }

    @Test
    void ageLimitOfTheFileCanBeSwitchedOff() throws IOException {
        Path file = file("snapshot: {max-age: 2d}\n");

        assertThat(config(Config.load(file, Map.of("CADASTRE_SNAPSHOT_MAX_AGE", "off"), Map.of()))
                        .snapshot()
                        .maxAge())
                .isNull();
    }

    @Test
    void warnsOfVariablesThatAreNoKeys() {
        Map<String, String> environment = Map.of(
                "CADASTRE_DATA", "/data",
                "CADASTRE_EXPORTS", "a",
                "CADASTRE_HTPP_PORT", "1",
                "CADASTRE_WEATHER", "fine",
                "HTTP_PORT", "1");

        assertThat(Config.load(null, environment, Map.of()))
                .isEqualTo(new ConfigResult.Loaded(
                        DEFAULTS,
                        List.of(
                                "the variable CADASTRE_EXPORTS is ignored:"
                                        + " a list can be given in the configuration file only",
                                "the variable CADASTRE_HTPP_PORT is ignored:"
                                        + " there is no such key; did you mean CADASTRE_HTTP_PORT?",
                                "the variable CADASTRE_WEATHER is ignored: there is no such key")));
    }

    @Test
    void reportsAllProblemsOfAllSourcesAtOnce() throws IOException {
        Path file = file("""
                http-port: 70000
                whois:
                  idle-timeout: 180
                  idle-timout: 3m
                cache: {max-bytes: lots}
                """);
        Map<String, String> environment = Map.of("CADASTRE_QUERY_UNALLOCATED", "maybe");
        Map<String, String> flags = Map.of("bind", "localhost", "public-url", "rdap.example.net");

        assertThat(problems(Config.load(file, environment, flags)))
                .containsExactly(
                        "--bind: \"localhost\" is not allowed;"
                                + " give an IPv4 or IPv6 address, such as 127.0.0.1 or ::",
                        "--public-url: \"rdap.example.net\" is not allowed; give an http or https address"
                                + " without query or fragment, such as https://rdap.example.net",
                        "CADASTRE_QUERY_UNALLOCATED (query.unallocated): \"maybe\" is not allowed;"
                                + " give object or not-found",
                        "FILE:1: http-port: \"70000\" is not allowed; give a port from 0 to 65535",
                        "FILE:3: whois.idle-timeout: \"180\" is not allowed;"
                                + " give a duration from 1ms to 1d, such as 250ms, 30s, 5m, 1h or 2d",
                        "FILE:4: whois.idle-timout: there is no such key; did you mean whois.idle-timeout?",
                        "FILE:5: cache.max-bytes: \"lots\" is not allowed;"
                                + " give a size from 0 to 1TiB, such as 1000000, 64MiB or 8GiB");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(String yaml, String problem) throws IOException {
        assertThat(problems(Config.load(file(yaml), Map.of(), Map.of()))).containsExactly(problem);
    }

    static List<Arguments> refusals() {
        return List.of(
                refusal("http-port: -1", "1: http-port: \"-1\" is not allowed; give a port from 0 to 65535"),
                refusal("http-port: 80.0", "1: http-port: \"80.0\" is not allowed; give a port from 0 to 65535"),
                refusal("http-port: 0x50", "1: http-port: \"0x50\" is not allowed; give a port from 0 to 65535"),
                refusal("http-port:", "1: http-port: has no value; give one or remove the key"),
                refusal("http-port: ~", "1: http-port: has no value; give one or remove the key"),
                refusal("http-port: [80]", "1: http-port: is a list; give one value"),
                refusal("exports: a", "1: exports: is one value; give a list"),
                refusal("exports: [a, [b]]", "1: exports: has an item that is no text; write each item as one value"),
                refusal("exports:\n- a\n-\n", "3: exports: has an item that is no text; write each item as one value"),
                refusal("exports: [\"a\\0\"]", "1: exports: \"a?\" is not a path; give the path of a file or a folder"),
                refusal("whois: 3m", "1: whois: is a section; give its keys, indented, in the lines below"),
                refusal("whois: [3m]", "1: whois: is a section; give its keys, indented, in the lines below"),
                refusal("weather: fine", "1: weather: there is no such key; config/cadastre.yaml names every key"),
                refusal("weather: {}", "1: weather: there is no such key; config/cadastre.yaml names every key"),
                refusal("weather:", "1: weather: there is no such key; config/cadastre.yaml names every key"),
                refusal("htp-port: 80", "1: htp-port: there is no such key; did you mean http-port?"),
                refusal("HTTP_PORT: 80", "1: HTTP_PORT: there is no such key; did you mean http-port?"),
                refusal("http: {port: 80}", "1: http.port: there is no such key; did you mean http-port?"),
                refusal("max-age: 1d", "1: max-age: there is no such key; did you mean snapshot.max-age?"),
                refusal("http-port: {a: 1}", "1: http-port.a: there is no such key; did you mean http-port?"),
                refusal(
                        "bind: '::'\n\nbind: '::'\n",
                        "3: bind: is given a second time, after line 1; keep one of them"),
                refusal(
                        "admin: {bind: '::1'}\nadmin.bind: '::1'\n",
                        "2: admin.bind: is given a second time, after line 1; keep one of them"),
                refusal(
                        "http-port: 4343",
                        "1: http-port: \"4343\" is the port of whois-port too;" + " give each listener its own port"),
                refusal(
                        "admin-port: 8080",
                        "1: admin-port: \"8080\" is the port of http-port too;" + " give each listener its own port"),
                refusal(
                        "admin-port: 4343",
                        "1: admin-port: \"4343\" is the port of whois-port too;" + " give each listener its own port"),
                refusal(
                        "bind: &a '::1'\nadmin: {bind: *a}\n",
                        "2: admin.bind: is an alias, which is not taken; write the value itself"),
                refusal("? [a, {b: c}]\n: d\n", "1: a key is no plain word; write `key: value`"),
                refusal("*a : b", "1: a key is no plain word; write `key: value`"),
                refusal(
                        "{a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}",
                        "1: is nested too deep; no key has more than two parts"),
                refusal("just words", "1: the file is no mapping; write it as lines of `key: value`"),
                refusal("- a\n- {b: [c]}\n", "1: the file is no mapping; write it as lines of `key: value`"),
                refusal("bind: '::'\n---\nbind: '::'\n", "2: begins a second document; give all keys in one document"),
                refusal("bind: '::\n", "2: is not YAML: found unexpected end of stream; correct the text there"),
                refusal(
                        "http-port: 1\nbind: ::\n",
                        "2: is not YAML: mapping values are not allowed here;"
                                + " put a value that holds a colon in quotes, as in bind: \"::\""),
                refusal(
                        "bind: '::'\n\u0001\n",
                        "2: is not YAML: the character U+0001 may not stand; correct the text there"));
    }

    private static Arguments refusal(String yaml, String problem) {
        return Arguments.of(yaml, "FILE:" + problem);
    }

    @Test
    void samePortOnOtherAddressesIsAllowed() throws IOException {
        Path file = file("bind: 192.0.2.1\nadmin-port: 8080\n");

        assertThat(config(Config.load(file, Map.of(), Map.of())).listeners().adminPort())
                .isEqualTo(8080);
    }

    @Test
    void freePortsDoNotClash() {
        Map<String, String> flags = Map.of("http-port", "0", "whois-port", "0", "admin-port", "0");

        assertThat(Config.load(null, Map.of(), flags)).isInstanceOf(ConfigResult.Loaded.class);
    }

    @Test
    void fileThatCannotBeReadIsAProblemOfItsOwn() throws IOException {
        Path large = folder.resolve("large.yaml");
        Files.write(large, new byte[ConfigFile.MAX_BYTES + 1]);
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, new byte[] {'a', ':', ' ', (byte) 0xE9});

        assertThat(problems(Config.load(folder.resolve("none.yaml"), Map.of(), Map.of())))
                .containsExactly(folder + "/none.yaml: there is no such file; give --config the path of a YAML file");
        assertThat(problems(Config.load(folder, Map.of(), Map.of())))
                .containsExactly(folder + ": is a folder; give --config the path of a YAML file");
        assertThat(problems(Config.load(large, Map.of(), Map.of())))
                .containsExactly(large + ": is larger than 1MiB; give --config the path of a YAML file");
        assertThat(problems(Config.load(latin, Map.of(), Map.of())))
                .containsExactly(latin + ": is not text in UTF-8; give --config the path of a YAML file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{a: ", "- ", "? ", "a: [", "&a [*a,", "!", "a: 1\n", "'", "%", "a: {b: 1}\n", "\n a:"})
    void largestHostileFileIsRefusedSoon(String part) throws IOException {
        Path file = file(part.repeat(ConfigFile.MAX_BYTES / part.length()));

        ConfigResult result =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Config.load(file, Map.of(), Map.of()));

        assertThat(problems(result)).hasSizeBetween(1, 3000);
    }

    @Test
    void fileOfCommentsAndByteOrderMarkAreAllowed() throws IOException {
        assertThat(config(Config.load(file("# nothing\n"), Map.of(), Map.of()))).isEqualTo(DEFAULTS);
        assertThat(config(Config.load(file(""), Map.of(), Map.of()))).isEqualTo(DEFAULTS);
        assertThat(config(Config.load(file("---\n"), Map.of(), Map.of()))).isEqualTo(DEFAULTS);
        assertThat(config(Config.load(file("\uFEFFhttp-port: 1\n"), Map.of(), Map.of()))
                        .listeners()
                        .httpPort())
                .isEqualTo(1);
    }

    @Test
    void emptySectionsAreAllowed() throws IOException {
        assertThat(config(Config.load(file("whois:\nrdap: {}\nexports:\n"), Map.of(), Map.of())))
                .isEqualTo(DEFAULTS);
    }

    @Test
    void onlyFlagsAtFaultIsAMistakeOfUsage() {
        Map<String, String> variable = Map.of("CADASTRE_WHOIS_PORT", "x");
        Map<String, String> flag = Map.of("http-port", "x");

        assertThat(((ConfigResult.Invalid) Config.load(null, Map.of(), flag)).isUsage())
                .isTrue();
        assertThat(((ConfigResult.Invalid) Config.load(null, variable, flag)).isUsage())
                .isFalse();
    }

    @Test
    void longAndUnprintableValuesAreShownShort() {
        String value = "\u001B[31m" + "9".repeat(500);

        assertThat(problems(Config.load(null, Map.of(), Map.of("http-port", value))))
                .containsExactly("--http-port: \"?[31m" + "9".repeat(75) + "...\" is not allowed;"
                        + " give a port from 0 to 65535");
    }

    @Test
    void addressesFollowThePublicOne() {
        URI base = Config.defaults().publicUrl(18080);

        assertThat(base).hasToString("http://localhost:18080");
        assertThat(DEFAULTS.notices().termsUrl(base)).hasToString("http://localhost:18080/terms");
        assertThat(DEFAULTS.notices().inaccuracyUrl(base)).hasToString("http://localhost:18080/inaccuracy");
        assertThat(OTHERS.publicUrl(18080)).hasToString("https://rdap.example.net/base");
        assertThat(OTHERS.notices().termsUrl(base)).hasToString("https://example.net/terms?a=b");
        assertThat(OTHERS.notices().inaccuracyUrl(base)).hasToString("https://example.net/wrong#data");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("cadastre.yaml"), yaml);
    }

    private static ConfigResult loaded(Config config) {
        return new ConfigResult.Loaded(config, List.of());
    }

    private static Config config(ConfigResult result) {
        assertThat(result).isInstanceOf(ConfigResult.Loaded.class);
        return ((ConfigResult.Loaded) result).config();
    }

    private List<String> problems(ConfigResult result) {
        assertThat(result).isInstanceOf(ConfigResult.Invalid.class);
        return ((ConfigResult.Invalid) result)
                .problems().stream()
                        .map(problem -> problem.text().replace(folder + "/cadastre.yaml", "FILE"))
                        .toList();
    }

    private Config withExports(Path... exports) {
        return new Config(
                List.of(exports),
                List.of(folder.resolve("daily")),
                OTHERS.listeners(),
                OTHERS.configuredPublicUrl(),
                OTHERS.personalData(),
                OTHERS.http(),
                OTHERS.whois(),
                OTHERS.limit(),
                OTHERS.notices(),
                OTHERS.rdap(),
                OTHERS.query(),
                OTHERS.extensions(),
                OTHERS.cache(),
                OTHERS.snapshot(),
                OTHERS.bootstrap(),
                OTHERS.elsewhere(),
                OTHERS.figures(),
                new ReportConfig(List.of(folder.resolve("fonts"), Path.of("/srv/fonts"))),
                OTHERS.shutdown());
    }
}
