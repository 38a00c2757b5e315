package org.cadastre.report.document.chart;

import java.util.List;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.LorenzChart;
import org.cadastre.report.document.SlotMap;
import org.cadastre.report.document.TimeChart;

/// Makes charts into pictures.
public final class ChartLayout {
    private ChartLayout() {}

    /// The chart as one picture, however high it gets.
    ///
    /// @param direction which way the chart's names read
    public static Scene whole(Chart chart, Direction direction) {
        return pictures(chart, direction, Double.POSITIVE_INFINITY).getFirst();
    }

    /// The chart as pictures of at most this height: bars that do not fit go on in a further picture with the
    /// same scale. Any other chart is one picture, which may be higher.
    public static List<Scene> pictures(Chart chart, Direction direction, double greatestHeight) {
        return switch (chart) {
            case BarChart bars -> new BarLayout(bars, direction).pictures(greatestHeight);
            case LorenzChart curves -> List.of(LorenzLayout.picture(curves, direction));
            case SlotMap slots -> List.of(SlotLayout.picture(slots, direction));
            case TimeChart lines -> List.of(new TimeLayout(lines, direction).picture());
        };
    }
}
