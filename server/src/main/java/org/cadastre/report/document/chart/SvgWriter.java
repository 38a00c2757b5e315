package org.cadastre.report.document.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cadastre.country.Language;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Markup;
import org.cadastre.report.document.chart.Mark.Anchor;
import org.cadastre.report.document.chart.Mark.Area;
import org.cadastre.report.document.chart.Mark.Dot;
import org.cadastre.report.document.chart.Mark.Label;
import org.cadastre.report.document.chart.Mark.Stroke;

/// Writes pictures as SVG 1.1 with a title and a description for those who do not see them.
///
/// The text is the same on every machine: numbers have at most two decimals and a point.
public final class SvgWriter {
    private static final String FONTS =
            "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', 'DejaVu Sans', Arial," + " sans-serif";
    private static final double TITLE = 15;
    private static final double TITLE_GAP = 8;

    private final StringBuilder out = new StringBuilder();

    private SvgWriter() {}

    /// A picture as an element to stand within a page.
    public static String inline(Scene scene) {
        SvgWriter writer = new SvgWriter();
        writer.open(scene, 0, "");
        writer.body(scene);
        return writer.out.append("</svg>").toString();
    }

    /// A chart as a file of its own, its title above it.
    public static String file(Chart chart, Language language) {
        Scene scene = ChartLayout.whole(chart, Direction.of(language));
        List<String> title = TextWidth.wrap(chart.title(), TITLE, true, scene.width());
        double height = title.size() * TITLE * TextWidth.LINE + TITLE_GAP;
        SvgWriter writer = new SvgWriter();
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.open(scene, height, " xml:lang=\"" + language.tag() + "\"");
        writer.rectangle(new Bounds(0, -height, scene.width(), scene.height() + height), "#ffffff", "");
        boolean right = Direction.of(language) == Direction.RIGHT_TO_LEFT;
        for (int i = 0; i < title.size(); i++) {
            double y = TITLE - height + i * TITLE * TextWidth.LINE;
            Spot spot = new Spot(right ? scene.width() : 0, y);
            Anchor anchor = right ? Anchor.RIGHT : Anchor.LEFT;
            writer.label(new Label(spot, anchor, TITLE, true, Direction.of(language), title.get(i)));
        }
        writer.body(scene);
        return writer.out.append("</svg>\n").toString();
    }

