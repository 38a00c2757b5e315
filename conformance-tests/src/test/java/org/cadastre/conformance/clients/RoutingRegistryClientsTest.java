package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.conformance.DumpRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `irrtree` and the Perl library `Net::IRR`, which ask a routing registry with the queries of IRRd, against what the
/// dump's own files say.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutingRegistryClientsTest {
    private static final String PERL = """
            use Net::IRR;
            my $irr = Net::IRR->connect(host => '127.0.0.1', port => $ARGV[0]) or die 'no connection';
            sub line { print join(' ', @_), "\\n"; }
            line('version', $irr->get_irrd_version);
            line('sources', $irr->sources('DN42'));
            line('as-set', sort($irr->get_as_set($ARGV[1], 1)));
            line('origin', sort($irr->get_routes_by_origin($ARGV[2])));
            line('origin6', sort(split(' ', $irr->get_ipv6_routes_by_origin($ARGV[2]))));
            line('search', $irr->route_search($ARGV[3], 'o'));
            line('serial', $irr->get_sync_info('DN42'));
            print $irr->match('aut-num', $ARGV[2]);
            $irr->quit;
            """;

    private DumpRegistry registry;
    private DumpSets sets;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        registry = DumpRegistry.get();
        sets = DumpSets.of(registry);
    }

    private String port() {
        return Integer.toString(registry.whois().getPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS-AIRGAPPED", "AS-ALANYHQ", "AS-POTATO"})
    @DisplayName("irrtree: every AS number below a set, each with as many prefixes as it has routes")
    void treeHasEveryMember(String set) throws IOException, InterruptedException {
        RdapClients.require(RdapClients.IRRTREE);
        Program.Run run = RdapClients.run(
                folder, RdapClients.IRRTREE, "-h", "127.0.0.1", "-p", port(), "-l", DumpSets.SOURCE, set);
        assertThat(run.exit()).as(run.errors()).isZero();
        Map<String, Integer> expected = new TreeMap<>();
        for (String number : sets.autonomousSystems(set)) {
            expected.put(number, sets.prefixes(number, "route").size());
        }
        assertThat(expected).isNotEmpty();
        Map<String, Integer> shown = new TreeMap<>();
        run.output()
                .lines()
                .map(line -> line.replaceFirst("^[ |+-]*", ""))
                .filter(line -> line.matches("AS\\d+ \\(\\d+ pfxs\\).*"))
                .forEach(line -> shown.put(
                        line.substring(0, line.indexOf(' ')),
                        Integer.valueOf(line.replaceFirst(".*\\((\\d+) pfxs\\).*", "$1"))));
        assertThat(shown).isEqualTo(expected);
        assertThat(run.output())
                .contains("\n" + set + " (" + expected.size() + " ASNs, "
                        + sets.prefixes(set, "route").size() + " pfxs)\n");
    }

    @Test
    @DisplayName("a client that sends all its queries at once gets all replies, in their order")
    void pipelinedQueriesAreAnsweredInOrder() throws IOException {
        Set<String> prefixes = sets.prefixes("AS4242423914", "route");
        StringBuilder queries = new StringBuilder("!!\n!nclient\n");
        StringBuilder expected = new StringBuilder("C\n");
        String list = String.join(" ", prefixes);
        for (int i = 0; i < 200; i++) {
            queries.append("!gAS4242423914\n!iAS-NOWHERE\n");
            expected.append("A")
                    .append(list.length() + 1)
                    .append('\n')
                    .append(list)
                    .append("\nC\nD\n");
        }
        queries.append("!q\n");
        try (Socket socket =
                new Socket(registry.whois().getAddress(), registry.whois().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(queries.toString().getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo(expected.toString());
        }
    }

    @Test
    @DisplayName("Net::IRR: members, routes by origin, a search by prefix, an object, in one session")
    void perlLibraryAsks() throws IOException, InterruptedException {
        Program.require("perl", "Debian package perl");
        Program.require(
                Program.run(folder, List.of("perl", "-MNet::IRR", "-e", "1")).exit() == 0,
                "no Perl library Net::IRR: install the Debian package libnet-irr-perl");
        Path program = Files.writeString(folder.resolve("ask.pl"), PERL);
        Program.Run run = Program.run(
                folder, List.of("perl", program.toString(), port(), "AS-AIRGAPPED", "AS4242423914", "172.20.0.53/32"));
        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.output()).contains("version Cadastre -- version ", "\nserial DN42:");
        assertThat(words(run, "as-set")).isEqualTo(sets.autonomousSystems("AS-AIRGAPPED"));
        assertThat(words(run, "origin")).isEqualTo(sets.prefixes("AS4242423914", "route"));
        assertThat(words(run, "origin6")).isEqualTo(sets.prefixes("AS4242423914", "route6"));
        assertThat(words(run, "search")).contains("AS4242423914");
        assertThat(run.output())
                .contains(registry.objects("aut-num").stream()
                        .filter(object -> object.startsWith("aut-num:            AS4242423914\n"))
                        .findFirst()
                        .orElseThrow()
                        .strip());
    }

    /// The words of the line that begins with one, behind it.
    private static Set<String> words(Program.Run run, String first) {
        String line = run.output()
                .lines()
                .filter(each -> each.startsWith(first + " "))
                .findFirst()
                .orElseThrow();
        Set<String> words = new TreeSet<>(List.of(line.split(" ")));
        words.remove(first);
        assertThat(words).as(line).isNotEmpty();
        return words;
    }
}
