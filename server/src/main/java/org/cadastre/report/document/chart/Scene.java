package org.cadastre.report.document.chart;

import java.util.List;
import org.cadastre.report.document.Direction;

/// A chart as a picture: what is drawn, in the order of drawing.
///
/// @param id a name that no other picture of the document has
/// @param direction which way the chart's title and description read
public record Scene(
        String id,
        String title,
        String description,
        Direction direction,
        double width,
        double height,
        List<Mark> marks) {
    public Scene {
        marks = List.copyOf(marks);
    }

    /// The same as in a mirror, for a chart that reads from right to left.
    Scene mirrored() {
        List<Mark> mirrored = marks.stream().map(mark -> mark.mirrored(width)).toList();
        return new Scene(id, title, description, direction, width, height, mirrored);
    }
}
