package org.cadastre.report.document.chart;

/// The shape of a mark at a point of a line.
public enum Shape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND
}
