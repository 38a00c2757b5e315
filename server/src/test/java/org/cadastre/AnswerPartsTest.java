package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.cadastre.config.Config;
import org.cadastre.config.ConfigResult;
import org.cadastre.rdap.PersonalData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerPartsTest {
    @ParameterizedTest
    @CsvSource({"filtered, HIDDEN", "hidden, HIDDEN", "shown, SHOWN"})
    void rdapHidesWhatIsNotShownToAnybody(String chosen, PersonalData data) {
        ConfigResult result = Config.load(null, Map.of("CADASTRE_PERSONAL_DATA", chosen), Map.of());
        assertThat(result)
                .isInstanceOfSatisfying(
                        ConfigResult.Loaded.class,
                        loaded -> assertThat(AnswerParts.rdap(loaded.config(), URI.create("https://rdap.example.net"))
                                        .personalData())
                                .isEqualTo(data));
    }
}
