package org.cadastre.report.document.chart;

/// How the line of a series is drawn.
record LineStyle(Ink ink, Dash dash, Shape shape) {
    private static final LineStyle[] SERIES = {
        new LineStyle(Ink.BLUE, Dash.SOLID, Shape.CIRCLE),
        new LineStyle(Ink.BROWN, Dash.LONG, Shape.SQUARE),
        new LineStyle(Ink.VIOLET, Dash.SHORT, Shape.TRIANGLE),
        new LineStyle(Ink.DARK, Dash.DOTTED, Shape.DIAMOND),
        new LineStyle(Ink.AZURE, Dash.LONG_SHORT, Shape.CIRCLE),
        new LineStyle(Ink.BROWN, Dash.SOLID, Shape.TRIANGLE),
        new LineStyle(Ink.VIOLET, Dash.LONG, Shape.DIAMOND),
        new LineStyle(Ink.DARK, Dash.SOLID, Shape.SQUARE),
    };

    static LineStyle of(int series) {
        return SERIES[series];
    }
}
