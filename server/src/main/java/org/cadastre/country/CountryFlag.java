package org.cadastre.country;

import org.jspecify.annotations.Nullable;

/// What a classification says of a country by yes or no; each is a group.
public enum CountryFlag {
    /// Least developed countries, by the list of the United Nations.
    LDC(
            "ldc",
            "أقل البلدان نموا",
            "Least developed countries",
            "Países menos adelantados",
            "Pays les moins avancés",
            "Наименее развитые страны",
            "最不发达国家"),
    /// Landlocked developing countries.
    LLDC(
            "lldc",
            "البلدان النامية غير الساحلية",
            "Landlocked developing countries",
            "Países en desarrollo sin litoral",
            "Pays en développement sans littoral",
            "Развивающиеся страны, не имеющие выхода к морю",
            "内陆发展中国家"),
    /// Small island developing states.
    SIDS(
            "sids",
            "الدول الجزرية الصغيرة النامية",
            "Small island developing States",
            "Pequeños Estados insulares en desarrollo",
            "Petits États insulaires en développement",
            "Малые островные развивающиеся государства",
            "小岛屿发展中国家"),
    /// States that the file calls independent; none where it has no such column.
    INDEPENDENT(
            "independent",
            "الدول المستقلة",
            "Independent States",
            "Estados independientes",
            "États indépendants",
            "Независимые государства",
            "独立国家");

    private static final CountryFlag[] ALL = values();

    private final String word;
    private final String arabic;
    private final String english;
    private final String spanish;
    private final String french;
    private final String russian;
    private final String chinese;

    CountryFlag(
            String word, String arabic, String english, String spanish, String french, String russian, String chinese) {
        this.word = word;
        this.arabic = arabic;
        this.english = english;
        this.spanish = spanish;
        this.french = french;
        this.russian = russian;
        this.chinese = chinese;
    }

    /// The name of the group, such as `ldc`.
    public String word() {
        return word;
    }

    /// What the group is called in a language, in the words of the United Nations.
    public String title(Language language) {
        return switch (language) {
            case ARABIC -> arabic;
            case ENGLISH -> english;
            case SPANISH -> spanish;
            case FRENCH -> french;
            case RUSSIAN -> russian;
            case CHINESE -> chinese;
        };
    }

    static @Nullable CountryFlag of(String word) {
        for (CountryFlag flag : ALL) {
            if (flag.word.equals(word)) {
                return flag;
            }
        }
        return null;
    }
}
