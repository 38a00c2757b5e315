package org.cadastre.country;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The six official languages of the United Nations, in the alphabetical order of their tags.
public enum Language {
    /// Written from right to left.
    ARABIC("ar"),
    ENGLISH("en"),
    SPANISH("es"),
    FRENCH("fr"),
    RUSSIAN("ru"),
    /// In simplified characters.
    CHINESE("zh");

    private static final Language[] ALL = values();

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The language tag of BCP 47, such as `fr`.
    public String tag() {
        return tag;
    }

    /// The locale by which its lines are broken.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// Whether text in it runs from right to left.
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /// The language of a tag of BCP 47, whatever script, region or case it has (`fr-CA`, `zh-Hans`); null when it
    /// is none of the six.
    public static @Nullable Language of(String tag) {
        int end = tag.indexOf('-');
        String primary = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        for (Language language : ALL) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        return null;
    }
}
