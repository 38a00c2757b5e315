package org.cadastre.report.document.chart;

/// How an area is filled.
public record Fill(Ink ink, Pattern pattern) {
    private static final Fill[] SERIES = {
        new Fill(Ink.BLUE, Pattern.PLAIN),
        new Fill(Ink.ORANGE, Pattern.RISING),
        new Fill(Ink.SKY, Pattern.PLAIN),
        new Fill(Ink.PURPLE, Pattern.FALLING),
        new Fill(Ink.YELLOW, Pattern.CROSSED),
        new Fill(Ink.GREY, Pattern.LEVEL),
        new Fill(Ink.PAPER, Pattern.UPRIGHT),
        new Fill(Ink.DARK, Pattern.PLAIN),
    };

    /// A plain area of one colour.
    static Fill plain(Ink ink) {
        return new Fill(ink, Pattern.PLAIN);
    }

    /// How the series, or the state, of this index is filled.
    static Fill of(int series) {
        return SERIES[series];
    }
}
