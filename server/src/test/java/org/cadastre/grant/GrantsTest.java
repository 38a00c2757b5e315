package org.cadastre.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void bringsAlongWhatIanaGave() {
        assertThat(Grants.builtIn().to("afrinic", DAY))
                .extracting(grant -> grant.range().toString())
                .containsExactly(
                        "AS36864-AS37887",
                        "AS327680-AS328703",
                        "41.0.0.0/8",
                        "102.0.0.0/8",
                        "105.0.0.0/8",
                        "197.0.0.0/8",
                        "2001:4200::/23",
                        "2c00::/12");
    }

    @Test
    void namesItsSources() {
        assertThat(Grants.builtIn().sources()).hasSize(5).allMatch(source -> source.contains(", "));
    }

    @Test
    void aLaterGrantIsNoneYet() {
        assertThat(Grants.builtIn().to("ripencc", LocalDate.of(2016, 2, 23)))
                .noneMatch(grant -> grant.range().toString().equals("2a10::/12"));
        assertThat(Grants.builtIn().to("ripencc", DAY))
                .anyMatch(grant -> grant.range().toString().equals("2a10::/12"));
    }
}
