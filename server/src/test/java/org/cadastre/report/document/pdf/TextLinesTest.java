package org.cadastre.report.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.country.Language;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Tokens;
import org.cadastre.report.document.testing.MachineFonts;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextLinesTest {
    private final Shaper shaper = new Shaper(FontCatalog.standard());

    @BeforeEach
    void needFonts() {
        MachineFonts.need();
    }

    @ParameterizedTest
    @EnumSource
    void fitTheWidthAndLoseNothing(Language language) {
        TextLines lines = lines(language);
        String text = String.join(" ", Samples.countries(language).subList(0, 40));
        for (double width : new double[] {8, 40, 111, 333}) {
            List<String> broken = lines.of(text, 10, false, width);
            assertThat(String.join("", broken).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            for (String line : broken) {
                boolean single = line.codePointCount(0, line.length()) == 1;
                assertThat(single || lines.width(line, 10, false) <= width + 0.01)
                        .as(line + " in " + width)
                        .isTrue();
            }
        }
    }

    @Test
    void breakBetweenWordsAndKeepTokensWhole() {
        TextLines lines = lines(Language.ENGLISH);
        String token = Tokens.leftToRight("2001:db8::/32");
        assertThat(lines.of("the block " + token + " is", 10, false, 80)).containsExactly("the block", token + " is");
    }

    @Test
    void areOneEmptyLineForAnEmptyText() {
        assertThat(lines(Language.ENGLISH).of("", 10, false, 80)).containsExactly("");
    }

    private TextLines lines(Language language) {
        return new TextLines(shaper, Direction.of(language), language.locale());
    }
}
