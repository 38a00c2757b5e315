package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cadastre.config.Config;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command, with operations that write down how they were called.
final class CommandLineTest {
    private final List<String> calls = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private ExitCode outcome = ExitCode.OK;
    private Config config = Config.defaults();

    @TempDir
    Path folder;

    @Test
    void serveWithoutExportsServesTheDemoWorld() {
        assertThat(run("serve")).isZero();
        assertThat(calls).containsExactly("serve []");
        assertThat(config).isEqualTo(Config.defaults());
    }

    @Test
    void serveTakesExportsAndFlags() {
        assertThat(run(
                        "serve",
                        "a",
                        "--http-port",
                        "1",
                        "--whois-port=2",
                        "b",
                        "--admin-port",
                        "0",
                        "--bind",
                        "192.0.2.1",
                        "--public-url",
                        "https://example.net/"))
                .isZero();
        assertThat(calls).containsExactly("serve [a, b]");
        assertThat(config.listeners().httpPort()).isEqualTo(1);
        assertThat(config.listeners().whoisPort()).isEqualTo(2);
        assertThat(config.listeners().adminPort()).isZero();
        assertThat(config.listeners().bind()).hasToString("192.0.2.1");
        assertThat(config.publicUrl(80)).hasToString("https://example.net");
    }

