package org.cadastre.report.document;

import org.cadastre.country.Language;

/// Which way a text reads.
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /// Which way a language reads.
    public static Direction of(Language language) {
        return language.isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /// The value of HTML's attribute `dir`.
    public String word() {
        return word;
    }
}
