package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberFault;
import org.junit.jupiter.api.Test;

/// What is read from bytes is what the text forms of numbers say.
class KeyNumbersTest {
    private static final String ALPHABET = "0123456789abcdefASas::::....// --";

    private final KeyNumbers numbers = new KeyNumbers();

    @Test
    void readsWhatTheTextFormsSay() {
        Random random = new Random(64496);
        for (int i = 0; i < 300_000; i++) {
            check(
                    switch (random.nextInt(4)) {
                        case 0 -> letters(random, random.nextInt(24));
                        case 1 -> changed(random, ipv4(random) + " - " + ipv4(random));
                        case 2 -> changed(random, ipv6(random) + "/" + random.nextInt(140));
                        default -> changed(random, "AS" + random.nextInt(1 << random.nextInt(1, 31)));
                    });
        }
    }

    private void check(String text) {
        byte[] bytes = ("xx" + text + "y" + "\0".repeat(ByteWords.PADDING)).getBytes(StandardCharsets.ISO_8859_1);
        int to = 2 + text.length();
        boolean v4 = numbers.readIpv4(bytes, 2, to);
        assertThat(v4).as(text).isEqualTo(IpText.range(text) instanceof Ipv4Range);
        if (v4) {
            assertThat(new Ipv4Range((int) numbers.firstLow, (int) numbers.lastLow))
                    .as(text)
                    .isEqualTo(IpText.range(text));
        }
        boolean v6 = numbers.readIpv6(bytes, 2, to);
        assertThat(v6).as(text).isEqualTo(IpText.range(text) instanceof Ipv6Range);
        if (v6) {
            assertThat(new Ipv6Range(numbers.firstHigh, numbers.firstLow, numbers.lastHigh, numbers.lastLow))
                    .as(text)
                    .isEqualTo(IpText.range(text));
        }
        boolean autnum = numbers.readAutnum(bytes, 2, to);
        assertThat(autnum).as(text).isEqualTo(AsText.range(text) instanceof AsNumberRange);
        if (autnum) {
            assertThat(new AsNumberRange((int) numbers.firstLow, (int) numbers.lastLow))
                    .as(text)
                    .isEqualTo(AsText.range(text));
        }
        assertThat(numbers.isPrefix(bytes, 2, to)).as(text).isEqualTo(!(IpText.range(text) instanceof NumberFault));
    }

    private static String ipv4(Random random) {
        return random.nextInt(300) + "." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    private static String ipv6(Random random) {
        StringBuilder text = new StringBuilder();
        int groups = 1 + random.nextInt(9);
        for (int i = 0; i < groups; i++) {
            text.append(i == 0 ? "" : random.nextInt(4) == 0 ? "::" : ":")
                    .append(random.nextInt(4) == 0 ? "0" : Integer.toHexString(random.nextInt(1 << 17)));
        }
        return random.nextInt(3) == 0 ? text.append("::").toString() : text.toString();
    }

    private static String changed(Random random, String text) {
        if (random.nextInt(4) > 0) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + letters(random, random.nextInt(2)) + text.substring(at + random.nextInt(2));
    }

    private static String letters(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
