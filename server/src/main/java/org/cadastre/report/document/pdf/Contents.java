package org.cadastre.report.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.chart.Ink;
import org.cadastre.report.document.pdf.PageFlow.Setting;

/// The table of contents, whose entries are set before the pages are known and get their numbers afterwards, and
/// the same as bookmarks.
final class Contents {
    private static final double SIZE = 10;
    private static final double INDENT = 14;
    private static final double NUMBERS = 40;

    /// An entry as it stands on its page.
    private record Entry(
            Sheet sheet, int place, double top, double bottom, PDStructureElement element, Section section) {}

    /// Where a section begins.
    private record Start(Sheet sheet, double y) {}

    private final PageFlow flow;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Start> starts = new HashMap<>();

    Contents(PageFlow flow) {
        this.flow = flow;
    }

    /// Sets an entry for each section, without its number.
    void set(List<Section> sections, PDStructureElement list, int depth) {
        Setting setting = new Setting(SIZE, false, INDENT * depth, NUMBERS);
        for (Section section : sections) {
            flow.ensure(flow.height(section.heading(), setting));
            double top = flow.y();
            PDStructureElement entry = flow.structure().child("TOCI", list);
            flow.text(section.heading(), setting, entry);
            entries.add(new Entry(flow.sheet(), flow.sheet().leavePlace(), top, flow.y(), entry, section));
            set(section.sections(), list, depth + 1);
        }
    }

    /// Remembers that a section begins here.
    void begins(Section section) {
        starts.put(section.id(), new Start(flow.sheet(), flow.y()));
    }

    /// Adds the numbers of the pages and the links to them.
    void number() {
        for (Entry entry : entries) {
            Start start = start(entry.section);
            String number = Integer.toString(flow.sheets().indexOf(start.sheet) + 1);
            ShapedText text = flow.shaper().shape(number, false, Direction.LEFT_TO_RIGHT);
            double base = entry.bottom - new Setting(SIZE, false).line() + PageFlow.ASCENT * SIZE;
            double x = flow.direction() == Direction.RIGHT_TO_LEFT
                    ? PageFlow.LEFT
                    : PageFlow.LEFT + PageFlow.WIDTH - text.width() * SIZE;
            Sheet sheet = entry.sheet;
            sheet.atPlace(
                    entry.place, () -> sheet.tagged(entry.element, () -> sheet.text(text, x, base, SIZE, Ink.TEXT, 1)));
            link(entry, start);
        }
    }

    private Start start(Section section) {
        Start start = starts.get(section.id());
        if (start == null) {
            throw new IllegalStateException("a section that was not set: " + section.id());
        }
        return start;
    }

    private static void link(Entry entry, Start start) {
        COSArray rectangle = new COSArray();
        for (double edge : new double[] {
            PageFlow.LEFT, Sheet.HEIGHT - entry.bottom, PageFlow.LEFT + PageFlow.WIDTH, Sheet.HEIGHT - entry.top
        }) {
            rectangle.add(new COSFloat((float) edge));
        }
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setName(COSName.SUBTYPE, "Link");
        link.setItem(COSName.RECT, rectangle);
        link.setItem(COSName.BORDER, border);
        link.setString(COSName.CONTENTS, entry.section.heading());
        link.setItem(COSName.DEST, destination(start));
        COSDictionary page = entry.sheet.page().getCOSObject();
        COSArray links = page.getCOSArray(COSName.ANNOTS);
        if (links == null) {
            links = new COSArray();
            page.setItem(COSName.ANNOTS, links);
        }
        links.add(link);
    }

    private static COSArray destination(Start start) {
        COSArray destination = new COSArray();
        destination.add(start.sheet.page().getCOSObject());
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(new COSFloat((float) (Sheet.HEIGHT - start.y)));
        destination.add(COSInteger.ZERO);
        return destination;
    }

    /// The sections as bookmarks.
    PDDocumentOutline outline(List<Section> sections) {
        PDDocumentOutline outline = new PDDocumentOutline();
        bookmarks(sections, outline);
        return outline;
    }

    private void bookmarks(List<Section> sections, PDOutlineNode parent) {
        for (Section section : sections) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(section.heading());
            item.getCOSObject().setItem(COSName.DEST, destination(start(section)));
            parent.addLast(item);
            bookmarks(section.sections(), item);
        }
    }
}
