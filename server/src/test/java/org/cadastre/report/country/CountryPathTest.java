package org.cadastre.report.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.cadastre.country.CountryFigures;
import org.cadastre.country.CountryList;
import org.cadastre.country.Period;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryPathTest {
    private static final StatisticsFile FILE = StatisticsFile.of("test", "20260821")
            .row("MU|ipv4|192.0.2.0|128|20200102|allocated|holder-1")
            .row("MU|ipv4|192.0.2.128|96|20200103|assigned|holder-2")
            .row("SC|ipv4|192.0.2.224|32|20200104|assigned|holder-1")
            .row("MU|ipv6|2001:db8::|32||allocated|holder-1")
            .row("SC|ipv6|2001:db8:1::|48|20200105|assigned|holder-3")
            .row("MW|ipv6|2001:db9::|32||reserved|")
            .row("MU|asn|65536|2|20200106|allocated|holder-1")
            .row("EU|asn|65540|1|20200106|assigned|holder-4")
            .row("YU|asn|65541|1|20200106|assigned|")
            .row("ZZ|ipv4|198.51.100.0|256||available|");
    private static final FigureSources SOURCES = new FigureSources(
            Snapshots.of(FILE),
            CountryFigures.load(
                    null,
                    null,
                    List.of(
                            CountryList.of("islands", List.of("MU", "SC"), Period.ALWAYS),
                            CountryList.of("quiet", List.of("NU", "TV"), Period.ALWAYS),
                            CountryList.of("later", List.of("MU"), new Period(LocalDate.of(2027, 1, 1), null)))));

    private static FigureAnswer ask(String url) {
        return PrefixLines.ask(SOURCES, url);
    }

    private static FigureAnswer.Refused refused(String url) {
        FigureAnswer answer = ask(url);
        if (answer instanceof FigureAnswer.Refused refused) {
            return refused;
        }
        throw new AssertionError(url + " is answered: " + answer);
    }

    private static FigureAnswer.Tables tables(String url) {
        FigureAnswer answer = ask(url);
        if (answer instanceof FigureAnswer.Tables tables) {
            return tables;
        }
        throw new AssertionError(url + ": " + answer);
    }

    private static String csv(String url) {
        FigureAnswer.Tables tables = tables(url);
        return new String(FiguresCsv.of(tables.figures().table(tables.csvTable())), StandardCharsets.UTF_8);
    }

    @Test
    void listsPrefixesAfterComments() {
        assertThat(PrefixLines.text(ask("country/mu.cidr")))
                .isEqualTo("""
                # Allocated and assigned addresses: Mauritius (MU).
                # Snapshot %s, data of 2026-08-21.
                # The fewest prefixes that hold exactly these addresses; what is reserved is not among them.
                # The country of a row is where the numbers were first registered; it does not say where they are used.
                # IPv4 prefixes: 3.
                # IPv6 prefixes: 16.
                192.0.2.0/25
                192.0.2.128/26
                192.0.2.192/27
                2001:db8::/48
                2001:db8:2::/47
                2001:db8:4::/46
                2001:db8:8::/45
                2001:db8:10::/44
                2001:db8:20::/43
                2001:db8:40::/42
                2001:db8:80::/41
                2001:db8:100::/40
                2001:db8:200::/39
                2001:db8:400::/38
                2001:db8:800::/37
                2001:db8:1000::/36
                2001:db8:2000::/35
                2001:db8:4000::/34
                2001:db8:8000::/33
                """.formatted(SOURCES.snapshot().facts().serial()));
    }

    @Test
    void writesAttributesOfARouteSet() {
        assertThat(PrefixLines.lines(ask("group/islands.rpsl")))
                .containsExactly("members:        192.0.2.0/24", "mp-members:     2001:db8::/32");
    }

    @Test
    void listsOneFamilyWhereItIsAskedFor() {
        assertThat(PrefixLines.text(ask("country/SC.cidr?family=ipv6")))
                .doesNotContain("IPv4")
                .endsWith("# IPv6 prefixes: 1.\n2001:db8:1::/48\n");
    }

    @Test
    void listsNothingOfACountryThatHasOnlyWhatIsReserved() {
        assertThat(PrefixLines.lines(ask("country/MW.cidr"))).isEmpty();
    }

    @Test
    void writesBlocksAsCsv() {
        assertThat(csv("country/MU.csv")).isEqualTo("""
                kind,range,state,country,registered,registry,holder,amount
                ipv4,192.0.2.0/25,allocated,MU,2020-01-02,test,holder-1,0.5
                ipv4,192.0.2.128-192.0.2.223,assigned,MU,2020-01-03,test,holder-2,0.375
                ipv6,2001:db8::/48,allocated,MU,n/a,test,holder-1,1
                ipv6,2001:db8:2::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff,allocated,MU,n/a,test,holder-1,65534
                asn,AS65536-AS65537,allocated,MU,2020-01-06,test,holder-1,2
                """);
    }

    @Test
    void writesTotalsAsCsv() {
        assertThat(csv("country/MU.csv?table=totals")).isEqualTo("""
                kind,state,in24s,in32s,in48s,asNumbers,blocks,rows,holders,rowsWithoutHolder
                ipv4,allocated,0.5,n/a,n/a,n/a,1,1,1,0
                ipv4,assigned,0.375,n/a,n/a,n/a,1,1,1,0
                ipv4,held,0.875,n/a,n/a,n/a,2,2,2,0
                ipv4,reserved-country,0,n/a,n/a,n/a,0,0,0,0
                ipv6,allocated,n/a,0.9999847412109375,65535,n/a,2,1,1,0
                ipv6,assigned,n/a,0,0,n/a,0,0,0,0
                ipv6,held,n/a,0.9999847412109375,65535,n/a,2,1,1,0
                ipv6,reserved-country,n/a,0,0,n/a,0,0,0,0
                asn,allocated,n/a,n/a,n/a,2,1,1,1,0
                asn,assigned,n/a,n/a,n/a,0,0,0,0,0
                asn,held,n/a,n/a,n/a,2,1,1,1,0
                asn,reserved-country,n/a,n/a,n/a,0,0,0,0,0
                """);
    }

    @Test
    void doesNotCountHoldersWhereNoRowNamesOne() {
        assertThat(csv("country/YU.csv?table=totals&family=asn")).isEqualTo("""
                kind,state,in24s,in32s,in48s,asNumbers,blocks,rows,holders,rowsWithoutHolder
                asn,allocated,n/a,n/a,n/a,0,0,0,0,0
                asn,assigned,n/a,n/a,n/a,1,1,1,n/a,1
                asn,held,n/a,n/a,n/a,1,1,1,n/a,1
                asn,reserved-country,n/a,n/a,n/a,0,0,0,0,0
                """);
    }

    @Test
    void writesHoldersAsCsv() {
        assertThat(csv("group/islands.csv?table=holders&family=ipv4")).isEqualTo("""
                holder,registry,in24s,in32s,in48s,asNumbers,blocks
                holder-1,test,0.625,n/a,n/a,n/a,2
                holder-2,test,0.375,n/a,n/a,n/a,1
                """);
    }

    @Test
    void hasWhatIsReservedForTheCountry() {
        assertThat(csv("country/MW.csv")).endsWith("\nipv6,2001:db9::/32,reserved-country,MW,n/a,test,n/a,65536\n");
    }

    @Test
    void listsAllCountries() {
        assertThat(csv("country.csv?lang=fr")).isEqualTo("""
                country,name,ipv4Held,ipv4Reserved,ipv4Holders,ipv6Held,ipv6Reserved,ipv6Holders,asnHeld,asnReserved,asnHolders
                EU,Union européenne,0,0,0,0,0,0,1,0,1
                MU,Maurice,0.875,0,2,65535,0,1,2,0,1
                MW,Malawi,0,0,0,0,65536,0,0,0,0
                SC,Seychelles,0.125,0,1,1,0,1,0,0,0
                YU,n/a,0,0,0,0,0,0,1,0,n/a
                """);
    }

    @ParameterizedTest
    @CsvSource({"en, Mauritius (MU)", "fr, Maurice (MU)", "es, Mauricio (MU)", "ru, Маврикий (MU)", "zh, 毛里求斯 (MU)"})
    void namesTheCountryInTheLanguage(String language, String name) {
        assertThat(tables("country/MU.json?lang=" + language).figures().parameters())
                .containsEntry("name", name);
        assertThat(PrefixLines.text(ask("country/MU.cidr?lang=" + language))).contains(": " + name + ".\n");
    }

    @Test
    void saysThatACodeOfARegionIsNoCountry() {
        assertThat(tables("country/EU.json").figures().notes()).anyMatch(note -> note.startsWith("EU is no country"));
        assertThat(PrefixLines.text(ask("country/EU.rpsl"))).contains("\n# EU is no country");
    }

    @Test
    void answersACodeThatIsNoneOfIsoButInTheFiles() {
        assertThat(csv("country/YU.csv")).contains("AS65541");
        assertThat(tables("country/YU.json").figures().notes()).anyMatch(note -> note.startsWith("YU is no code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "country/NU.json; 404; of Niue (NU): nothing is allocated, assigned or reserved for it. Loaded: test 2026",
                "country/NU.cidr?lang=fr; 404; of Niue (NU)",
                "country/AP.json; 404; of Asia-Pacific (AP)",
                "country/ZZ.json; 400; ZZ is no country",
                "country/XX.json; 400; the loaded files have EU MU MW SC YU",
                "country/UK.json; 400; give GB (United Kingdom); a code",
                "country/mwi.json; 400; give MW (Malawi); a code",
                "country/maurit.json; 400; give MR (Mauritania), or MU (Mauritius); a code",
                "country/%C4%B1N.json; 400; a code of two letters",
                "country/%C3%9F.json; 400; a code of two letters",
                "country/MU/x.json; 404; ask /country or /country/{country}",
                "country/MU.svg; 400; one of json, csv, cidr, rpsl",
                "country.cidr; 400; one of json, csv",
                "country/MU.json?family=ipv5; 400; one of all, ipv4, ipv6, asn",
                "country/MU.cidr?family=asn; 400; AS numbers are in .json and .csv",
                "country/MU.json?lang=de; 400; one of ar, en, es, fr, ru, zh",
                "country/MU.csv?table=rows; 400; one of blocks, totals, holders",
                "country/MU.json?cut=ldc; 400; one of family, lang, table",
                "group/quiet.json; 404; nothing is allocated",
                "group/later.json; 404; has no members on 2026-08-21",
                "group/ldc.json; 404; The key figures.classification names its file",
                "group/ldc.json; 404; one of islands, later, quiet, world",
                "group.json; 404; ask /group/{group}",
                "group/islands/x.json; 404; ask /group/{group}",
            })
    void refusesWithWhatIsRight(String url, int status, String part) {
        FigureAnswer.Refused refused = refused(url);
        assertThat(refused.description()).contains(part);
        assertThat(refused.status()).isEqualTo(status);
    }

    @Test
    void putsGroupsTogether() {
        assertThat(tables("group/islands+later.json").figures().parameters())
                .containsEntry("group", "islands+later")
                .containsEntry("countries", "MU SC");
    }

    @Test
    void saysThatTheWorldIsSimulated() {
        FigureSources simulated = new FigureSources(Snapshots.of(StatisticsFile.of("test", "20260821")
                .row("MU|ipv4|192.0.2.0|128|20200102|allocated|holder-1")
                .simulated()));
        assertThat(PrefixLines.text(PrefixLines.ask(simulated, "country/MU.cidr")))
                .contains("\n# The data is simulated: ");
    }

    @Test
    void answersAnyRequest() {
        Random random = new Random(6);
        List<String> words = List.of(
                "MU",
                "mu",
                "",
                "ZZ",
                "EU",
                "YU",
                "ß",
                "islands",
                "ldc",
                "non-islands",
                "islands*later",
                "+",
                "a\nb",
                "/",
                "💥",
                "x".repeat(5_000),
                "ipv4",
                "asn",
                "all",
                "fr",
                "totals",
                "holders",
                "\u0000");
        List<String> formats = List.of("", "json", "csv", "cidr", "rpsl", "svg", "JSON", "\u0130");
        List<String> names = List.of("family", "lang", "table", "cut");
        List<FigurePath> paths = List.of(new CountryPath(), new GroupPath());
        int answered = 0;
        for (int i = 0; i < 20_000; i++) {
            FigurePath path = paths.get(random.nextInt(2));
            List<String> segments = random.nextInt(20) == 0
                    ? List.of(path.prefix(), any(words, random), any(words, random))
                    : List.of(path.prefix(), any(words, random));
            TreeMap<String, String> parameters = new TreeMap<>();
            for (int j = random.nextInt(4) - 2; j > 0; j--) {
                parameters.put(any(names, random), any(words, random));
            }
            FigureAnswer answer = path.answer(SOURCES, new FigureRequest(segments, any(formats, random), parameters));
            switch (answer) {
                case FigureAnswer.Refused refused -> {
                    assertThat(refused.status()).isIn(400, 404);
                    assertThat(refused.description()).hasSizeBetween(20, 2_000);
                }
                case FigureAnswer.Body body -> {
                    assertThat(new String(body.body(), StandardCharsets.UTF_8).lines())
                            .allMatch(line -> line.startsWith("# ") || line.contains("/"));
                    answered++;
                }
                case FigureAnswer.Tables tables -> {
                    assertThat(FiguresJson.of(tables.figures())).isNotEmpty();
                    assertThat(FiguresCsv.of(tables.figures().table(tables.csvTable())))
                            .isNotEmpty();
                    answered++;
                }
            }
        }
        assertThat(answered).isGreaterThan(1_000);
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
