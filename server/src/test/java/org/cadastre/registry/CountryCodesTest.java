package org.cadastre.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CountryCodesTest {
    @Test
    void holds249CodesInOrder() {
        assertThat(CountryCodes.all())
                .hasSize(249)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(code -> code.matches("[A-Z]{2}"))
                .doesNotContain("ZZ", "EU", "AP", "UK");
    }

    @Test
    void holdsTheCodesOfTheStandard() {
        Path file = RegistryData.file("country/iso_3166-1.json");
        List<String> codes = new ArrayList<>();
        for (JsonNode country : new JsonMapper().readTree(file).get("3166-1")) {
            codes.add(country.get("alpha_2").asString());
        }
        assertThat(CountryCodes.all()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void tellsAssignedCodesFromOthers() {
        assertThat(CountryCodes.all()).allMatch(CountryCodes::isAssigned);
        assertThat(List.of("EU", "AP", "ZZ", "UK", "ch", "DA", "", "CHE")).noneMatch(CountryCodes::isAssigned);
    }
}
