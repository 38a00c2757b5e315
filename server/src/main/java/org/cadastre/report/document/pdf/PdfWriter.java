package org.cadastre.report.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.chart.Bounds;
import org.cadastre.report.document.chart.Ink;
import org.cadastre.report.document.pdf.PageFlow.Setting;

/// Writes a document as PDF 1.7 pages of A4: tagged, with bookmarks, its fonts embedded.
///
/// The bytes depend on the document and on the fonts only.
public final class PdfWriter {
    private static final Setting TITLE = new Setting(22, true);
    private static final Setting SUBTITLE = new Setting(13, false);
    private static final Setting DATE = new Setting(10, false);
    private static final Setting WORLD = new Setting(11, true, 8, 8);
    private static final Setting CONTENTS = new Setting(15, true);
    private static final double[] HEADINGS = {16, 13, 11.5, 10.5};
    private static final double HEADING_GAP = 4;
    private static final double SMALL = 8;
    private static final double HEAD = 40;
    private static final double FOOT = Sheet.HEIGHT - 30;
    private static final double LARGEST_WATERMARK = 48;
    private static final double WATERMARK_LENGTH = 820;

    private final Document document;
    private final Shaper shaper;
    private final Structure structure = new Structure();
    private final PageFlow flow;
    private final Contents contents;

    private PdfWriter(Document document, FontCatalog fonts) {
        this.document = document;
        shaper = new Shaper(fonts);
        flow = new PageFlow(document, shaper, structure);
        contents = new Contents(flow);
    }

    /// The file.
    ///
    /// @throws FontException if a text has letters that no font of the catalog has
    public static byte[] write(Document document, FontCatalog fonts) {
        PdfWriter writer = new PdfWriter(document, fonts);
        writer.titlePage();
        BlockWriter blocks = new BlockWriter(writer.flow, document.labels());
        writer.flow.newPage();
        document.sections().forEach(section -> writer.section(section, blocks, writer.structure.document(), 0));
        writer.contents.number();
        writer.headsAndFeet();
        try {
            return new PdfFile(document, writer.structure, writer.contents)
                    .bytes(writer.flow.sheets(), writer.backdrop(), writer.shaper);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a file in memory", e);
        }
    }

    private void titlePage() {
        PDStructureElement top = structure.document();
        flow.text(document.title(), TITLE, structure.child("Title", top));
        flow.gap(4);
        flow.text(document.subtitle(), SUBTITLE, structure.child("P", top));
        flow.text(document.date().toString(), DATE, structure.child("P", top));
        flow.gap(10);
        String watermark = document.watermark();
        if (watermark != null) {
            double height = flow.height(watermark, WORLD) + 10;
            Bounds box = new Bounds(PageFlow.LEFT, flow.y(), PageFlow.WIDTH, height);
            flow.sheet().untagged(() -> flow.sheet().edge(box, Ink.TEXT, 1.2));
            flow.advance(5);
            flow.text(watermark, WORLD, structure.child("P", top));
            flow.advance(15);
        }
        flow.text(document.labels().contents(), CONTENTS, structure.child("H1", top));
        flow.gap(4);
        contents.set(document.sections(), structure.child("TOC", top), 0);
    }

    private void section(Section section, BlockWriter blocks, PDStructureElement parent, int depth) {
        PDStructureElement element = structure.child("Sect", parent);
        Setting setting = new Setting(HEADINGS[depth], true);
        flow.gap(HEADINGS[depth]);
        flow.ensure(least(section, blocks, depth));
        contents.begins(section);
        flow.text(section.heading(), setting, structure.child("H" + (depth + 1), element));
        flow.gap(HEADING_GAP);
        section.blocks().forEach(block -> blocks.write(block, element));
        section.sections().forEach(inner -> section(inner, blocks, element, depth + 1));
    }

    /// The height of a heading with what follows it, which is not on the next page.
    private double least(Section section, BlockWriter blocks, int depth) {
        double heading = flow.height(section.heading(), new Setting(HEADINGS[depth], true)) + HEADING_GAP;
        if (!section.blocks().isEmpty()) {
            return heading + blocks.least(section.blocks().getFirst());
        }
        return section.sections().isEmpty()
                ? heading
                : heading + HEADINGS[depth + 1] + least(section.sections().getFirst(), blocks, depth + 1);
    }

    /// Adds to each page its number, and to each but the first the title.
    private void headsAndFeet() {
        List<Sheet> sheets = flow.sheets();
        String watermark = document.watermark();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String number = document.labels().page(i + 1, sheets.size());
            sheet.untagged(() -> margin(sheet, number, FOOT, false, false));
            if (i > 0) {
                sheet.untagged(() -> margin(sheet, document.title(), HEAD, true, false));
                if (watermark != null) {
                    sheet.untagged(() -> margin(sheet, watermark, HEAD, false, true));
                }
            }
        }
    }

    /// A line in the margin, narrower letters where it would take more than its half.
    private void margin(Sheet sheet, String line, double y, boolean atStart, boolean bold) {
        ShapedText text = shaper.shape(line, bold, document.direction());
        double half = PageFlow.WIDTH / 2 - 6;
        double squeeze = Math.min(1, half / (text.width() * SMALL));
        boolean left = atStart == (document.direction() == Direction.LEFT_TO_RIGHT);
        double width = text.width() * SMALL * squeeze;
        double x = left ? PageFlow.LEFT : PageFlow.LEFT + PageFlow.WIDTH - width;
        sheet.text(text, x, y, SMALL, Ink.AXIS, squeeze);
    }

    /// What lies under every page: the watermark, if there is one.
    private String backdrop() {
        String watermark = document.watermark();
        if (watermark == null) {
            return "";
        }
        Sheet sheet = new Sheet();
        ShapedText text = shaper.shape(watermark, true, document.direction());
        double size = Math.min(LARGEST_WATERMARK, WATERMARK_LENGTH / text.width());
        sheet.untagged(() -> sheet.across(text, size));
        return sheet.operators();
    }
}
