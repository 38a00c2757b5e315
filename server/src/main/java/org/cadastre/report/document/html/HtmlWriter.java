package org.cadastre.report.document.html;

import java.util.List;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.Markup;
import org.cadastre.report.document.Note;
import org.cadastre.report.document.Paragraph;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.Table;
import org.cadastre.report.document.chart.ChartLayout;
import org.cadastre.report.document.chart.SvgWriter;

/// Writes a document as HTML that is well-formed XML too, after the Web Content Accessibility Guidelines 2.2
/// (AA).
///
/// A page has a link past its contents, landmarks, headings in order, table headings with their scope, and for
/// each chart a description and the table of its figures. Ids that the writer makes have an underscore, which
/// those of a document never have.
public final class HtmlWriter {
    private final Document document;
    private final StringBuilder out = new StringBuilder();

    private HtmlWriter(Document document) {
        this.document = document;
    }

    /// The page, to be sent or stored as UTF-8.
    public static String write(Document document) {
        HtmlWriter writer = new HtmlWriter(document);
        writer.head();
        writer.body();
        return writer.out.toString();
    }

    private void head() {
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
        out.append(document.language().tag()).append("\" dir=\"");
        out.append(document.direction().word()).append("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        text(document.title()).append("</title>\n<style>\n").append(Style.SHEET).append("</style>\n</head>\n");
    }

    private void body() {
        String watermark = document.watermark();
        out.append("<body>\n<a class=\"skip\" href=\"#main_content\">");
        text(document.labels().skip()).append("</a>\n");
        if (watermark != null) {
            out.append("<div class=\"watermark\" aria-hidden=\"true\">");
            text(watermark).append("</div>\n");
        }
        out.append("<header>\n<h1>");
        text(document.title()).append("</h1>\n<p class=\"subtitle\">");
        text(document.subtitle()).append("</p>\n<p class=\"date\"><time dir=\"ltr\" datetime=\"");
        out.append(document.date()).append("\">").append(document.date()).append("</time></p>\n");
        if (watermark != null) {
            out.append("<p class=\"world\" role=\"note\">");
            text(watermark).append("</p>\n");
        }
        out.append("</header>\n<nav aria-labelledby=\"contents_heading\">\n<h2 id=\"contents_heading\">");
        text(document.labels().contents()).append("</h2>\n");
        contents(document.sections());
        out.append("</nav>\n<main id=\"main_content\" tabindex=\"-1\">\n");
        document.sections().forEach(section -> section(section, 2));
        out.append("</main>\n</body>\n</html>\n");
    }

    private void contents(List<Section> sections) {
        out.append("<ul>\n");
        for (Section section : sections) {
            out.append("<li><a href=\"#").append(section.id()).append("\">");
            text(section.heading()).append("</a>");
            if (!section.sections().isEmpty()) {
                out.append('\n');
                contents(section.sections());
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void section(Section section, int level) {
        out.append("<section id=\"")
                .append(section.id())
                .append("\" aria-labelledby=\"")
                .append(section.id());
        out.append("_heading\">\n<h")
                .append(level)
                .append(" id=\"")
                .append(section.id())
                .append("_heading\">");
        text(section.heading()).append("</h").append(level).append(">\n");
        section.blocks().forEach(this::block);
        section.sections().forEach(inner -> section(inner, level + 1));
        out.append("</section>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph(String text) -> {
                out.append("<p>");
                text(text).append("</p>\n");
            }
            case Note note -> note(note);
            case Table table -> {
                out.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
                text(table.caption()).append("\">\n");
                TableWriter.write(table, table.caption(), out);
                out.append("</div>\n");
            }
            case Chart chart -> chart(chart);
        }
    }

    private void note(Note note) {
        String kind = switch (note.kind()) {
            case DEFINITION -> document.labels().definition();
            case CAVEAT -> document.labels().caveat();
        };
        String style = switch (note.kind()) {
            case DEFINITION -> "definition";
            case CAVEAT -> "caveat";
        };
        out.append("<p class=\"note ").append(style).append("\" role=\"note\"><strong>");
        text(kind).append(" – ");
        text(note.term()).append(":</strong> ");
        text(note.text()).append("</p>\n");
    }

    private void chart(Chart chart) {
        out.append("<figure id=\"").append(chart.id()).append("\">\n<figcaption><strong>");
        text(chart.title()).append("</strong> ");
        text(chart.description()).append("</figcaption>\n");
        out.append(SvgWriter.inline(ChartLayout.whole(chart, document.direction())));
        Table twin = chart.twin();
        String caption = document.labels().data() + ": " + twin.caption();
        out.append("\n<div class=\"data\" role=\"region\" tabindex=\"0\" aria-label=\"");
        text(caption).append("\">\n");
        TableWriter.write(twin, caption, out);
        out.append("</div>\n</figure>\n");
    }

    private StringBuilder text(String text) {
        return out.append(Markup.escape(text));
    }
}
