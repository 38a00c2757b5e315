package org.cadastre.report.document;

import java.util.Locale;

/// The six languages of the United Nations.
public enum Language {
    ARABIC("ar", Direction.RIGHT_TO_LEFT),
    CHINESE("zh", Direction.LEFT_TO_RIGHT),
    ENGLISH("en", Direction.LEFT_TO_RIGHT),
    FRENCH("fr", Direction.LEFT_TO_RIGHT),
    RUSSIAN("ru", Direction.LEFT_TO_RIGHT),
    SPANISH("es", Direction.LEFT_TO_RIGHT);

    private final String tag;
    private final Direction direction;

    Language(String tag, Direction direction) {
        this.tag = tag;
        this.direction = direction;
    }

    /// Its BCP 47 tag, two letters.
    public String tag() {
        return tag;
    }

    public Direction direction() {
        return direction;
    }

    /// The locale by which its lines are broken; numbers and dates do not depend on it.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
