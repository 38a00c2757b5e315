package org.cadastre.report.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.country.Language;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextWidthTest {
    @ParameterizedTest
    @EnumSource
    void wrapsTextsIntoLinesThatFitAndLosesNothing(Language language) {
        for (String name : Samples.countries(language)) {
            for (double width : new double[] {15, 60, 120, 300}) {
                List<String> lines = TextWidth.wrap(name, 12, false, width);
                assertThat(String.join("", lines).replace(" ", "")).isEqualTo(name.replace(" ", ""));
                assertThat(lines)
                        .allSatisfy(line ->
                                assertThat(TextWidth.of(line, 12, false)).isLessThanOrEqualTo(width));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWordsWholeWhereThereIsRoomForThem(Language language) {
        if (language == Language.CHINESE) {
            assertThat(TextWidth.wrap("中华人民共和国", 10, false, 31)).containsExactly("中华人", "民共和", "国");
            return;
        }
        for (String name : Samples.countries(language)) {
            List<String> words = List.of(name.split("[ -]", -1));
            for (String line : TextWidth.wrap(name, 12, false, 250)) {
                assertThat(words).containsAll(List.of(line.split("[ -]")));
            }
        }
    }
}
