package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadastre.registry.CountryCodes;
import org.junit.jupiter.api.Test;

final class AreaTest {
    @Test
    void countryHasANameInEachLanguage() {
        assertThat(names("MU")).containsExactly("موريشيوس", "Mauritius", "Mauricio", "Maurice", "Маврикий", "毛里求斯");
        assertThat(names("ZA"))
                .containsExactly(
                        "جنوب أفريقيا",
                        "South Africa",
                        "Sudáfrica",
                        "Afrique du Sud",
                        "Южно-Африканская Республика",
                        "南非");
        assertThat(names("CN")).containsExactly("الصين", "China", "China", "Chine", "Китай", "中国");
    }

    @Test
    void everyCountryHasANameOfItsOwnInEachLanguage() {
        for (Language language : Language.values()) {
            Set<String> seen = new HashSet<>();
            for (String code : CountryCodes.all()) {
                String name = new Country(code).name(language);
                assertThat(name).isNotBlank().isNotEqualTo(code);
                assertThat(seen.add(name)).as("%s in %s", name, language).isTrue();
            }
        }
    }

    @Test
    void namesDoNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPANESE);
            assertThat(new Country("DE").name(Language.ENGLISH)).isEqualTo("Germany");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void codesInPlaceOfACountryAreNone() {
        assertThat(Area.of("EU")).isEqualTo(NoCountry.EU);
        assertThat(Area.of("ap")).isEqualTo(NoCountry.AP);
        assertThat(Area.of("ZZ")).isEqualTo(NoCountry.ZZ);
        assertThat(names("EU")).startsWith("الاتحاد الأوروبي", "European Union");
        assertThat(names("AP"))
                .containsExactly(
                        "آسيا والمحيط الهادئ",
                        "Asia-Pacific",
                        "Asia-Pacífico",
                        "Asie-Pacifique",
                        "Азиатско-Тихоокеанский регион",
                        "亚太地区");
        assertThat(NoCountry.ZZ.name(Language.ENGLISH)).isEqualTo("Unknown Region");
        for (NoCountry none : NoCountry.values()) {
            assertThat(CountryCodes.isAssigned(none.code())).isFalse();
            for (Language language : Language.values()) {
                assertThat(none.name(language)).isNotBlank().isNotEqualTo(none.code());
            }
        }
    }

    @Test
    void codesAreReadInAnyCaseAndOthersAreNothing() {
        assertThat(Area.of("mu")).isEqualTo(new Country("MU"));
        for (String other : List.of("", "UK", "XX", "MUS", "M", "Mü", "480")) {
            assertThat(Area.of(other)).as(other).isNull();
        }
        assertThatThrownBy(() -> new Country("mu")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCountryHasItsThreeLetters() {
        assertThat(new Country("MU").alpha3()).isEqualTo("MUS");
        for (String code : CountryCodes.all()) {
            String alpha3 = new Country(code).alpha3();
            assertThat(alpha3).matches("[A-Z]{3}");
            assertThat(Alpha3.toAlpha2(alpha3)).isEqualTo(code);
        }
        assertThat(Alpha3.toAlpha2("WLD")).isNull();
        assertThat(Alpha3.toAlpha2("MU")).isNull();
    }

    @Test
    void languagesAreToldByTheirTags() {
        assertThat(Arrays.stream(Language.values()).map(Language::tag))
                .containsExactly("ar", "en", "es", "fr", "ru", "zh");
        assertThat(Language.of("fr-CA")).isEqualTo(Language.FRENCH);
        assertThat(Language.of("ZH-Hans-CN")).isEqualTo(Language.CHINESE);
        assertThat(Language.of("de")).isNull();
        assertThat(Language.of("")).isNull();
        assertThat(Language.of("english")).isNull();
        assertThat(Arrays.stream(Language.values()).filter(Language::isRightToLeft))
                .containsExactly(Language.ARABIC);
    }

    private static List<String> names(String code) {
        Area area = Area.of(code);
        return area == null
                ? List.of()
                : Arrays.stream(Language.values()).map(area::name).toList();
    }
}
