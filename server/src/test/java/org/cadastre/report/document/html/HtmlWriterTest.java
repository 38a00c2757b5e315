package org.cadastre.report.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cadastre.country.Language;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.Labels;
import org.cadastre.report.document.Note;
import org.cadastre.report.document.Paragraph;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.Table;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlWriterTest {
    @ParameterizedTest
    @EnumSource
    void writesAWellFormedPageInItsLanguage(Language language) throws Exception {
        Document document = Samples.document(language);
        Element page = parse(HtmlWriter.write(document));
        assertThat(page.getAttribute("lang")).isEqualTo(language.tag());
        assertThat(page.getAttribute("dir")).isEqualTo(Direction.of(language).word());
        assertThat(elements(page, "title").getFirst().getTextContent()).isEqualTo(document.title());
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "nav")).hasSize(1);
        assertThat(page.getTextContent()).contains(document.labels().contents());
    }

    @Test
    void givesEachIdOnceAndLinksOnlyToThem() throws Exception {
        Element page = parse(HtmlWriter.write(Samples.document(Language.FRENCH)));
        Set<String> ids = new HashSet<>();
        forEach(page, element -> {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        });
        List<Element> links = elements(page, "a");
        assertThat(links).hasSize(4);
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
        forEach(page, element -> {
            String labels = element.getAttribute("aria-labelledby");
            assertThat(labels.isEmpty() || ids.containsAll(List.of(labels.split(" "))))
                    .as(labels)
                    .isTrue();
        });
    }

    @Test
    void skipsNoLevelOfHeadings() throws Exception {
        Element page = parse(HtmlWriter.write(Samples.document(Language.ENGLISH)));
        List<Integer> levels = new ArrayList<>();
        forEach(page, element -> {
            if (element.getTagName().matches("h[1-6]")) {
                levels.add(element.getTagName().charAt(1) - '0');
            }
        });
        assertThat(levels).startsWith(1, 2).contains(3);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void needsNothingElse() {
        String page = HtmlWriter.write(Samples.document(Language.SPANISH));
        assertThat(page.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("@import")
                .doesNotContain("src=");
    }

    @Test
    void headsEveryTableAndEveryRow() throws Exception {
        Element page = parse(HtmlWriter.write(Samples.document(Language.ENGLISH)));
        List<Element> tables = elements(page, "table");
        assertThat(tables).hasSize(6).allSatisfy(table -> {
            assertThat(elements(table, "caption")).hasSize(1);
            assertThat(elements(table, "th"))
                    .allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isIn("col", "row"));
            int rows = elements(table, "tr").size();
            assertThat(elements(table, "th").stream()
                            .filter(cell -> cell.getAttribute("scope").equals("row")))
                    .hasSize(rows - 1);
        });
    }

    @Test
    void hasTheFiguresOfEveryChartInATableOfItsFigure() throws Exception {
        Element page = parse(HtmlWriter.write(Samples.document(Language.CHINESE)));
        List<Element> figures = elements(page, "figure");
        List<Chart> charts = Samples.charts(Language.CHINESE);
        assertThat(figures).hasSameSizeAs(charts);
        for (int i = 0; i < figures.size(); i++) {
            assertThat(elements(figures.get(i), "figcaption")).hasSize(1);
            assertThat(elements(figures.get(i), "svg")).hasSize(1);
            List<List<String>> rows = new ArrayList<>();
            for (Element row : elements(elements(figures.get(i), "tbody").getFirst(), "tr")) {
                List<String> cells = new ArrayList<>();
                forEach(row, cell -> {
                    if (cell.getTagName().equals("th") || cell.getTagName().equals("td")) {
                        cells.add(cell.getTextContent());
                    }
                });
                rows.add(cells);
            }
            assertThat(rows).isEqualTo(charts.get(i).twin().rows());
        }
    }

    @Test
    void escapesWhatOthersWrote() throws Exception {
        String evil = "</title></style><script>alert(\"1\")</script><img src=x onerror='y'>&";
        Document document = new Document(
                Language.ENGLISH,
                evil,
                evil,
                LocalDate.of(2026, 1, 1),
                evil,
                Labels.in(Language.ENGLISH),
                List.of(new Section(
                        "a",
                        evil,
                        List.of(
                                new Paragraph(evil),
                                new Note(Note.Kind.CAVEAT, evil, evil),
                                new Table(evil, List.of(Column.code(evil)), List.of(List.of(evil)))))));
        String page = HtmlWriter.write(document);
        assertThat(page).doesNotContain("<script").doesNotContain("<img");
        assertThat(elements(parse(page), "p").stream().map(Element::getTextContent))
                .contains(evil);
    }

    @Test
    void saysOnEveryPageThatAWorldIsSimulatedAndNothingOfARealOne() {
        Document simulated = Samples.document(Language.ENGLISH);
        assertThat(HtmlWriter.write(simulated)).contains("class=\"watermark\"").contains("class=\"world\"");
        Document real = new Document(
                simulated.language(),
                simulated.title(),
                simulated.subtitle(),
                simulated.date(),
                null,
                simulated.labels(),
                simulated.sections());
        assertThat(HtmlWriter.write(real)).doesNotContain("class=\"watermark\"").doesNotContain("class=\"world\"");
    }

    @Test
    void writesTheSameEachTime() {
        assertThat(HtmlWriter.write(Samples.document(Language.ARABIC)))
                .isEqualTo(HtmlWriter.write(Samples.document(Language.ARABIC)));
    }

    @Test
    void setsTextsAgainstTheirGroundWithEnoughContrast() {
        for (String text : List.of("#1a1a1a", "#4d4d4d", "#004b87")) {
            for (String ground : List.of("#ffffff", "#f3f6f9")) {
                assertThat(Style.SHEET).contains(text).contains(ground);
                assertThat((luminance(ground) + 0.05) / (luminance(text) + 0.05))
                        .isGreaterThan(4.5);
            }
        }
        assertThat(Style.SHEET.split("color: #", -1).length - 1)
                .as("colours of texts, each one looked at above")
                .isEqualTo(4);
    }

    /// WCAG 2.2, relative luminance.
    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int share) {
        double value = share / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Element parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        forEach(parent, element -> {
            if (element.getTagName().equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    private static void forEach(Element parent, Consumer<Element> action) {
        NodeList all = parent.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            action.accept((Element) all.item(i));
        }
    }
}
