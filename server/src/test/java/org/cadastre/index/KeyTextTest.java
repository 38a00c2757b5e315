package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Texts as bytes: UTF-8, in the order of code points, and a form for everything else that a string can hold.
class KeyTextTest {
    @Test
    void everyCharacterIsWrittenAsInUtf8() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                String text = Character.toString(c);
                assertThat(KeyText.bytes(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void everyTextIsReadAsItWasWrittenAndComparesAsItsCodePoints() {
        SplittableRandom random = new SplittableRandom(20261125);
        for (int i = 0; i < 20_000; i++) {
            String one = text(random);
            String other = random.nextInt(4) == 0 ? one + text(random) : text(random);
            byte[] bytes = KeyText.bytes(one);
            assertThat(KeyText.text(bytes, 0, bytes.length)).isEqualTo(one);
            int expected = Arrays.compare(
                    one.codePoints().toArray(), other.codePoints().toArray());
            assertThat(Integer.signum(Arrays.compareUnsigned(bytes, KeyText.bytes(other))))
                    .isEqualTo(Integer.signum(expected));
        }
    }

    private static String text(SplittableRandom random) {
        char[] units = new char[random.nextInt(5)];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) (random.nextBoolean() ? 0xD800 + random.nextInt(0x800) : random.nextInt(0x10000));
        }
        return new String(units);
    }
}
