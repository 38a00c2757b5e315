package org.cadastre.report.equity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.country.Language;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureFormat;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.LorenzChart;
import org.cadastre.report.document.chart.SvgWriter;

/// Draws Lorenz curves: of one day those of numbers and of holders, of several days that of numbers of each. The
/// table `lorenz` of the figures has their points.
final class LorenzPicture {
    private static final int MOST_DAYS = Chart.MOST_SERIES - 1;

    private LorenzPicture() {}

    /// The picture as SVG, or why there is none.
    static FigureAnswer of(List<EquityDay> days) {
        if (days.size() > MOST_DAYS) {
            return new FigureAnswer.Refused(400, "A picture has the curves of " + MOST_DAYS + " days at most.");
        }
        List<LorenzChart.Curve> curves = new ArrayList<>();
        for (EquityDay day : days) {
            List<Curve> drawn = Curve.drawn(day);
            for (Curve curve : days.size() > 1 ? drawn.subList(0, 1) : drawn) {
                String name = days.size() > 1 ? day.frame().day().toString() : name(curve);
                if (!curve.lorenz().points().isEmpty()) {
                    curves.add(new LorenzChart.Curve(name, points(curve.lorenz())));
                }
            }
        }
        if (curves.isEmpty()) {
            return new FigureAnswer.Refused(
                    404, "There is no curve: nobody holds such numbers where people are known.");
        }
        String svg = SvgWriter.file(chart(days.getLast(), curves), Language.ENGLISH);
        return new FigureAnswer.Body(FigureFormat.SVG.mediaType(), svg.getBytes(StandardCharsets.UTF_8));
    }

    private static LorenzChart chart(EquityDay last, List<LorenzChart.Curve> curves) {
        String simulated = last.spread().snapshot().facts().simulated() ? " (simulated)" : "";
        return new LorenzChart(
                "lorenz",
                last.family().title() + " over people, region " + last.frame().region() + ", "
                        + last.frame().day() + simulated,
                "Lorenz curves over " + last.frame().counted().size()
                        + " countries in the order of what there is for a person. The points are the table lorenz of"
                        + " the same figures, /stats/equity.csv?table=lorenz.",
                "Share of people",
                "Share of " + last.family().title(),
                "Curve",
                "Country",
                "The same for each person",
                curves);
    }

    private static List<LorenzChart.Point> points(Lorenz lorenz) {
        List<LorenzChart.Point> points = new ArrayList<>();
        for (Lorenz.Point point : lorenz.points()) {
            points.add(new LorenzChart.Point(point.country().code(), point.people(), point.amount()));
        }
        return points;
    }

    private static String name(Curve curve) {
        if (curve.withoutTop() == 0) {
            return curve.of();
        }
        return curve.of() + ", top " + curve.withoutTop() + " left out";
    }
}
