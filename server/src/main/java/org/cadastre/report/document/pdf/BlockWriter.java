package org.cadastre.report.document.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Labels;
import org.cadastre.report.document.Note;
import org.cadastre.report.document.Paragraph;
import org.cadastre.report.document.Table;
import org.cadastre.report.document.chart.Bounds;
import org.cadastre.report.document.chart.ChartLayout;
import org.cadastre.report.document.chart.Ink;
import org.cadastre.report.document.chart.Scene;
import org.cadastre.report.document.pdf.PageFlow.Setting;

/// Puts the blocks of a section on pages.
final class BlockWriter {
    private static final Setting BODY = new Setting(10, false);
    private static final Setting NOTE_HEADING = new Setting(9.5, true, 12, 0);
    private static final Setting NOTE = new Setting(9.5, false, 12, 0);
    private static final Setting TITLE = new Setting(10, true);
    private static final Setting DESCRIPTION = new Setting(9, false);
    private static final double BAR = 3;
    private static final double GAP = 7;
    private static final double SCALE = PageFlow.WIDTH / 720;
    /// Of text and tables this much at least stands below a heading.
    private static final double LEAST = 60;
    private static final double FULL = PageFlow.BOTTOM - PageFlow.TOP;

    private final PageFlow flow;
    private final Labels labels;

    BlockWriter(PageFlow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
    }

    void write(Block block, PDStructureElement section) {
        switch (block) {
            case Paragraph(String text) -> {
                flow.text(text, BODY, flow.structure().child("P", section));
                flow.gap(GAP);
            }
            case Note note -> note(note, section);
            case Table table -> TableFlow.draw(flow, table, table.caption(), section);
            case Chart chart -> {
                chart(chart, section);
                Table twin = chart.twin();
                TableFlow.draw(flow, twin, labels.data() + ": " + twin.caption(), section);
            }
        }
    }

    private void note(Note note, PDStructureElement section) {
        String kind = switch (note.kind()) {
            case DEFINITION -> labels.definition();
            case CAVEAT -> labels.caveat();
        };
        String heading = kind + " – " + note.term();
        double height = flow.height(heading, NOTE_HEADING) + flow.height(note.text(), NOTE);
        flow.ensure(Math.min(height, FULL));
        if (height <= flow.room()) {
            bar(height);
        }
        flow.text(heading, NOTE_HEADING, flow.structure().child("P", section));
        flow.text(note.text(), NOTE, flow.structure().child("P", section));
        flow.gap(GAP);
    }

    private void bar(double height) {
        double x = flow.direction() == Direction.RIGHT_TO_LEFT ? PageFlow.LEFT + PageFlow.WIDTH - BAR : PageFlow.LEFT;
        Bounds bounds = new Bounds(x, flow.y(), BAR, height);
        flow.sheet().untagged(() -> flow.sheet().fill(bounds, Ink.BLUE));
    }

    /// The height of the first piece of a block that cannot be parted, with no more than that of a page.
    double least(Block block) {
        return block instanceof Chart chart
                ? captions(chart) + Math.min(pictures(chart).getFirst().height(), greatest(chart)) * SCALE
                : LEAST;
    }

    private double captions(Chart chart) {
        return flow.height(chart.title(), TITLE) + flow.height(chart.description(), DESCRIPTION) + GAP;
    }

    /// The most that one picture of a chart may be high, in its own units.
    private double greatest(Chart chart) {
        return (FULL - captions(chart)) / SCALE;
    }

    private List<Scene> pictures(Chart chart) {
        return ChartLayout.pictures(chart, flow.direction(), greatest(chart));
    }

    private void chart(Chart chart, PDStructureElement section) {
        double greatest = greatest(chart);
        List<Scene> scenes = pictures(chart);
        flow.ensure(least(chart));
        flow.text(chart.title(), TITLE, flow.structure().child("P", section));
        flow.text(chart.description(), DESCRIPTION, flow.structure().child("P", section));
        flow.gap(GAP);
        PDStructureElement figure = flow.structure().child("Figure", section);
        figure.setAlternateDescription(chart.title() + ". " + chart.description());
        for (Scene scene : scenes) {
            double fitting = Math.min(SCALE, greatest * SCALE / scene.height());
            flow.ensure(scene.height() * fitting);
            double left = PageFlow.LEFT + (PageFlow.WIDTH - scene.width() * fitting) / 2;
            SceneWriter writer = new SceneWriter(flow.sheet(), flow.shaper(), left, flow.y(), fitting);
            flow.sheet().tagged(figure, () -> writer.draw(scene));
            flow.advance(scene.height() * fitting);
            flow.gap(GAP);
        }
    }
}
