package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RegionTest {
    @Test
    void nameBecomesAGroupsName() {
        assertThat(new Region("014", "Eastern Africa").slug()).isEqualTo("eastern-africa");
        assertThat(new Region("035", "South-eastern Asia").slug()).isEqualTo("south-eastern-asia");
        assertThat(new Region("999", " -The 2nd & (last) ").slug()).isEqualTo("the-2nd-last");
        assertThat(new Region("999", "").slug()).isEmpty();
        assertThat(new Region("999", "---").slug()).isEmpty();
    }

    @Test
    void regionsAreFoundByCodeAndNameWithThoseAround() {
        assertThat(codes("014")).isEqualTo("001 002 202 014");
        assertThat(codes("14")).isEqualTo("001 002 202 014");
        assertThat(codes("Eastern Africa")).isEqualTo("001 002 202 014");
        assertThat(codes("western-europe")).isEqualTo("001 150 155");
        assertThat(codes("world")).isEqualTo("001");
        for (String other : List.of("", "7", "0014", "middle-earth", "x02")) {
            assertThat(WorldRegions.upTo(other)).as(other).isNull();
        }
    }

    @Test
    void everyRegionHasANameInEachLanguage() {
        for (String code : WorldRegions.codes()) {
            for (Language language : Language.values()) {
                String name = new Region(code, "?").name(language);
                assertThat(name).as("%s in %s", code, language).isNotBlank().isNotEqualTo(code);
                assertThat(name).isNotEqualTo("?");
            }
        }
        assertThat(new Region("014", "?").name(Language.FRENCH)).isEqualTo("Afrique orientale");
        assertThat(new Region("999", "Atlantis").name(Language.FRENCH)).isEqualTo("Atlantis");
    }

    private static String codes(String codeOrName) {
        List<Region> regions = WorldRegions.upTo(codeOrName);
        return regions == null
                ? ""
                : String.join(" ", regions.stream().map(Region::code).toList());
    }
}
