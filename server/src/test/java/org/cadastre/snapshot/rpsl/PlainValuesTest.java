package org.cadastre.snapshot.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslObject;
import org.junit.jupiter.api.Test;

/// Values that are read from texts alone, beside those of whole objects.
class PlainValuesTest {
    private static final String[] PIECES = {
        "source:",
        "SOURCE:",
        "source",
        "Source \t:",
        ":",
        "EX",
        "\u017fource:",
        " ",
        "\t",
        "#",
        "+",
        "\n",
        "\n",
        "\nsource:",
        "x:"
    };

    @Test
    void readsPlainValues() {
        assertThat(PlainValues.first("route:          192.0.2.0/24\norigin: AS64496\n", "route"))
                .isEqualTo("192.0.2.0/24");
        assertThat(PlainValues.named("route: 192.0.2.0/24\nSource:\tEX \t\n", "source"))
                .isEqualTo("EX");
        assertThat(PlainValues.named("a: b\nsource :EX", "source")).isEqualTo("EX");
    }

    @Test
    void leavesWhatIsNotPlainToOthers() {
        assertThat(PlainValues.first("route6: 2001:db8::/32\n", "route")).isNull();
        assertThat(PlainValues.first("route: 192.0.2.0/24\n+\n", "route")).isNull();
        assertThat(PlainValues.first("# one\nroute: 192.0.2.0/24\n", "route")).isNull();
        assertThat(PlainValues.named("a: b\nsource: EX # which\n", "source")).isNull();
        assertThat(PlainValues.named("a: b\nsource: EX OTHER\n", "source")).isNull();
        assertThat(PlainValues.named("a: b\n source: EX\n", "source")).isNull();
    }

    @Test
    void neverReadsAnotherValueThanTheObjectHas() {
        SplittableRandom random = new SplittableRandom(20261125);
        int plain = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder made = new StringBuilder("route: 192.0.2.0/24\n");
            for (int j = random.nextInt(9); j >= 0; j--) {
                made.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = made.toString().replaceAll("\n{2,}", "\n");
            RpslObject object = RpslObject.of(text);
            String source = PlainValues.named(text, "source");
            String route = PlainValues.first(text, "route");
            if (source != null) {
                assertThat(source).as(text).isEqualTo(object.first(RpslAttribute.SOURCE));
                plain++;
            }
            if (route != null) {
                assertThat(route).as(text).isEqualTo(object.first(RpslAttribute.ROUTE));
            }
        }
        assertThat(plain).isBetween(20_000, 180_000);
    }
}
