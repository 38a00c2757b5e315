package org.cadastre.snapshot.rpsl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FoldedKeyTest {
    private static final long SEED = 21;
    private static final String PLAIN = "-.059@AMZ_amz";

    @Test
    void foldsAndHashesAnyPrintingAsciiAsItsTextInLowerCase() {
        SplittableRandom random = new SplittableRandom(SEED);
        FoldedKey folded = new FoldedKey(SEED);
        FoldedKey text = new FoldedKey(SEED);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] =
                        (byte) (i % 3 > 0 ? PLAIN.charAt(random.nextInt(PLAIN.length())) : random.nextInt(' ', 0x7F));
            }
            int from = random.nextInt(bytes.length + 1);
            int to = random.nextInt(from, bytes.length + 1);
            String expected = new String(bytes, from, to - from, UTF_8);
            int form = folded.fold(5, bytes, from, to);
            if (expected.matches("[-A-Za-z0-9._@]*")) {
                assertThat(form).isEqualTo(FoldedKey.PLAIN);
            } else {
                boolean separated = expected.matches("[-A-Za-z0-9._@ ,]*");
                assertThat(form).isEqualTo(separated ? FoldedKey.SEPARATED : FoldedKey.OTHER);
            }
            text.text(5, expected.toLowerCase(Locale.ROOT));
            assertThat(FoldedKey.text(folded.bytes(), 0, folded.length())).isEqualTo(expected.toLowerCase(Locale.ROOT));
            assertThat(folded.hash()).isEqualTo(text.hash());
        }
    }

    @Test
    void leavesWhatIsNotPrintingAsciiToOthers() {
        FoldedKey key = new FoldedKey(SEED);
        for (int length = 1; length < 20; length++) {
            for (int at = 0; at < length; at++) {
                for (int odd : new int[] {0, 1, '\t', 0x1F, '!', '/', ':', '[', '`', '{', 0x7F, 0x80, 0xC3, 0xFF}) {
                    byte[] bytes = "abcdefghijklmnopqrstuvwxyz".getBytes(UTF_8);
                    bytes[3 + at] = (byte) odd;
                    assertThat(key.fold(1, bytes, 3, 3 + length)).isEqualTo(FoldedKey.OTHER);
                    assertThat(key.fold(1, bytes, 4 + at, 26)).isEqualTo(FoldedKey.PLAIN);
                }
            }
        }
    }

    @Test
    void keepsKindsAndLengthsApart() {
        FoldedKey key = new FoldedKey(SEED);
        key.text(1, "a");
        int one = key.hash();
        key.text(2, "a");
        int otherKind = key.hash();
        key.text(1, "a\0");
        assertThat(key.hash()).isNotIn(one, otherKind);
        assertThat(otherKind).isNotEqualTo(one);
        key.text(1, "a");
        assertThat(key.hash()).isEqualTo(one);
        FoldedKey otherSeed = new FoldedKey(SEED + 1);
        otherSeed.text(1, "a");
        assertThat(otherSeed.hash()).isNotEqualTo(one);
    }
}
