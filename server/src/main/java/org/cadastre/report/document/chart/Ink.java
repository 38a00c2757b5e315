package org.cadastre.report.document.chart;

/// A colour. Those of series are told apart by people who see red and green alike.
public enum Ink {
    TEXT("#1a1a1a"),
    AXIS("#4d4d4d"),
    GRID("#cfcfcf"),
    PAPER("#ffffff"),
    BLUE("#0072b2"),
    ORANGE("#e69f00"),
    SKY("#a6d3f0"),
    PURPLE("#cc79a7"),
    GREY("#9c9c9c"),
    YELLOW("#f0e442"),
    DARK("#333333"),
    BROWN("#8a4b08"),
    VIOLET("#7a3e8e"),
    AZURE("#2b83ba");

    private final String hex;

    Ink(String hex) {
        this.hex = hex;
    }

    /// As `#rrggbb`.
    public String hex() {
        return hex;
    }

    /// The shares of red, green and blue, 0 to 255 each, in the low 24 bits.
    public int rgb() {
        return Integer.parseInt(hex, 1, hex.length(), 16);
    }
}
