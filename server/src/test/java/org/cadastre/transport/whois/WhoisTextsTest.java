package org.cadastre.transport.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cadastre.cache.AnswerCache;
import org.cadastre.cache.RenderedAnswer;
import org.cadastre.history.History;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.cadastre.whois.WhoisChunks;
import org.cadastre.whois.WhoisLine;
import org.cadastre.whois.WhoisSettings;
import org.cadastre.whois.WhoisWriter;
import org.junit.jupiter.api.Test;

class WhoisTextsTest {
    private final AnswerCache cache = new AnswerCache(1 << 20);
    private final Snapshot snapshot = Snapshots.of(rows());
    private final WhoisTexts texts = new WhoisTexts(
            new Lookup(new LookupSettings(true, 10_000)),
            new WhoisWriter(new WhoisSettings("https://whois.example.net/terms", "EX")),
            cache,
            (of, query) ->
                    new RenderedAnswer(200, Outcome.FOUND, query.toString().getBytes(StandardCharsets.UTF_8)),
            History::none,
            List.of());

    /// A holder with enough networks for an answer of many pieces.
    private static StatisticsFile rows() {
        StatisticsFile file = StatisticsFile.of("exreg", "20261122");
        for (int i = 0; i < 1024; i++) {
            file.row("CH|ipv4|198.18." + i / 4 + "." + 64 * (i % 4) + "|64|20120606|assigned|holder");
        }
        return file.row("CH|asn|64500|1|20120606|assigned|other");
    }

    @Test
    void keepsWhatFitsInAPiece() {
        WhoisTexts.Text first = ask("AS64500");
        assertThat(first.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(first.rest()).isNull();
        assertThat(ask("as64500 ").first()).isNotSameAs(first.first());
        assertThat(ask("AS64500").first()).isSameAs(first.first());
        assertThat(ask("-V tag AS64500").first()).isSameAs(first.first());
    }

    @Test
    void keepsApartWhatFlagsMakeAnotherText() {
        byte[] plain = ask("AS64500").first();
        for (String flags : new String[] {"-F", "-K", "-G", "-Z latin-1", "-R", "-B"}) {
            assertThat(ask(flags + " AS64500").first()).as(flags).isNotSameAs(plain);
        }
        assertThat(new String(ask("-F AS64500").first(), StandardCharsets.UTF_8))
                .contains("*an: AS64500\n");
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("aut-num:        AS64500\n");
    }

    @Test
    void givesALongTextInPiecesAndKeepsNothingOfIt() {
        WhoisTexts.Text text = ask("-M -r 198.18.0.0/16");
        assertThat(text.first()).hasSizeBetween(16_000, 18_000);
        WhoisChunks rest = Objects.requireNonNull(text.rest());
        StringBuilder whole = new StringBuilder(new String(text.first(), StandardCharsets.UTF_8));
        for (byte[] piece = rest.next(); piece != null; piece = rest.next()) {
            whole.append(new String(piece, StandardCharsets.UTF_8));
        }
        assertThat(whole.toString().split("\ninetnum:", -1)).hasSize(1025);
        assertThat(whole.toString()).endsWith("\n\n\n");
        assertThat(cache.figures().entries()).isZero();
    }

    @Test
    void refusesSourcesAndClassesThatNobodyKnows() {
        assertThat(text("-s nobody AS64500")).contains("%ERROR:102: unknown source");
        assertThat(text("-s EXREG AS64500")).contains("aut-num:        AS64500");
        assertThat(text("-T sparrow AS64500")).contains("%ERROR:103: unknown object type");
    }

    @Test
    void asksRdapForJson() {
        assertThat(text("--json AS64500")).startsWith("Autnum[").endsWith("]\n\n\n");
    }

    @Test
    void saysHowAQueryEnded() {
        assertThat(ask("AS64501").outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(ask("-y").outcome()).isEqualTo(Outcome.MALFORMED);
        assertThat(ask("help").outcome()).isEqualTo(Outcome.FOUND);
    }

    private String text(String line) {
        return new String(ask(line).first(), StandardCharsets.UTF_8);
    }

    private WhoisTexts.Text ask(String line) {
        WhoisLine read = WhoisLine.parse(line);
        return texts.answer(snapshot, read.request(), read.charset(), Integer.MAX_VALUE);
    }
}
