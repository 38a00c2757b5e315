package org.cadastre.report.document.chart;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.Direction;

/// A thing drawn in a picture.
public sealed interface Mark {
    /// The same as in a mirror that stands at the right edge of a picture of this width; letters are not
    /// mirrored.
    Mark mirrored(double width);

    /// A line through two or more spots.
    record Stroke(List<Spot> spots, Ink ink, double thickness, Dash dash) implements Mark {
        public Stroke {
            spots = List.copyOf(spots);
        }

        static Stroke straight(double x1, double y1, double x2, double y2, Ink ink, double thickness) {
            return new Stroke(List.of(new Spot(x1, y1), new Spot(x2, y2)), ink, thickness, Dash.SOLID);
        }

        @Override
        public Mark mirrored(double width) {
            List<Spot> mirrored = spots.stream()
                    .map(spot -> new Spot(width - spot.x(), spot.y()))
                    .toList();
            return new Stroke(mirrored, ink, thickness, dash);
        }
    }

    /// A filled rectangle.
    ///
    /// @param edged whether a thin line goes round it
    record Area(Bounds bounds, Fill fill, boolean edged) implements Mark {
        @Override
        public Mark mirrored(double width) {
            Bounds mirrored = new Bounds(width - bounds.right(), bounds.y(), bounds.width(), bounds.height());
            return new Area(mirrored, fill, edged);
        }
    }

    /// A small filled shape around a spot.
    record Dot(Spot spot, Shape shape, Ink ink) implements Mark {
        /// From the spot to the shape's edge.
        public static final double RADIUS = 3.5;

        /// The corners of the shape; none of a circle.
        public List<Spot> corners() {
            double x = spot.x();
            double y = spot.y();
            double r = RADIUS;
            return switch (shape) {
                case CIRCLE -> List.of();
                case SQUARE -> corners(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
                case TRIANGLE -> corners(x, y - r, x + r, y + r, x - r, y + r);
                case DIAMOND -> corners(x, y - r, x + r, y, x, y + r, x - r, y);
            };
        }

        private static List<Spot> corners(double... places) {
            List<Spot> corners = new ArrayList<>();
            for (int i = 0; i < places.length; i += 2) {
                corners.add(new Spot(places[i], places[i + 1]));
            }
            return corners;
        }

        @Override
        public Mark mirrored(double width) {
            return new Dot(new Spot(width - spot.x(), spot.y()), shape, ink);
        }
    }

    /// A line of text.
    ///
    /// @param spot on the base line, at the text's left end, middle or right end, whichever way it reads
    record Label(Spot spot, Anchor anchor, double size, boolean bold, Direction direction, String text)
            implements Mark {
        private static final double ASCENT = 0.95;

        @Override
        public Mark mirrored(double width) {
            Spot mirrored = new Spot(width - spot.x(), spot.y());
            return new Label(mirrored, anchor.mirrored(), size, bold, direction, text);
        }

        /// The room that is kept for it.
        public Bounds bounds() {
            double width = TextWidth.of(text, size, bold);
            double left = switch (anchor) {
                case LEFT -> spot.x();
                case MIDDLE -> spot.x() - width / 2;
                case RIGHT -> spot.x() - width;
            };
            return new Bounds(left, spot.y() - ASCENT * size, width, TextWidth.LINE * size);
        }
    }

    /// Which end of a text stands at its spot.
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT;

        Anchor mirrored() {
            return switch (this) {
                case LEFT -> RIGHT;
                case MIDDLE -> MIDDLE;
                case RIGHT -> LEFT;
            };
        }
    }
}
