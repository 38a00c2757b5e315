package org.cadastre.report.document.chart;

/// Thin lines over an area, by which it is known without its colour.
public enum Pattern {
    PLAIN,
    RISING,
    FALLING,
    LEVEL,
    UPRIGHT,
    CROSSED;

    /// The distance between two lines.
    public static final double PITCH = 6;

    /// Whether lines go up to the right.
    public boolean rises() {
        return this == RISING || this == CROSSED;
    }

    /// Whether lines go down to the right.
    public boolean falls() {
        return this == FALLING || this == CROSSED;
    }
}
