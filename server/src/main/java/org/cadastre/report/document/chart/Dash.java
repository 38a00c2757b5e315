package org.cadastre.report.document.chart;

import java.util.List;

/// How a line is broken, by which it is known without its colour.
public enum Dash {
    SOLID,
    LONG,
    SHORT,
    DOTTED,
    LONG_SHORT;

    /// The lengths of strokes and gaps in turn; empty for an unbroken line.
    public List<Double> lengths() {
        return switch (this) {
            case SOLID -> List.of();
            case LONG -> List.of(10.0, 4.0);
            case SHORT -> List.of(4.0, 3.0);
            case DOTTED -> List.of(1.5, 3.0);
            case LONG_SHORT -> List.of(10.0, 3.0, 3.0, 3.0);
        };
    }
}
