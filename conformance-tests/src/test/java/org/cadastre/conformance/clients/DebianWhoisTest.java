package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.conformance.DumpRegistry;
import org.cadastre.conformance.FixtureRegistry;
import org.cadastre.conformance.Target;
import org.cadastre.conformance.Whois;
import org.cadastre.conformance.clients.Program.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The `whois` program of Debian, pointed at the server by `-h` and `-p`. Its exit code is 2 when the connection was
/// reset, also after everything was printed.
@Timeout(120)
class DebianWhoisTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    @BeforeAll
    static void whoisIsInstalled() {
        Program.require("whois", "Debian package whois");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.5, inetnum:        192.0.2.0 - 192.0.2.99",
        "192.0.2.130/26, inetnum:        192.0.2.128 - 192.0.2.191",
        "3fff:100::1, inet6num:       3fff:100::/",
        "AS64496, status:         ALLOCATED",
        "as65551, status:         AVAILABLE",
        "192.0.1.1, %ERROR:101: no entries found",
        "no-such-holder, %ERROR:101: no entries found",
        "192.0.2.256, %ERROR:115: invalid search key",
        "help, % What can be asked"
    })
    @DisplayName("an address, a prefix, an AS number, a miss: exit 0 at once, with the answer")
    void printsAnswer(String query, String line) throws IOException, InterruptedException {
        Run run = whois(query);
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains(line);
        assertThat(run.output()).contains("% This query was served by ");
        assertThat(run.duration()).isLessThan(LIMIT.dividedBy(4));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/25, netname:        EXAMPLE-LIR, org:            ORG1-EX",
        "AS64500, as-name:        EXAMPLE-AS, abuse-c:        ABUSE1-EX",
        "tech1-ex, person:         Tess Technician, nic-hdl:        TECH1-EX",
        "2.0.192.in-addr.arpa, nserver:        ns1.example.net, ds-rdata:       12345 13 2 49FD46E6"
    })
    @DisplayName("F1: a network, an AS number, an entity in lower case and a reverse domain, and no redacted mail")
    void printsObject(String query, String first, String second) throws IOException, InterruptedException {
        Run run = whois(FixtureRegistry.get().whois(), query);
        assertThat(run.exit()).isZero();
        assertThat(run.output()).containsSubsequence(first, second).doesNotContain("tess@example.net");
        assertThat(run.duration()).isLessThan(LIMIT.dividedBy(4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    172.20.0.53           | inetnum:            172.20.0.53 - 172.20.0.53
                    172.20.0.53           | route:              172.20.0.53/32
                    -x 172.20.0.0/24      | netname:            NET-ANY20-DN42
                    -x 172.20.0.0/28      | %ERROR:101: no entries found
                    -L 172.20.0.53        | netname:            NET-BLK0-DN42
                    -m 172.20.0.0/14      | inetnum:            172.20.0.0 - 172.20.255.255
                    -i org -r ORG-DN42    | domain:             dn42
                    -T route 172.20.0.53  | origin:             AS4242423914
                    -t route              | route:          [mandatory]  [single]     [primary/lookup key]
                    -q sources            | DN42:3:N:0-0
                    -r -B AS4242423914    | aut-num:            AS4242423914
                    """)
    @DisplayName("the flags of the RIPE database, on the dump of a whole registry")
    void asksWithFlags(String query, String line) throws IOException, InterruptedException {
        Run run = whois(DumpRegistry.get().whois(), "--", query);
        assertThat(run.exit()).isZero();
        assertThat(run.output().lines()).contains(line);
    }

    @Test
    @DisplayName("the objects that a found one refers to come along unless -r says not")
    void relatedObjectsComeAlong() throws IOException, InterruptedException {
        InetSocketAddress server = DumpRegistry.get().whois();
        assertThat(whois(server, "AS4242423914").output()).contains("\nas-block:", "\naut-num:", "\nperson:");
        assertThat(whois(server, "--", "-r AS4242423914").output())
                .contains("\nas-block:", "\naut-num:")
                .doesNotContain("\nperson:");
    }

    @Test
    @DisplayName("a name with letters beyond ASCII is found, and a referral is followed to the other server's port")
    void findsInternationalNameAndFollowsReferral() throws IOException, InterruptedException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        try (GlobalDump dump = new GlobalDump("client-whois", folder)) {
            Run named = whois(dump.whois(), "b\u00fccher.example");
            assertThat(named.exit()).isZero();
            assertThat(named.output().lines()).contains("domain:         xn--bcher-kva.example");
            Run followed = whois(dump.whois(), "193.0.22.1");
            assertThat(followed.exit()).isZero();
            String place = "127.0.0.1:" + dump.otherWhois().getPort();
            assertThat(followed.output())
                    .containsSubsequence(
                            "\nReferralServer: whois://" + place + "\n",
                            "Found a referral to " + place + ".\n",
                            "\nnetname:        OTHER-NET\n");
            assertThat(followed.output().split("Found a referral", -1)).hasSize(2);
            assertThat(whois(dump.whois(), "193.0.0.1").output())
                    .contains("\nnetname:        EXAMPLE-NET\n")
                    .doesNotContain("referral", "OTHER-NET");
        }
    }

    @Test
    @DisplayName("what it prints is what the server sent")
    void printsWhatServerSent() throws IOException, InterruptedException {
        assertThat(whois("192.0.2.5").output().strip())
                .isEqualTo(Whois.ask("192.0.2.5").text().strip());
    }

    @Test
    @DisplayName("its RIPE flags are understood")
    void passesFlags() throws IOException, InterruptedException {
        Run run = whois("--", "-r -B -G 192.0.2.5");
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("inetnum:        192.0.2.0 - 192.0.2.99");
        Run tagged = whois("--", "-V Md5.5.17 AS64496");
        assertThat(tagged.exit()).isZero();
        assertThat(tagged.output()).contains("ALLOCATED");
    }

    @Test
    @DisplayName("an empty query is %ERROR:106 and exit 0")
    void endsAfterEmptyQuery() throws IOException, InterruptedException {
        Run run = whois("--", " ");
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("%ERROR:106: no search key specified");
    }

    @Test
    @DisplayName("garbage is refused, and comes back without control characters")
    void endsAfterGarbage() throws IOException, InterruptedException {
        Run run = whois("--", "\u0007\u001B[31m%%%&&&///...:::");
        assertThat(run.exit()).isZero();
        assertThat(run.output()).contains("%ERROR:108: bad character in input");
        assertThat(run.output().chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        assertThat(whois("--", "%%%&&&///...:::").exit()).isZero();
    }

    private static Run whois(String... query) throws IOException, InterruptedException {
        return whois(Target.get().whois(), query);
    }

    private static Run whois(InetSocketAddress server, String... query) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("whois", "-h", server.getHostString(), "-p", Integer.toString(server.getPort())));
        command.addAll(List.of(query));
        return Program.run(folder, command);
    }
}