    private void open(Scene scene, double above, String language) {
        String id = scene.id();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").append(id);
        out.append("_svg\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("_title ")
                .append(id);
        out.append("_desc\"").append(language).append(" viewBox=\"0 ").append(number(-above));
        out.append(' ').append(number(scene.width())).append(' ').append(number(scene.height() + above));
        out.append("\" font-family=\"")
                .append(FONTS)
                .append("\">\n<title id=\"")
                .append(id)
                .append("_title\">");
        out.append(Markup.escape(scene.title()))
                .append("</title>\n<desc id=\"")
                .append(id)
                .append("_desc\">");
        out.append(Markup.escape(scene.description())).append("</desc>\n");
    }

    private void body(Scene scene) {
        patterns(scene);
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Stroke stroke -> stroke(stroke);
                case Area area -> area(area, scene.id());
                case Dot dot -> dot(dot);
                case Label label -> label(label);
            }
        }
    }

    private void patterns(Scene scene) {
        Set<Pattern> used = EnumSet.noneOf(Pattern.class);
        for (Mark mark : scene.marks()) {
            if (mark instanceof Area area && area.fill().pattern() != Pattern.PLAIN) {
                used.add(area.fill().pattern());
            }
        }
        if (used.isEmpty()) {
            return;
        }
        String pitch = number(Pattern.PITCH);
        out.append("<defs>\n");
        for (Pattern pattern : used) {
            out.append("<pattern id=\"").append(patternId(scene.id(), pattern));
            out.append("\" patternUnits=\"userSpaceOnUse\" width=\"").append(pitch);
            out.append("\" height=\"").append(pitch).append("\"><path d=\"").append(lines(pattern));
            out.append("\" stroke=\"").append(Ink.TEXT.hex()).append("\" stroke-width=\"0.8\"/></pattern>\n");
        }
        out.append("</defs>\n");
    }

    private static String patternId(String scene, Pattern pattern) {
        return scene + "_" + word(pattern);
    }

    private static String word(Pattern pattern) {
        return switch (pattern) {
            case PLAIN -> "plain";
            case RISING -> "rising";
            case FALLING -> "falling";
            case LEVEL -> "level";
            case UPRIGHT -> "upright";
            case CROSSED -> "crossed";
        };
    }

    /// The lines of one tile; slanted ones reach past its corners so that tiles join.
    private static String lines(Pattern pattern) {
        String rising = "M-1 1L1 -1M0 6L6 0M5 7L7 5";
        String falling = "M-1 5L1 7M0 0L6 6M5 -1L7 1";
        return switch (pattern) {
            case PLAIN -> "";
            case RISING -> rising;
            case FALLING -> falling;
            case LEVEL -> "M0 3L6 3";
            case UPRIGHT -> "M3 0L3 6";
            case CROSSED -> rising + falling;
        };
    }

    private void stroke(Stroke stroke) {
        out.append("<polyline fill=\"none\" points=\"");
        for (int i = 0; i < stroke.spots().size(); i++) {
            Spot spot = stroke.spots().get(i);
            out.append(i == 0 ? "" : " ").append(number(spot.x())).append(',').append(number(spot.y()));
        }
        out.append("\" stroke=\"").append(stroke.ink().hex()).append("\" stroke-width=\"");
        out.append(number(stroke.thickness())).append('"');
        if (!stroke.dash().lengths().isEmpty()) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < stroke.dash().lengths().size(); i++) {
                out.append(i == 0 ? "" : " ")
                        .append(number(stroke.dash().lengths().get(i)));
            }
            out.append('"');
        }
        out.append("/>\n");
    }

    private void area(Area area, String scene) {
        String edge = area.edged() ? " stroke=\"" + Ink.AXIS.hex() + "\" stroke-width=\"0.7\"" : "";
        rectangle(area.bounds(), area.fill().ink().hex(), edge);
        Pattern pattern = area.fill().pattern();
        if (pattern != Pattern.PLAIN) {
            rectangle(area.bounds(), "url(#" + patternId(scene, pattern) + ")", "");
        }
    }

    private void rectangle(Bounds bounds, String fill, String edge) {
        out.append("<rect x=\"").append(number(bounds.x())).append("\" y=\"").append(number(bounds.y()));
        out.append("\" width=\"").append(number(bounds.width())).append("\" height=\"");
        out.append(number(bounds.height())).append("\" fill=\"").append(fill).append('"');
        out.append(edge).append("/>\n");
    }

    private void dot(Dot dot) {
        double x = dot.spot().x();
        double y = dot.spot().y();
        String ink = "\" fill=\"" + dot.ink().hex() + "\"/>\n";
        if (dot.shape() == Shape.CIRCLE) {
            out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
            out.append("\" r=\"").append(number(Dot.RADIUS)).append(ink);
            return;
        }
        out.append("<path d=\"M");
        for (int i = 0; i < dot.corners().size(); i++) {
            Spot corner = dot.corners().get(i);
            out.append(i == 0 ? "" : "L").append(number(corner.x())).append(' ').append(number(corner.y()));
        }
        out.append('Z').append(ink);
    }

    private void label(Label label) {
        boolean right = label.direction() == Direction.RIGHT_TO_LEFT;
        String anchor = switch (label.anchor()) {
            case LEFT -> right ? "end" : "start";
            case MIDDLE -> "middle";
            case RIGHT -> right ? "start" : "end";
        };
        out.append("<text x=\"").append(number(label.spot().x())).append("\" y=\"");
        out.append(number(label.spot().y())).append("\" font-size=\"").append(number(label.size()));
        out.append("\" text-anchor=\"").append(anchor).append("\" direction=\"");
        out.append(label.direction().word()).append(label.bold() ? "\" font-weight=\"bold" : "");
        out.append("\" fill=\"").append(Ink.TEXT.hex()).append("\">");
        out.append(Markup.escape(label.text())).append("</text>\n");
    }

    private static String number(double value) {
        return Decimals.text(value, 2);
    }
}
