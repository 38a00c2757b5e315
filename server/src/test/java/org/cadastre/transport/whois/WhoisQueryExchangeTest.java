package org.cadastre.transport.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.cache.AnswerCache;
import org.cadastre.cache.RenderedAnswer;
import org.cadastre.history.History;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.QueryObserver.Kind;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.cadastre.transport.whois.WhoisAnswer.Keep;
import org.cadastre.whois.WhoisError;
import org.cadastre.whois.WhoisSettings;
import org.cadastre.whois.WhoisWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a connection is answered, line by line.
class WhoisQueryExchangeTest {
    private final CurrentSnapshot current = new CurrentSnapshot();
    private final Peer peer = new Peer();
    private final List<String> observed = new ArrayList<>();
    private WhoisConversation conversation = open();

    private WhoisConversation open() {
        return open(List.of());
    }

    private WhoisConversation open(List<String> preferred) {
        WhoisWriter writer = new WhoisWriter(new WhoisSettings("https://whois.example.net/terms", "EX"));
        WhoisTexts texts = new WhoisTexts(
                new Lookup(new LookupSettings(true, 100)),
                writer,
                new AnswerCache(1 << 20),
                (of, query) -> new RenderedAnswer(200, Outcome.FOUND, new byte[] {'{', '}'}),
                History::none,
                preferred);
        return new WhoisQueryExchange(
                        current, texts, writer, (protocol, kind, outcome, nanos) -> observed.add(kind + " " + outcome))
                .open(peer);
    }

    @BeforeEach
    void load() {
        current.publish(Snapshots.of(StatisticsFile.of("exreg", "20261122")
                .row("CH|ipv4|192.0.2.0|256|20120606|assigned|holder")
                .row("CH|asn|64500|1|20120606|assigned|holder")));
    }

    /// Acceptance vector 36.
    @Test
    void keepsAConnectionUntilAnEmptyLine() {
        assertThat(keep("-k AS64500")).isEqualTo(Keep.KEPT);
        assertThat(text("192.0.2.1")).contains("inetnum:        192.0.2.0 - 192.0.2.255");
        WhoisAnswer last = conversation.answer("");
        assertThat(last.text()).isEmpty();
        assertThat(last.keep()).isEqualTo(Keep.CLOSED);
    }

    @Test
    void anEmptyLineAtFirstIsAnError() {
        assertThat(text("")).contains("%ERROR:106");
        assertThat(keep("AS64500")).isEqualTo(Keep.UNCHANGED);
        assertThat(keep("-k")).isEqualTo(Keep.KEPT);
        conversation = open();
        assertThat(text("-k")).isEmpty();
    }

    @Test
    void asksForOthersOnlyWhereThePeerMay() {
        assertThat(text("-V tag,192.0.2.9 AS64500")).contains("%ERROR:203: address passing not allowed");
        peer.passing = WhoisPeer.Passing.ALLOWED;
        assertThat(text("-V tag,192.0.2.9 AS64500")).contains("aut-num:        AS64500");
        assertThat(peer.asked).hasToString("192.0.2.9");
        peer.passing = WhoisPeer.Passing.OVER_LIMIT;
        assertThat(text("-V tag,192.0.2.9 AS64500")).contains("%ERROR:202: access control limit reached for");
    }

    @Test
    void speaksTheLanguageOfRoutingRegistries() {
        assertThat(text("!v")).startsWith("A").endsWith("C\n");
        assertThat(keep("!!")).isEqualTo(Keep.KEPT);
        assertThat(conversation.answer("!t60").idleTime()).isEqualTo(Duration.ofSeconds(60));
        assertThat(text("-V tag !gAS64500")).isEqualTo("D\n");
        assertThat(keep("!q")).isEqualTo(Keep.CLOSED);
    }

    @Test
    void anEmptyLineIsNothingBetweenCommandsOfRoutingRegistries() {
        conversation.answer("!!");
        assertThat(text("")).isEmpty();
        assertThat(keep("")).isEqualTo(Keep.UNCHANGED);
        assertThat(text("!v")).endsWith("C\n");
        conversation.answer("-k AS64500");
        assertThat(keep("")).isEqualTo(Keep.CLOSED);
    }

