package org.cadastre.report.document.chart;

/// A place in a picture, from its upper left corner.
public record Spot(double x, double y) {}