    @Test
    void serveTakesExportsOfTheFileWhenTheCommandLineNamesNone() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "exports: [a]\n");

        run("serve", "--config", file.toString());
        run("serve", "--config", file.toString(), "b");

        assertThat(calls).containsExactly("serve [" + folder.resolve("a") + "]", "serve [b]");
    }

    @Test
    void installedConfigurationIsReadUnlessAnotherIsNamed() throws IOException {
        Path installed = Files.writeString(folder.resolve("installed.yaml"), "http-port: 1\n");
        Path named = Files.writeString(folder.resolve("named.yaml"), "whois-port: 2\n");

        run(installed, Map.of(), "serve");
        assertThat(config.listeners().httpPort()).isEqualTo(1);

        run(installed, Map.of(), "serve", "--config", named.toString());
        assertThat(config.listeners().httpPort()).isEqualTo(8080);
        assertThat(config.listeners().whoisPort()).isEqualTo(2);
    }

    @Test
    void checkTakesExportsFormatAndLimit() {
        assertThat(run("check", "a", "b")).isZero();
        assertThat(run("check", "--format", "json", "--limit", "7", "a")).isZero();
        assertThat(calls).containsExactly("check [a, b] TEXT 1000", "check [a] JSON 7");
    }

    @Test
    void queryKeepsTheFlagsOfTheQuery() {
        assertThat(run("query", "a", "b", "--", "192.0.2.1")).isZero();
        assertThat(run("query", "--format=rdap", "a", "--", "-r", "-T", "inet6num", "--", "2001:db8::/32"))
                .isZero();
        assertThat(run("query", "a", "--", "")).isZero();
        assertThat(calls)
                .containsExactly(
                        "query [a, b] '192.0.2.1' WHOIS",
                        "query [a] '-r -T inet6num -- 2001:db8::/32' RDAP",
                        "query [a] '' WHOIS");
    }

    @Test
    void diffTakesTwoExportsAndWhatToCompare() {
        assertThat(run("diff", "a", "b")).isZero();
        assertThat(run("diff", "a", "b", "--format", "csv", "--table=holders", "--family", "asn"))
                .isZero();
        assertThat(run("diff", "--pool", "2001:db8::/32", "--format=json", "a", "b"))
                .isZero();
        assertThat(calls)
                .containsExactly(
                        "diff a b all null TEXT changes",
                        "diff a b asn null CSV holders",
                        "diff a b ipv6 2001:db8::/32 JSON changes");
    }

    @Test
    void convertTakesExportsFormAndFolder() {
        assertThat(run("convert", "a", "b", "--to", "delegated", "--out=d")).isZero();
        assertThat(calls).containsExactly("convert [a, b] DELEGATED d");
    }

    @Test
    void reportTakesTwoExportsAndWhatToWrite() {
        assertThat(run("report", "--from", "a", "--to", "b", "--out", "d")).isZero();
        assertThat(run(("report --from a --to b --out=d --format pdf,json --lang fr --region africa --cut ldc,lldc"
                                + " --population-year 2024 --pools 2001:db8::/32,exreg")
                        .split(" ")))
                .isZero();
        assertThat(calls)
                .containsExactly(
                        "report a b d [HTML] ENGLISH '' '' '' []",
                        "report a b d [PDF, JSON] FRENCH 'africa' 'ldc,lldc' '2024' [2001:db8::/32, exreg]");
    }

    @Test
    void healthFindsTheAdminListenerAsServeDoes() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "admin-port: 1\nadmin:\n  bind: 192.0.2.1\n");
        Map<String, String> environment = Map.of("CADASTRE_ADMIN_PORT", "2");

        run("health");
        run("health", "--config", file.toString());
        run(file, environment, "health");
        run(file, environment, "health", "--admin-port=3");
        assertThat(calls)
                .containsExactly(
                        "health 127.0.0.1 9080", "health 192.0.2.1 1", "health 192.0.2.1 2", "health 192.0.2.1 3");
    }

    @Test
    void healthIsNotHeldUpByPortsThatTheServerWasGivenOtherwise() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "http-port: 1\nwhois-port: 2\n");

        assertThat(run("health", "--config", file.toString(), "--admin-port", "1"))
                .isZero();
        assertThat(run("health", "--admin-port", "4343")).isZero();
        assertThat(calls).containsExactly("health 127.0.0.1 1", "health 127.0.0.1 4343");
    }

    @Test
    void healthRefusesWrongValues() {
        assertThat(run("health", "--admin-port", "x")).isEqualTo(2);
        assertThat(run(null, Map.of("CADASTRE_ADMIN_PORT", "65536"), "health")).isEqualTo(3);
        assertThat(text(err).lines())
                .containsExactly(
                        "--admin-port: \"x\" is not allowed; give a port from 0 to 65535",
                        "CADASTRE_ADMIN_PORT (admin-port): \"65536\" is not allowed; give a port from 0 to 65535");
        assertThat(calls).isEmpty();
    }

    @Test
    void simulateTakesFolderAndAnySeed() {
        assertThat(run("simulate", "--out", "d", "--seed", "-5")).isZero();
        assertThat(run("simulate", "--seed=9223372036854775807", "--out=d")).isZero();
        assertThat(calls).containsExactly("simulate d -5", "simulate d 9223372036854775807");
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void endsWithTheNumberOfTheOutcome(ExitCode code) {
        outcome = code;

        assertThat(run("serve")).isEqualTo(code.number());
        assertThat(run("check", "a")).isEqualTo(code.number());
        assertThat(run("query", "a", "--", "b")).isEqualTo(code.number());
        assertThat(run("simulate", "--out", "d", "--seed", "1")).isEqualTo(code.number());
        assertThat(run("diff", "a", "b")).isEqualTo(code.number());
        assertThat(run("convert", "a", "--to=delegated", "--out=d")).isEqualTo(code.number());
        assertThat(run("report", "--from=a", "--to=b", "--out=d")).isEqualTo(code.number());
        assertThat(run("health")).isEqualTo(code.number());
    }

    @ParameterizedTest
    @CsvSource({
        "OK, 0",
        "REFUSED, 1",
        "NOT_FOUND, 1",
        "DIFFERENT, 1",
        "NOT_READY, 1",
        "USAGE, 2",
        "UNREADABLE, 2",
        "MALFORMED, 2",
        "CONFIG, 3",
        "EXPORT, 4",
        "BIND, 5"
    })
    void exitCodesHaveTheNumbersThatScriptsRelyOn(ExitCode code, int number) {
        assertThat(code.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                          | cadastre: name a command: serve, check, query, diff, convert, report, health or simulate",
                "serv                      | cadastre: unknown command serv; did you mean serve?",
                "weather                   | cadastre: unknown command weather",
                "--versoin                 | cadastre: unknown option --versoin; did you mean --version?",
                "serve --htp-port 1        | cadastre serve: unknown option --htp-port; did you mean --http-port?",
                "serve --htp-port=1        | cadastre serve: unknown option --htp-port=1; did you mean --http-port?",
                "serve --prot 1            | cadastre serve: unknown option --prot",
                "serve -p 1                | cadastre serve: unknown option -p",
                "serve --bind              | cadastre serve: missing required parameter for option '--bind' (ADDRESS)",
                "serve --bind a --bind b   | cadastre serve: option '--bind' (ADDRESS) should be specified only once",
                "check                     | cadastre check: missing required parameter: 'EXPORT'",
                "check a --format xml      | cadastre check: invalid value for option '--format': 'xml' is not text or json",
                "check a --limit -1        | cadastre check: invalid value for option '--limit': '-1' is no number from 0",
                "check a --limit x         | cadastre check: invalid value for option '--limit': 'x' is no number from 0",
                "check a --format JSON     | cadastre check: invalid value for option '--format': 'JSON' is not text or json",
                "query                     | cadastre query: missing required parameter: 'EXPORT'",
                "query a                   | cadastre query: give the query after --, as in: -- 192.0.2.1",
                "query a --                | cadastre query: give the query after --, as in: -- 192.0.2.1",
                "query -- a                | cadastre query: missing required parameter: 'EXPORT'",
                "query --fromat rdap a -- b| cadastre query: unknown option --fromat; did you mean --format?",
                "diff                      | cadastre diff: missing required parameters: 'OLD', 'NEW'",
                "diff a                    | cadastre diff: missing required parameter: 'NEW'",
                "diff a b c                | cadastre diff: unexpected word c",
                "diff a b --format xml     | cadastre diff: invalid value for option '--format': 'xml' is not text or json or csv",
                "diff a b --table x        | cadastre diff: invalid value for option '--table': 'x' is not changes, transitions, countries or holders",
                "diff a b --family x       | cadastre diff: invalid value for option '--family': 'x' is not ipv4, ipv6, asn or all",
                "diff a b --pool x         | cadastre diff: invalid value for option '--pool': 'x' is not a block of numbers, such as 2001:db8::/32, 192.0.2.0/24 or AS64496-AS64511",
                "diff a b --family asn --pool 192.0.2.0/24 | cadastre diff: invalid value for option '--pool': '192.0.2.0/24' is not a block of the family asn",
                "convert a                 | cadastre convert: missing required options: '--to=delegated', '--out=DIR'",
                "convert --to delegated --out d | cadastre convert: missing required parameter: 'EXPORT'",
                "convert a --to rpsl --out d | cadastre convert: invalid value for option '--to': 'rpsl' is not delegated",
                "report                    | cadastre report: missing required options: '--from=EXPORT', '--to=EXPORT', '--out=DIR'",
                "report --from a --to b --out d --lang de | cadastre report: invalid value for option '--lang': 'de' is not ar or en or es or fr or ru or zh",
                "report --from a --to b --out d --format html,doc | cadastre report: invalid value for option '--format' (FORMAT): 'doc' is not html or pdf or csv or json",
                "health x                  | cadastre health: unexpected word x",
                "health --admin-prt 1      | cadastre health: unknown option --admin-prt; did you mean --admin-port?",
                "simulate                  | cadastre simulate: missing required options: '--out=DIR', '--seed=N'",
                "simulate --out d --seed x | cadastre simulate: invalid value for option '--seed': 'x' is not a whole number of 64 bits",
                "simulate --out d --seed 1 x| cadastre simulate: unexpected word x",
            })
    void wrongUsageIsTwoLinesAndExitTwo(@Nullable String line, String message) {
        String[] arguments = line == null ? new String[0] : line.split(" +");
        String command = message.substring(0, message.indexOf(':'));

        assertThat(run(arguments)).isEqualTo(2);

        assertThat(text(err).lines()).containsExactly(message, "Try '" + command + " --help'.");
        assertThat(text(out)).isEmpty();
        assertThat(calls).isEmpty();
    }

    @Test
    void wrongValuesOfFlagsAreAllReportedAsUsage() {
        assertThat(run("serve", "--http-port", "x", "--bind", "y")).isEqualTo(2);
        assertThat(text(err).lines())
                .containsExactly(
                        "--bind: \"y\" is not allowed; give an IPv4 or IPv6 address, such as 127.0.0.1 or ::",
                        "--http-port: \"x\" is not allowed; give a port from 0 to 65535");
        assertThat(calls).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "check a",
                "query a -- b",
                "diff a b",
                "convert a --to delegated --out d",
                "report --from a --to b --out d",
                "health"
            })
    void wrongConfigurationIsReportedAndEndsWithThree(String line) {
        assertThat(run(null, Map.of("CADASTRE_HTTP_PORT", "x"), line.split(" ")))
                .isEqualTo(3);
        assertThat(text(err).lines())
                .containsExactly("CADASTRE_HTTP_PORT (http-port): \"x\" is not allowed; give a port from 0 to 65535");
        assertThat(calls).isEmpty();
    }

    @Test
    void missingConfigurationFileEndsWithThree() {
        assertThat(run("serve", "--config", folder.resolve("none.yaml").toString()))
                .isEqualTo(3);
        assertThat(text(err)).contains("none.yaml: there is no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve ", "check ", "query ", "diff ", "convert ", "report ", "health ", "simulate "})
    void helpAndVersionGoToStandardOutput(String command) {
        assertThat(run((command + "--help").split(" "))).isZero();
        assertThat(text(out)).startsWith("Usage: cadastre " + command).contains("--version");
        out.reset();

        assertThat(run((command + "--version").split(" "))).isZero();
        assertThat(text(out)).matches("cadastre \\S+\\R");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void helpOfServeNamesEveryFlagOfTheDesign() {
        run("serve", "--help");

        assertThat(text(out))
                .contains("--http-port", "--whois-port", "--admin-port", "--bind", "--public-url", "--config");
    }

    @Test
    void wordsAreNotExpandedFromFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("words"), "b\n");

        run("check", "@" + file);

        assertThat(calls).containsExactly("check [@" + file + "] TEXT 1000");
    }

    private int run(String... arguments) {
        return run(null, Map.of(), arguments);
    }

    private int run(@Nullable Path installed, Map<String, String> environment, String... arguments) {
        return Main.run(
                arguments,
                new Surroundings(environment, stream(out), stream(err), installed),
                new Operations(
                        (exports, given, ignored) -> called("serve " + exports, given),
                        (exports, format, limit, given, ignored) ->
                                called("check " + exports + " " + format + " " + limit, given),
                        (exports, query, format, given, ignored) ->
                                called("query " + exports + " '" + query + "' " + format, given),
                        (into, seed, ignored) -> called("simulate " + into + " " + seed, config),
                        (old, now, extent, form, given, ignored) -> called(
                                "diff " + old + " " + now + " " + extent.family() + " " + extent.within() + " "
                                        + form.format() + " " + form.table(),
                                given),
                        (exports, form, into, given, ignored) ->
                                called("convert " + exports + " " + form + " " + into, given),
                        (task, given, ignored) -> called(
                                "report " + task.from() + " " + task.to() + " " + task.folder() + " "
                                        + new TreeSet<>(task.formats()) + " " + task.language() + " '" + task.region()
                                        + "' '" + task.cut() + "' '" + task.populationYear() + "' " + task.pools(),
                                given),
                        (listeners, ignored) ->
                                called("health " + listeners.adminBind() + " " + listeners.adminPort(), config)));
    }

    private ExitCode called(String call, Config given) {
        calls.add(call);
        config = given;
        return outcome;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