    @Test
    void errorsAreInTheLanguageOfTheLastLine() {
        conversation.answer("!!");
        assertThat(error(WhoisError.IDLE, ""))
                .isEqualTo("F connection has been closed: The connection was closed after a period of inactivity.\n");
        assertThat(error(WhoisError.QUERIES_EXCEEDED, "The limit is 1\nor 2."))
                .isEqualTo("F access control limit reached for 192.0.2.77: The limit is 1 or 2.\n");
        assertThat(text("-V tag,192.0.2.9 !v"))
                .isEqualTo(
                        "F address passing not allowed: Your host is not allowed to pass on the addresses of others.\n");
        conversation.answer("AS64500");
        assertThat(error(WhoisError.IDLE, "")).contains("%ERROR:305: connection has been closed\n");
    }

    private String error(WhoisError error, String detail) {
        return new String(conversation.error(error, detail), StandardCharsets.UTF_8);
    }

    @Test
    void searchesThePreferredSourcesWhereALineNamesNone() {
        current.publish(Snapshots.of(
                StatisticsFile.of("exreg", "20261122").row("CH|asn|64500|1|20120606|assigned|holder"),
                StatisticsFile.of("other", "20261122").row("CH|asn|64501|1|20120606|assigned|holder")));
        assertThat(text("AS64501")).contains("aut-num:        AS64501");
        assertThat(text("!s-lc")).isEqualTo("A12\nEXREG,OTHER\nC\n");

        conversation = open(List.of("NONE", "EXREG"));
        assertThat(text("AS64500")).contains("aut-num:        AS64500");
        assertThat(text("AS64501")).contains("%ERROR:101");
        assertThat(text("-a AS64501")).contains("aut-num:        AS64501");
        assertThat(text("-s other AS64501")).contains("aut-num:        AS64501");
        assertThat(text("-s NONE AS64501")).contains("%ERROR:102");
        assertThat(text("-q sources")).contains("EXREG:3:N:0-0\nOTHER:3:N:0-0\n");
        conversation.answer("!!");
        assertThat(text("!s-lc")).isEqualTo("A6\nEXREG\nC\n");
        assertThat(text("!s-*")).isEqualTo("C\n");
        assertThat(text("!s-lc")).isEqualTo("A12\nEXREG,OTHER\nC\n");
        assertThat(text("!sOTHER")).isEqualTo("C\n");
        assertThat(text("!s-lc")).isEqualTo("A6\nOTHER\nC\n");
        assertThat(text("AS64501")).contains("%ERROR:101");

        conversation = open(List.of("NONE"));
        assertThat(text("AS64501")).contains("aut-num:        AS64501");
    }

    @Test
    void givesJson() {
        assertThat(text("--json AS64500")).isEqualTo("{}\n\n\n");
    }

    @Test
    void tellsWhatWasAskedAndHowItEnded() {
        text("AS64500");
        text("192.0.3.1");
        text("-i org x");
        text("-y");
        text("help");
        assertThat(observed)
                .containsExactly(
                        Kind.AUTNUM + " " + Outcome.FOUND,
                        Kind.IP + " " + Outcome.NOT_FOUND,
                        Kind.SEARCH + " " + Outcome.NOT_FOUND,
                        Kind.NONE + " " + Outcome.MALFORMED,
                        Kind.HELP + " " + Outcome.FOUND);
    }

    @Test
    void namesTheAddressThatALimitIsFor() {
        assertThat(error(WhoisError.QUERIES_EXCEEDED, ""))
                .contains("%ERROR:202: access control limit reached for 192.0.2.77\n");
    }

    private Keep keep(String line) {
        return conversation.answer(line).keep();
    }

    private String text(String line) {
        return new String(conversation.answer(line).text(), StandardCharsets.UTF_8);
    }

    /// Somebody at 192.0.2.77.
    private static final class Peer implements WhoisPeer {
        private Passing passing = Passing.NOT_ALLOWED;
        private IpAddress asked = address();

        @Override
        public IpAddress address() {
            return new Ipv4Address(0xC000024D);
        }

        @Override
        public Passing askFor(IpAddress client) {
            asked = client;
            return passing;
        }

        @Override
        public int contactsLeft() {
            return Integer.MAX_VALUE;
        }
    }
}
