package org.cadastre.report.document;

/// Which way a text reads.
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /// The value of HTML's attribute `dir`.
    public String word() {
        return word;
    }
}
