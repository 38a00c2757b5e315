package org.cadastre.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.country.Language;
import org.cadastre.report.FigureSources;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.Note;
import org.cadastre.report.document.Paragraph;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.Table;
import org.cadastre.report.document.Tokens;
import org.cadastre.report.document.html.HtmlWriter;
import org.cadastre.report.frame.Asking;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilDocumentTest {
    @Test
    void hasASectionForEachClauseBetweenSummaryAndAnnex() {
        assertThat(CouncilDocument.of(Reports.afrinic(), Language.ENGLISH).sections())
                .extracting(Section::id)
                .containsExactly(
                        "summary",
                        "clause-a",
                        "clause-b",
                        "clause-c",
                        "clause-d",
                        "clause-e",
                        "clause-f",
                        "audit",
                        "annex");
    }

    @ParameterizedTest
    @EnumSource
    void fillsEveryPlaceInEveryLanguage(Language language) {
        Document document = CouncilDocument.of(Reports.afrinic(), language);
        assertThat(texts(document)).hasSizeGreaterThan(2000).noneMatch(text -> text.contains("{"));
        assertThat(document.watermark()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, Central African Republic",
        "FRENCH, République centrafricaine",
        "SPANISH, República Centroafricana",
        "RUSSIAN, Центрально-Африканская Республика",
        "CHINESE, 中非共和国",
        "ARABIC, جمهورية أفريقيا الوسطى",
    })
    void namesCountriesInTheLanguage(Language language, String name) {
        assertThat(texts(CouncilDocument.of(Reports.afrinic(), language))).contains(name);
    }

    /// In Arabic what reads left to right must be apart from what does not, wherever it stands in a sentence.
    @Test
    void keepsNumbersOfArabicSentencesApart() {
        String summary = paragraphs(CouncilDocument.of(Reports.afrinic(), Language.ARABIC))
                .toString();
        assertThat(summary)
                .contains(Tokens.leftToRight("2023-03-23"))
                .contains(Tokens.leftToRight("2c00::/12"))
                .contains(Tokens.leftToRight("94.69\u00A0%"))
                .contains(Tokens.leftToRight("/48"));
        for (String text : paragraphs(CouncilDocument.of(Reports.afrinic(), Language.ARABIC))) {
            String outside = text.replaceAll(Tokens.ISOLATE + "[^" + Tokens.END + "]*" + Tokens.END, "");
            assertThat(outside).doesNotContainPattern("/\\d|\\d-\\d|\\d\\s*%|::");
        }
    }

    @Test
    void summarisesEachClauseByItsFigures() {
        String english = String.join("\n", paragraphs(CouncilDocument.of(Reports.afrinic(), Language.ENGLISH)))
                .replaceAll("[" + Tokens.ISOLATE + Tokens.END + "]", "");
        assertThat(english)
                .contains("(a) Numbers of AFRINIC on 2023-03-23 and 2026-08-21: available 96.53\u00A0%, 94.65\u00A0%")
                .contains("Least developed countries: /15")
                .contains("(b) Region: Africa. Countries with a population figure: 54; with IPv6: 52;"
                        + " without: Central African Republic, Eritrea.")
                .contains("over people: 0.836, before 0.852; without the two largest holders 0.748; of holders over"
                        + " people 0.615.")
                .contains("Least developed countries: 0.146")
                .contains("(c) IPv6 that came to be held in the period: 1220.00 prefixes of /32, ranges: 414.")
                .contains("(d) Countries that IPv6 is reserved for: 0 on 2026-08-21, 0 on 2023-03-23.")
                .contains("(e) Holders of IPv4 addresses or AS numbers in the region that hold IPv6 too: 1491 of 2929,"
                        + " 50.90\u00A0% on 2026-08-21")
                .contains("(f) Ranges that changed state, country, holder, registry or date from 2023-03-23 to"
                        + " 2026-08-21: 2303. Faults in the account of the pools: 2 on 2023-03-23, 0 on 2026-08-21.");
    }

    @ParameterizedTest
    @EnumSource
    void marksASimulatedWorld(Language language) {
        FigureSources sources = new FigureSources(Reports.simulatedWorld(), Asking.countries());
        Document document = CouncilDocument.of(Reports.of(sources), language);
        assertThat(document.watermark()).isEqualTo(Texts.in(language).of("report.watermark"));
        assertThat(texts(document)).noneMatch(text -> text.contains("{"));
    }

    @Test
    void saysWhyThereAreNoFiguresOfCountries() {
        StatisticsFile file = StatisticsFile.of("exreg", "20260101").row("CH|ipv6|2001:db8::|48|20120606|assigned|a1");
        CouncilFigures figures = Reports.of(new FigureSources(Snapshots.of(file)));
        String page = HtmlWriter.write(CouncilDocument.of(figures, Language.ENGLISH));
        assertThat(page)
                .contains("Not computed: equitable access by country.")
                .contains("There are no population figures: name a file in figures.population.")
                .contains("The loaded files have no IPv6 pool.");
    }

    /// Neither IPv6, nor holders, nor anything in the countries that are counted.
    @ParameterizedTest
    @ValueSource(strings = {"ZZ|asn|64496|1||available", "CH|ipv4|192.0.2.0|256|20120606|allocated"})
    void isWholeWhereThereIsNextToNothing(String row) {
        FigureSources sources = new FigureSources(
                Snapshots.of(StatisticsFile.of("exreg", "20260101").row(row)), Asking.countries());
        String page = HtmlWriter.write(CouncilDocument.of(Reports.of(sources), Language.ENGLISH));
        assertThat(page).contains("with IPv6: " + Tokens.leftToRight("0") + ";").doesNotContain("NaN");
    }

    /// What nobody holds is not known there, which is not the same as none.
    @ParameterizedTest
    @EnumSource
    void saysOfPlainStatisticsThatTheyDoNotTellWhatNobodyHolds(Language language) {
        String plain = """
                # pool: 2001:db8::/32
                2|exreg|20260101|1|20120606|20260101|+0000
                exreg|*|ipv6|*|1|summary
                exreg|CH|ipv6|2001:db8::|34|20120606|allocated
                """;
        CouncilFigures figures = Reports.of(new FigureSources(Snapshots.of(plain)));
        Texts texts = Texts.in(language);
        String page = HtmlWriter.write(CouncilDocument.of(figures, language));
        assertThat(page)
                .contains(texts.of("absent.unheld-space.text", "registries", Tokens.leftToRight("EXREG")))
                .contains(texts.of("summary.unstated") + " " + Tokens.leftToRight("75.00\u00A0%"))
                .contains(texts.of("account.size"))
                .doesNotContain(texts.of("account.eligible"))
                .doesNotContain(texts.of("summary.available") + " " + Tokens.ISOLATE);
    }

    private static List<String> paragraphs(Document document) {
        List<String> texts = new ArrayList<>();
        document.sections().getFirst().blocks().forEach(block -> {
            if (block instanceof Paragraph(String text)) {
                texts.add(text);
            }
        });
        return texts;
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>(List.of(document.title(), document.subtitle()));
        document.sections().forEach(section -> collect(section, texts));
        return texts;
    }

    private static void collect(Section section, List<String> texts) {
        texts.add(section.heading());
        section.blocks().forEach(block -> {
            switch (block) {
                case Paragraph(String text) -> texts.add(text);
                case Note note -> texts.addAll(List.of(note.term(), note.text()));
                case Table table -> collect(table, texts);
                case Chart chart -> {
                    texts.addAll(List.of(chart.title(), chart.description()));
                    collect(chart.twin(), texts);
                }
            }
        });
        section.sections().forEach(inner -> collect(inner, texts));
    }

    private static void collect(Table table, List<String> texts) {
        texts.add(table.caption());
        table.columns().forEach(column -> texts.add(column.heading()));
        table.rows().forEach(texts::addAll);
    }
}
