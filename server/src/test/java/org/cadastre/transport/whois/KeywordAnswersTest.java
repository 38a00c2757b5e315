package org.cadastre.transport.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.cadastre.cache.AnswerCache;
import org.cadastre.cache.RenderedAnswer;
import org.cadastre.history.Histories;
import org.cadastre.history.History;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.cadastre.whois.WhoisLine;
import org.cadastre.whois.WhoisSettings;
import org.cadastre.whois.WhoisWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What keywords are answered with, to the letter where that is short.
class KeywordAnswersTest {
    private static final String POOLS = "# pool: 2001:db8::/32\n# pool: AS64496-AS64503\n";
    private static final History HISTORY =
            Histories.of(LoadSettings.PLAIN, POOLS + world("20260401", "A1"), POOLS + world("20260501", "B1"));

    private final AnswerCache cache = new AnswerCache(1 << 20);
    private final Snapshot snapshot = Snapshots.of(POOLS + world("20260801", "C1"));
    private final WhoisTexts texts = texts(HISTORY);

    private WhoisTexts texts(History history) {
        return new WhoisTexts(
                new Lookup(new LookupSettings(true, 100)),
                new WhoisWriter(new WhoisSettings("https://whois.example.net/terms", "EX")),
                cache,
                (of, query) -> new RenderedAnswer(
                        200, Outcome.FOUND, (of.facts().serial() + query).getBytes(StandardCharsets.UTF_8)),
                () -> history,
                List.of("EXREG"));
    }

    /// @param holder of 192.0.2.0/25
    private static StatisticsFile world(String day, String holder) {
        StatisticsFile file = StatisticsFile.of("exreg", day)
                .row("MW|asn|64496|2|20260303|allocated|" + holder)
                .row("MW|asn|64498|1|20260303|assigned|H2")
                .row("MW|asn|64500|1|20260303|assigned|H2")
                .row("|asn|64501|3||available|")
                .row("MW|ipv4|192.0.2.0|128|20120606|allocated|" + holder)
                .row("MW|ipv4|192.0.2.128|64|20120606|assigned|H2")
                .row("MW|ipv6|2001:db8::|36|20260303|allocated|" + holder)
                .row("MW|ipv6|2001:db8:1000::|36|20260303|allocated|H2")
                .row("MW|ipv6|2001:db8:8000::|36||reserved|")
                .row("ZA|ipv6|2001:db8:9000::|36|20260303|allocated|H3");
        for (int i = 0; i < 1_024; i++) {
            file.row("EU|ipv4|198.18." + i / 4 + "." + 64 * (i % 4) + "|32|20120606|assigned|H4");
        }
        return file;
    }

    @Test
    void tellsWhatACountryHas() {
        assertThat(objects("country MW")).isEqualTo("""
                country:        MW
                name:           Malawi (MW)

                totals:         kind ipv4, state allocated, in24s 0.5, blocks 1, rows 1, holders 1, rows-without-holder 0
                totals:         kind ipv4, state assigned, in24s 0.25, blocks 1, rows 1, holders 1, rows-without-holder 0
                totals:         kind ipv4, state held, in24s 0.75, blocks 2, rows 2, holders 2, rows-without-holder 0
                totals:         kind ipv4, state reserved-country, in24s 0, blocks 0, rows 0, holders 0, rows-without-holder 0
                totals:         kind ipv6, state allocated, in32s 0.125, in48s 8192, blocks 2, rows 2, holders 2, rows-without-holder 0
                totals:         kind ipv6, state assigned, in32s 0, in48s 0, blocks 0, rows 0, holders 0, rows-without-holder 0
                totals:         kind ipv6, state held, in32s 0.125, in48s 8192, blocks 2, rows 2, holders 2, rows-without-holder 0
                totals:         kind ipv6, state reserved-country, in32s 0.0625, in48s 4096, blocks 1, rows 1, rows-without-holder 1
                totals:         kind asn, state allocated, as-numbers 2, blocks 1, rows 1, holders 1, rows-without-holder 0
                totals:         kind asn, state assigned, as-numbers 2, blocks 2, rows 2, holders 1, rows-without-holder 0
                totals:         kind asn, state held, as-numbers 4, blocks 3, rows 3, holders 2, rows-without-holder 0
                totals:         kind asn, state reserved-country, as-numbers 0, blocks 0, rows 0, holders 0, rows-without-holder 0

                ipv4:           192.0.2.0/25
                ipv4:           192.0.2.128/26

                ipv6:           2001:db8::/35

                asn:            AS64496 - AS64498
                asn:            AS64500

                reserved-ipv6:  2001:db8:8000::/36
                """);
    }

