package org.cadastre.report.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Map;
import java.util.TreeMap;
import org.cadastre.country.Language;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.Tokens;
import org.cadastre.report.document.chart.TextWidth;
import org.cadastre.report.document.pdf.ShapedText.Run;
import org.cadastre.report.document.testing.MachineFonts;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShaperTest {
    private final Shaper shaper = new Shaper(FontCatalog.standard());

    @BeforeEach
    void needFonts() {
        MachineFonts.need();
    }

    @Test
    void keepsLeftToRightTextAsItIs() {
        assertThat(seen("Russia: Россия, 2026-08-21", Direction.LEFT_TO_RIGHT)).isEqualTo("Russia: Россия, 2026-08-21");
    }

    @Test
    void drawsArabicFromTheRight() {
        assertThat(seen("مصر", Direction.RIGHT_TO_LEFT)).isEqualTo("رصم");
    }

    @Test
    void joinsArabicLetters() {
        ShapedText joined = shaper.shape("ببب", false, Direction.RIGHT_TO_LEFT);
        assertThat(joined.runs()).hasSize(1);
        assertThat(joined.runs().getFirst().cids()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void writesLamAndAlefAsTheOneLetterTheyBecome() {
        assertThat(seen("لا", Direction.RIGHT_TO_LEFT)).isEqualTo("\uFEFB");
    }

    @Test
    void keepsNumbersAndTokensInArabicTextWhole() {
        String prefix = Tokens.leftToRight("2001:db8::/32");
        String date = Tokens.leftToRight("2026-08-21");
        assertThat(seen("في " + prefix + " منذ " + date + " نعم", Direction.RIGHT_TO_LEFT))
                .isEqualTo("معن 2026-08-21 ذنم 2001:db8::/32 يف");
        assertThat(seen("عدد " + Tokens.leftToRight("/48"), Direction.RIGHT_TO_LEFT))
                .isEqualTo("/48 ددع");
        assertThat(seen("نسبة 36.05", Direction.RIGHT_TO_LEFT)).isEqualTo("36.05 ةبسن");
    }

    @Test
    void drawsAnUnclosedTokenAndAStrayEnd() {
        assertThat(seen("a" + Tokens.END + "b" + Tokens.ISOLATE + "c", Direction.LEFT_TO_RIGHT))
                .isEqualTo("abc");
        assertThat(seen("" + Tokens.ISOLATE, Direction.RIGHT_TO_LEFT)).isEmpty();
        assertThat(seen("", Direction.RIGHT_TO_LEFT)).isEmpty();
    }

    @Test
    void drawsControlsAsSpaces() {
        assertThat(seen("a\nb\tc", Direction.LEFT_TO_RIGHT)).isEqualTo("a b c");
    }

    @Test
    void isAsWideAsItsGlyphs() {
        ShapedText text = shaper.shape("中文 AV العربية", false, Direction.LEFT_TO_RIGHT);
        double sum = 0;
        for (Run run : text.runs()) {
            for (int cid : run.cids()) {
                sum += run.font().width(cid) / 1000.0;
            }
        }
        assertThat(text.width()).isCloseTo(sum, offset(0.02));
    }

    /// Charts are laid out by a guess of widths, which must leave room for the real ones.
    @ParameterizedTest
    @EnumSource
    void isNoWiderThanChartsExpect(Language language) {
        for (String name : Samples.countries(language)) {
            for (boolean bold : new boolean[] {false, true}) {
                assertThat(shaper.width(name, 12, bold, Direction.of(language)))
                        .as(name)
                        .isLessThanOrEqualTo(TextWidth.of(name, 12, bold));
            }
        }
    }

    /// The characters in the order in which they are seen from left to right.
    private String seen(String text, Direction direction) {
        Map<Double, String> byPlace = new TreeMap<>();
        for (Run run : shaper.shape(text, false, direction).runs()) {
            for (int i = 0; i < run.cids().length; i++) {
                byPlace.merge(run.xs()[i], run.font().text(run.cids()[i]), String::concat);
            }
        }
        return String.join("", byPlace.values());
    }
}
