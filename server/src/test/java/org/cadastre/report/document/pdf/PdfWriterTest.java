package org.cadastre.report.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cadastre.country.Language;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.Labels;
import org.cadastre.report.document.Note;
import org.cadastre.report.document.Paragraph;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.Table;
import org.cadastre.report.document.Tokens;
import org.cadastre.report.document.testing.MachineFonts;
import org.cadastre.report.document.testing.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfWriterTest {
    private static final FontCatalog FONTS = FontCatalog.standard();

    @BeforeEach
    void needFonts() {
        MachineFonts.need();
    }

    @ParameterizedTest
    @EnumSource
    void hasEveryTextOfTheDocument(Language language) throws IOException {
        Document document = Samples.document(language);
        String text = squeezed(text(PdfWriter.write(document, FONTS)));
        List<String> expected = new ArrayList<>(List.of(document.title(), document.subtitle()));
        document.sections().forEach(section -> collect(section, expected));
        assertThat(expected).hasSizeGreaterThan(500);
        for (String each : expected) {
            for (String part : outsideTokens(each, language)) {
                assertThat(text).contains(squeezed(part));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesEachTime(Language language) {
        byte[] first = PdfWriter.write(Samples.document(language), FONTS);
        assertThat(PdfWriter.write(Samples.document(language), FontCatalog.standard()))
                .isEqualTo(first);
    }

    @Test
    void isAnotherFileForAnotherText() {
        byte[] first = PdfWriter.write(small("one", null), FONTS);
        assertThat(PdfWriter.write(small("two", null), FONTS)).isNotEqualTo(first);
    }

    @Test
    void isTaggedAndNamesItsTitleAndLanguage() throws IOException {
        Document document = Samples.document(Language.ARABIC);
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(document, FONTS))) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentCatalog().getViewerPreferences().getReadingDirection())
                    .isEqualTo("R2L");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo(document.title());
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-08-21T00:00:00Z");
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(document.title())
                    .contains("<rdf:li>ar</rdf:li>");
            for (PDPage page : file.getPages()) {
                assertThat(page.getStructParents()).isNotNegative();
            }
            List<String> types = new ArrayList<>();
            structure(file.getDocumentCatalog().getStructureTreeRoot().getKids(), types);
            assertThat(types).contains("Title", "TOC", "H1", "H2", "P", "Figure", "Table", "Caption", "TH", "TD");
            assertThat(types.stream().filter("Figure"::equals)).hasSize(5);
        }
    }

    @Test
    void hasItsFontsWithinIt() throws IOException {
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(Samples.document(Language.CHINESE), FONTS))) {
            int fonts = 0;
            for (COSName name : file.getPage(0).getResources().getFontNames()) {
                PDFont font = file.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.isDamaged()).isFalse();
                fonts++;
            }
            assertThat(fonts).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cutsNothing(Language language) throws IOException {
        byte[] bytes = PdfWriter.write(Samples.document(language), FONTS);
        try (PDDocument file = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getDir() == 0) {
                        assertThat((double) text.getXDirAdj()).isGreaterThan(PageFlow.LEFT - 1);
                        assertThat((double) text.getXDirAdj() + text.getWidthDirAdj())
                                .isLessThan(PageFlow.LEFT + PageFlow.WIDTH + 1);
                        assertThat((double) text.getYDirAdj()).isBetween(30.0, Sheet.HEIGHT - 25);
                    }
                    super.processTextPosition(text);
                }
            }.getText(file);
        }
    }

    @Test
    void numbersThePagesAndRepeatsTheTitleAndTheHeadingsOfATable() throws IOException {
        Document document = Samples.document(Language.ENGLISH);
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(document, FONTS))) {
            int pages = file.getNumberOfPages();
            assertThat(pages).isGreaterThan(6);
            int withHeadings = 0;
            for (int page = 1; page <= pages; page++) {
                String text = page(file, page);
                assertThat(text).contains("Page " + page + " of " + pages).contains("Figures of a simulated world");
                assertThat(squeezed(text)).contains(squeezed(document.title()));
                if (text.contains("-0.")) {
                    assertThat(text).contains("IPv6");
                    withHeadings++;
                }
            }
            assertThat(withHeadings).as("pages of the last table").isGreaterThan(1);
        }
    }

    @Test
    void givesEachSectionItsPageInTheContentsAndABookmark() throws IOException {
        Document document = Samples.document(Language.ENGLISH);
        try (PDDocument file = Loader.loadPDF(PdfWriter.write(document, FONTS))) {
            PDOutlineItem bookmark =
                    file.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> lines = page(file, 1).lines().toList();
            for (Section section : document.sections()) {
                assertThat(bookmark.getTitle()).isEqualTo(section.heading());
                int index = file.getPages().indexOf(Objects.requireNonNull(bookmark.findDestinationPage(file)));
                assertThat(page(file, index + 1)).contains(section.heading());
                assertThat(lines).contains(section.heading() + " " + (index + 1));
                bookmark = bookmark.getNextSibling();
            }
            assertThat(file.getPage(0).getAnnotations()).hasSize(3);
        }
    }

    @Test
    void breaksARowThatIsLongerThanAPage() throws IOException {
        String sentence = "All the words of this cell are found again. ";
        Table table = new Table(
                "Long",
                List.of(Column.text("Left"), Column.text("Right")),
                List.of(List.of("first", "short"), List.of("second", sentence.repeat(200)), List.of("third", "short")));
        Document document = with(List.of(table));
        byte[] bytes = PdfWriter.write(document, FONTS);
        try (PDDocument file = Loader.loadPDF(bytes)) {
            assertThat(file.getNumberOfPages()).isBetween(3, 5);
            StringBuilder all = new StringBuilder();
            for (int page = 2; page <= file.getNumberOfPages(); page++) {
                all.append(page(file, page).replaceAll("(?m)^(Left Right|Report|Page .*|Sub)$", ""));
            }
            assertThat(squeezed(all.toString())).contains(squeezed(sentence.repeat(150)));
        }
    }

    @Test
    void takesAWideTableWithLongWords() throws IOException {
        List<Column> columns = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            columns.add(Column.text("Heading" + i + "WithoutASpace"));
            row.add("cell" + i + "without".repeat(3));
        }
        String text = squeezed(text(PdfWriter.write(with(List.of(new Table("Wide", columns, List.of(row)))), FONTS)));
        assertThat(text).contains("cell0").contains("cell13");
    }

    @Test
    void writesADocumentOfNothing() throws IOException {
        assertThat(text(PdfWriter.write(with(List.of()), FONTS))).contains("Report");
        Table empty = new Table("Nothing", List.of(Column.text("Country")), List.of());
        assertThat(text(PdfWriter.write(with(List.of(empty)), FONTS)))
                .contains("Nothing")
                .contains("Country");
    }

    @Test
    void saysNothingOfAWorldUnlessItIsSimulated() throws IOException {
        assertThat(text(PdfWriter.write(small("text", null), FONTS))).doesNotContain("Simulated");
        assertThat(text(PdfWriter.write(small("text", "Simulated"), FONTS))).contains("Simulated");
    }

    /// The text, and of an Arabic one what stands outside of tokens: the reader of PDFBox turns lines round
    /// without regard to isolates, so that tokens and percentages are not as they are seen. `ShaperTest` looks
    /// at these.
    private static List<String> outsideTokens(String text, Language language) {
        return language == Language.ARABIC
                ? List.of(text.split(Tokens.ISOLATE + "[^" + Tokens.END + "]*" + Tokens.END + "|\u00A0%"))
                : List.of(text);
    }

    private static Document small(String text, @Nullable String watermark) {
        Section section = new Section("a", "A", List.of(new Paragraph(text)));
        return new Document(
                Language.ENGLISH,
                "Report",
                "Sub",
                LocalDate.of(2026, 1, 1),
                watermark,
                Labels.in(Language.ENGLISH),
                List.of(section));
    }

    private static Document with(List<Block> blocks) {
        return new Document(
                Language.ENGLISH,
                "Report",
                "Sub",
                LocalDate.of(2026, 1, 1),
                null,
                Labels.in(Language.ENGLISH),
                List.of(new Section("a", "A", blocks)));
    }

    private static void collect(Section section, List<String> texts) {
        texts.add(section.heading());
        for (Block block : section.blocks()) {
            switch (block) {
                case Paragraph(String text) -> texts.add(text);
                case Note note -> texts.addAll(List.of(note.term(), note.text()));
                case Table table -> collect(table, texts);
                case Chart chart -> {
                    texts.addAll(List.of(chart.title(), chart.description()));
                    collect(chart.twin(), texts);
                }
            }
        }
        section.sections().forEach(inner -> collect(inner, texts));
    }

    /// The caption of a table, and of its cells the words: lines of cells beside each other are read across.
    private static void collect(Table table, List<String> texts) {
        texts.add(table.caption());
        for (List<String> row : table.rows()) {
            for (String cell : row) {
                texts.addAll(List.of(cell.split("[ ，。（）()]")));
            }
        }
    }

    private static void structure(List<Object> kids, List<String> types) {
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                structure(element.getKids(), types);
            }
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static String page(PDDocument file, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(file);
    }

    /// Without spaces, marks of direction and forms of presentation, which are not the text's own, and without
    /// what the reader of PDFBox puts to another letter or turns round in Arabic: vowel signs and brackets.
    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Tokens.isInvisible(each))
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK && each != '(' && each != ')')
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