    @Test
    void tellsWhatIsReservedForACountry() {
        assertThat(objects("RESERVED mw")).isEqualTo("""
                country:        MW
                name:           Malawi (MW)

                totals:         kind ipv4, state reserved-country, in24s 0, blocks 0, rows 0, holders 0, rows-without-holder 0
                totals:         kind ipv6, state reserved-country, in32s 0.0625, in48s 4096, blocks 1, rows 1, rows-without-holder 1
                totals:         kind asn, state reserved-country, as-numbers 0, blocks 0, rows 0, holders 0, rows-without-holder 0

                reserved-ipv6:  2001:db8:8000::/36
                """);
    }

    @Test
    void tellsTheAccountOfAPool() {
        assertThat(objects("pool AS64496 - AS64503")).isEqualTo("""
                pool:           AS64496 - AS64503
                unit:           AS number
                day:            2026-08-01
                size:           8.0000
                free:           3.0000
                fragments:      0
                fragmented:     0.0000
                available:      3.0000
                handed-out-in-six-months: 4.0000
                monthly:        0.6667
                necessary:      6.0000
                months-left:    4

                states:         state pool, amount 1.0000, percent 12.500000
                states:         state available, amount 3.0000, percent 37.500000
                states:         state reserved-country, amount 0.0000, percent 0.000000
                states:         state reserved-growth, amount 0.0000, percent 0.000000
                states:         state reserved, amount 0.0000, percent 0.000000
                states:         state allocated, amount 2.0000, percent 25.000000
                states:         state assigned, amount 2.0000, percent 25.000000
                states:         state special, amount 0.0000, percent 0.000000

                ranges:         pool AS64496-AS64503, registry exreg
                """);
        assertThat(objects("pool EXREG")).contains("pool:           EXREG\nunit:           /32\n");
        assertThat(objects("pool exreg ASN")).contains("unit:           AS number\n");
        assertThat(text("pool 2001:db8::/32")).contains("% The account of a pool by the global policy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country QQ                      | 115 | give a code of two letters of ISO 3166-1; the loaded files have EU MW ZA.
            country Malawi                  | 115 | give MW (Malawi); a code of two letters
            country ZZ                      | 115 | ZZ is no country
            country MW ZA                   | 115 | The country "MW ZA" is not allowed
            reserved 12                     | 115 | give a code of two letters of ISO 3166-1
            country KP                      | 101 | nothing is allocated, assigned or reserved for it. Loaded: exreg 2026-08-01.
            reserved ZA                     | 101 | Nothing is reserved for South Africa (ZA).
            pool nobody                     | 115 | give one of exreg.
            pool 3fff::/20                  | 115 | give one of 2001:db8::/32.
            pool exreg ipv4                 | 101 | exreg has no pool of IPV4; ask with another family.
            pool exreg ipv5                 | 115 | give one of ipv6, ipv4, asn.
            asof 2026-03-31 192.0.2.1       | 115 | There is no data of 2026-03-31; the days are from 2026-04-01 to 2026-05-01.
            asof 2026-05-02 192.0.2.1       | 115 | There is no data of 2026-05-02; the days are from 2026-04-01 to 2026-05-01.
            asof 2026-02-30 192.0.2.1       | 115 | After asof comes one day, then what is looked up
            asof 2026-05-01 country QQ      | 115 | give a code of two letters of ISO 3166-1
            asof 2026-05-01 asof 2026-05-01 AS64496 | 115 | After asof comes one day
            """)
    void namesWhatIsAllowed(String line, int error, String detail) {
        String text = text(line);
        assertThat(text).contains("%ERROR:" + error + ": ");
        assertThat(text.replace("\n% ", " ")).contains(detail);
        assertThat(ask(texts, line).outcome()).isEqualTo(error == 101 ? Outcome.NOT_FOUND : Outcome.MALFORMED);
    }

    @Test
    void answersAsOfADay() {
        assertThat(text("asof 2026-04-01 192.0.2.1")).contains("org:            A1\n", "of 2026-04-01.");
        assertThat(text("asof 2026-04-30 192.0.2.1")).contains("org:            A1\n", "of 2026-04-01.");
        assertThat(text("asof 2026-05-01 192.0.2.1")).contains("org:            B1\n", "of 2026-05-01.");
        assertThat(text("192.0.2.1")).contains("org:            C1\n", "of 2026-08-01.");
        assertThat(text("asof 2026-05-01 -K as64500"))
                .contains("aut-num:        AS64500\n")
                .doesNotContain("org:");
        assertThat(text("asof 2026-05-01 country MW")).contains("asn:            AS64500\n", "of 2026-05-01.");
        assertThat(text("asof 2026-05-01 pool exreg")).contains("day:            2026-05-01\n");
        assertThat(text("--json asof 2026-05-01 192.0.2.1"))
                .contains("Network[")
                .doesNotContain(snapshot.facts().serial());
        assertThat(new String(
                        ask(texts(History.none()), "asof 2026-05-01 192.0.2.1").first(), StandardCharsets.UTF_8))
                .contains("%ERROR:114:", "% This server holds no data of other days.\n");
    }

    @Test
    void explainsAnswersAndMisses() {
        assertThat(text("--explain 192.0.2.1").replace("\n% ", " "))
                .contains(
                        "inetnum:",
                        "The smallest range around 192.0.2.1/32 is 192.0.2.0/25, allocated by the statistics of EXREG.",
                        "The range that begins after it is 192.0.2.128/26");
        assertThat(text("--explain asof 2026-04-01 203.0.113.1").replace("\n% ", " "))
                .contains(
                        "%ERROR:101:",
                        "of 2026-04-01T00:00:00Z answered",
                        "Nothing holds all of 203.0.113.1/32.",
                        "The range that begins before it is 198.18.255.192/27");
        assertThat(text("192.0.2.1")).doesNotContain("smallest range");
    }

    /// Words are a name first where they are nothing else.
    @Test
    void looksUpNamesThatBeginWithAKeyword() {
        String role = """
                role:           Country Manager
                address:        Example Road 1
                nic-hdl:        CM1-EX
                source:         EXREG
                """;
        Snapshot objects = Snapshots.of(role);
        assertThat(text(texts, objects, "country manager")).contains("role:           Country Manager\n");
        assertThat(text(texts, objects, "pool manager")).contains("%ERROR:101:", "none is loaded");
        Snapshot named = Snapshots.of(role, world("20260801", "C1"));
        assertThat(text(texts, named, "country manager")).contains("role:           Country Manager\n");
        assertThat(text(texts, named, "country managers")).contains("%ERROR:115:", "\"managers\" is not allowed");
    }

    @Test
    void givesALongCountryInPiecesAndKeepsNothingOfIt() {
        WhoisTexts.Text text = ask(texts, "country EU");
        assertThat(text.first()).hasSizeBetween(16_000, 32_000);
        assertThat(text.rest()).isNotNull();
        String whole = text("country EU");
        assertThat(whole.split("\nipv4: ", -1)).hasSize(1025);
        assertThat(whole).endsWith("\n\n\n");
        assertThat(cache.figures().entries()).isZero();
        assertThat(ask(texts, "country MW").first())
                .isSameAs(ask(texts, "-k Country MW ").first());
    }

    /// Any words after a keyword are answered in the frame of all answers.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersAnyWords(long seed) {
        Random random = new Random(seed);
        String[] words = {
            "country",
            "reserved",
            "pool",
            "asof",
            "MW",
            "mw",
            "ZZ",
            "EU",
            "exreg",
            "ipv4",
            "asn",
            "2001:db8::/32",
            "AS64496",
            "-",
            "AS64503",
            "2026-04-15",
            "2026-05-01",
            "1999-01-01",
            "9999-12-31",
            "192.0.2.1",
            "help",
            "--explain",
            "-Z",
            "us-ascii",
            "-r",
            "--json",
            "!!",
            "Côte",
            "d'Ivoire",
            "%2F",
            "..",
            "x".repeat(300)
        };
        for (int i = 0; i < 2_000; i++) {
            StringBuilder line = new StringBuilder(words[random.nextInt(4)]);
            for (int word = random.nextInt(5); word > 0; word--) {
                line.append(' ').append(words[random.nextInt(words.length)]);
            }
            assertThat(text(line.toString())).as(line.toString()).isNotBlank().endsWith("\n\n\n");
        }
    }

    /// The objects and notes of an answer: all between the first line that is no note, and the trailer.
    private String objects(String line) {
        String text = text(line);
        int first = text.indexOf("\n\n", text.indexOf("\n\n") + 2) + 2;
        return text.substring(first, text.lastIndexOf("\n% This query"));
    }

    private String text(String line) {
        return text(texts, snapshot, line);
    }

    private WhoisTexts.Text ask(WhoisTexts from, String line) {
        WhoisLine read = from.read(line, snapshot);
        return from.answer(snapshot, read.request(), read.charset(), Integer.MAX_VALUE);
    }

    private static String text(WhoisTexts texts, Snapshot snapshot, String line) {
        WhoisLine read = texts.read(line, snapshot);
        WhoisTexts.Text text = texts.answer(snapshot, read.request(), read.charset(), Integer.MAX_VALUE);
        StringBuilder whole = new StringBuilder(new String(text.first(), StandardCharsets.UTF_8));
        if (text.rest() != null) {
            for (byte[] piece = text.rest().next();
                    piece != null;
                    piece = text.rest().next()) {
                whole.append(new String(piece, StandardCharsets.UTF_8));
            }
        }
        return whole.toString();
    }
}
