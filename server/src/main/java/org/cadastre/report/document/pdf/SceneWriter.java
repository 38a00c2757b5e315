package org.cadastre.report.document.pdf;

import java.util.List;
import org.cadastre.report.document.chart.Bounds;
import org.cadastre.report.document.chart.Ink;
import org.cadastre.report.document.chart.Mark.Area;
import org.cadastre.report.document.chart.Mark.Dot;
import org.cadastre.report.document.chart.Mark.Label;
import org.cadastre.report.document.chart.Mark.Stroke;
import org.cadastre.report.document.chart.Pattern;
import org.cadastre.report.document.chart.Scene;
import org.cadastre.report.document.chart.Shape;
import org.cadastre.report.document.chart.Spot;

/// Draws a chart's picture on a page.
final class SceneWriter {
    private static final double HATCH = 0.8;
    private static final double EDGE = 0.7;

    private final Sheet sheet;
    private final Shaper shaper;
    private final double left;
    private final double top;
    private final double scale;

    /// @param left where the picture's left edge stands on the page
    /// @param scale points by unit of the picture
    SceneWriter(Sheet sheet, Shaper shaper, double left, double top, double scale) {
        this.sheet = sheet;
        this.shaper = shaper;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void draw(Scene scene) {
        scene.marks().forEach(mark -> {
            switch (mark) {
                case Stroke stroke -> stroke(stroke);
                case Area area -> area(area);
                case Dot dot -> dot(dot);
                case Label label -> label(label);
            }
        });
    }

    private Spot placed(Spot spot) {
        return new Spot(left + scale * spot.x(), top + scale * spot.y());
    }

    private Bounds placed(Bounds bounds) {
        return new Bounds(
                left + scale * bounds.x(), top + scale * bounds.y(), scale * bounds.width(), scale * bounds.height());
    }

    private void stroke(Stroke stroke) {
        List<Spot> spots = stroke.spots().stream().map(this::placed).toList();
        List<Double> dash =
                stroke.dash().lengths().stream().map(length -> length * scale).toList();
        sheet.line(spots, stroke.ink(), stroke.thickness() * scale, dash);
    }

    private void area(Area area) {
        Bounds bounds = placed(area.bounds());
        sheet.fill(bounds, area.fill().ink());
        if (area.fill().pattern() != Pattern.PLAIN) {
            sheet.within(bounds, () -> hatch(bounds, area.fill().pattern()));
        }
        if (area.edged()) {
            sheet.edge(bounds, Ink.AXIS, EDGE * scale);
        }
    }

    /// Lines of the pattern at the same places of the page for every area, so that those of neighbours meet.
    private void hatch(Bounds bounds, Pattern pattern) {
        double pitch = Pattern.PITCH * scale;
        double x1 = bounds.x();
        double x2 = bounds.right();
        double y1 = bounds.y();
        double y2 = bounds.bottom();
        if (pattern.rises()) {
            for (double sum = from(x1 + y1, pitch); sum < x2 + y2; sum += pitch) {
                hatchLine(sum - y2, y2, sum - y1, y1);
            }
        }
        if (pattern.falls()) {
            for (double difference = from(x1 - y2, pitch); difference < x2 - y1; difference += pitch) {
                hatchLine(difference + y1, y1, difference + y2, y2);
            }
        }
        if (pattern == Pattern.LEVEL) {
            for (double y = from(y1, pitch); y < y2; y += pitch) {
                hatchLine(x1, y, x2, y);
            }
        }
        if (pattern == Pattern.UPRIGHT) {
            for (double x = from(x1, pitch); x < x2; x += pitch) {
                hatchLine(x, y1, x, y2);
            }
        }
    }

    private static double from(double start, double pitch) {
        return Math.ceil(start / pitch) * pitch;
    }

    private void hatchLine(double x1, double y1, double x2, double y2) {
        sheet.line(List.of(new Spot(x1, y1), new Spot(x2, y2)), Ink.TEXT, HATCH * scale, List.of());
    }

    private void dot(Dot dot) {
        if (dot.shape() == Shape.CIRCLE) {
            sheet.circle(placed(dot.spot()), Dot.RADIUS * scale, dot.ink());
            return;
        }
        sheet.polygon(dot.corners().stream().map(this::placed).toList(), dot.ink());
    }

    /// Draws a text, narrower where the font is wider than the room that is kept for it.
    private void label(Label label) {
        ShapedText text = shaper.shape(label.text(), label.bold(), label.direction());
        double size = label.size() * scale;
        double room = label.bounds().width() * scale;
        double width = text.width() * size;
        double squeeze = width > room && width > 0 ? room / width : 1;
        Spot spot = placed(label.spot());
        double drawn = width * squeeze;
        double start = switch (label.anchor()) {
            case LEFT -> spot.x();
            case MIDDLE -> spot.x() - drawn / 2;
            case RIGHT -> spot.x() - drawn;
        };
        sheet.text(text, start, spot.y(), size, Ink.TEXT, squeeze);
    }
}
