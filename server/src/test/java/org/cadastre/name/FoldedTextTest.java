package org.cadastre.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.util.Locale;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts in the form in which they compare (RFC 9082 §6.1).
class FoldedTextTest {
    private static final int ROUNDS = 20_000;

    private String last = "";

    @ParameterizedTest
    @CsvSource({
        "Example Networks,      example networks",
        "ORG1-EX,               org1-ex",
        "Ｅxample,              example",
        "ﾊﾟﾅｿﾆｯｸ,              パナソニック",
        "Straße,                strasse",
        "ΣΊΣΥΦΟΣ,               σίσυφοσ",
        "σίσυφος,               σίσυφοσ",
        "E\u0301cole,           école",
        "ﬁnance,                finance",
        "№ ①,                  no 1",
        "a\u00ADb\u200Bc,       abc",
        "A\u00A0B,              a b",
        "字,                    字",
        "😀Ａ,                  😀a",
        "\uD800Ａ,              \uD800a",
    })
    @Holds("Q-45")
    void foldsCaseAndWidthAndForms(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
        assertThat(FoldedText.same(text, folded)).isTrue();
        assertThat(FoldedText.same(text, folded + "x")).isFalse();
    }

    @Test
    void agreesWithTheSlowWayOnEveryLatinGreekAndCyrillicLetter() {
        int letters = 0;
        for (int c = 0; c < 0x530; c++) {
            if (Character.isLetter(c) && c != 'ı') {
                String text = Character.toString(c);
                assertThat(FoldedText.of(text)).as("U+%04X", c).isEqualTo(slowly(text));
                letters++;
            }
        }
        assertThat(letters).isGreaterThan(1000);
    }

    @Test
    @Holds("Q-45")
    void agreesWithTheSlowWayOnEveryWideAndNarrowForm() {
        for (int c = 0xFF01; c <= 0xFF9F; c++) {
            String text = Character.toString(c);
            assertThat(FoldedText.of(text)).as("U+%04X", c).isEqualTo(slowly(text));
        }
    }

    @Test
    void foldingAFoldedTextChangesNothing() {
        RandomNames random = new RandomNames(3);
        for (int i = 0; i < 20_000; i++) {
            String folded = FoldedText.of(random.text(8));
            assertThat(FoldedText.of(folded)).isEqualTo(folded);
        }
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String folded = FoldedText.of(Character.toString(c));
            assertThat(FoldedText.of(folded)).isEqualTo(folded);
        }
    }

    @Test
    void aFoldedTextIsReturnedItself() {
        String ascii = "example networks";
        String other = "école 字";
        assertThat(FoldedText.of(ascii)).isSameAs(ascii);
        assertThat(FoldedText.of(other)).isSameAs(other);
    }

    @Test
    void anAsciiTextAllocatesItsFoldedFormAlone() {
        assertThat(bytesPerCall("example networks")).isLessThan(1);
        assertThat(bytesPerCall("Example Networks")).isLessThanOrEqualTo(64);
    }

    /// NFKC of the case folding of NFKC, twice, with the means of the JDK.
    private static String slowly(String text) {
        String folded = text;
        for (int i = 0; i < 2; i++) {
            StringBuilder out = new StringBuilder();
            Normalizer.normalize(folded, Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(c -> out.append(lower(Character.toString(c).toUpperCase(Locale.ROOT))));
            folded = Normalizer.normalize(out, Normalizer.Form.NFKC);
        }
        return folded;
    }

    private static String lower(String upper) {
        StringBuilder out = new StringBuilder();
        upper.codePoints().forEach(c -> out.append(Character.toString(c).toLowerCase(Locale.ROOT)));
        return out.toString();
    }

    private double bytesPerCall(String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < ROUNDS; i++) {
                last = FoldedText.of(text);
            }
            least = Math.min(least, (double) (threads.getCurrentThreadAllocatedBytes() - before) / ROUNDS);
        }
        assertThat(last).isEqualTo("example networks");
        return least;
    }
}
