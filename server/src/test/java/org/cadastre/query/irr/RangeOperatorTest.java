package org.cadastre.query.irr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The operators of RFC 2622 §2, one by one and around each other.
class RangeOperatorTest {
    @Test
    void writesOperatorsAsClientsReadThem() {
        assertThat(written("24-32", 24)).isEqualTo("^+");
        assertThat(written("25-32", 24)).isEqualTo("^-");
        assertThat(written("24", 24)).isEmpty();
        assertThat(written("32", 31)).isEqualTo("^-");
        assertThat(written("28", 24)).isEqualTo("^28-28");
        assertThat(written("26-28", 24)).isEqualTo("^26-28");
        assertThat(written("8-28", 24)).isEqualTo("^24-28");
        assertThat(written("33-64", 24)).isEqualTo("nothing");
        assertThat(written("-", 32)).isEqualTo("nothing");
        assertThat(written("8-16", 24)).isEqualTo("nothing");
    }

    @Test
    void refusesWhatIsNoOperator() {
        for (String text : List.of("", "--", "+-", "24-", "-24", "28-24", "x", "24-28-30", "129", "1000", "2 4")) {
            assertThat(RangeOperator.parse(text)).as(text).isNull();
        }
    }

    /// The oracle does what RFC 2622 §2 says to the lower and upper length, one operator after the other.
    @Test
    void operatorsAroundEachOtherAreOneOperator() {
        long seed = 20261125;
        Random random = new Random(seed);
        int kept = 0;
        for (int i = 0; i < 200_000; i++) {
            int longest = random.nextBoolean() ? 32 : 128;
            int length = random.nextInt(longest + 1);
            int[] lengths = {length, length};
            RangeOperator all = RangeOperator.NONE;
            List<String> texts = new ArrayList<>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                String text = operator(random, longest);
                texts.add(text);
                lengths = lengths == null ? null : applied(lengths, text, longest);
                RangeOperator next = RangeOperator.parse(text);
                assertThat(next).isNotNull();
                all = all == null || next == null ? null : all.then(next);
            }
            int expected = lengths == null ? -1 : lengths[0] << 8 | lengths[1];
            int actual = all == null ? -1 : all.lengths(length, longest);
            assertThat(actual)
                    .as("seed %d, /%d of %d, %s", seed, length, longest, texts)
                    .isEqualTo(expected);
            kept += expected < 0 ? 0 : 1;
        }
        assertThat(kept).isBetween(20_000, 180_000);
    }

    private static int @Nullable [] applied(int[] lengths, String text, int longest) {
        int from = lengths[0];
        int to = longest;
        if (text.equals("-")) {
            from++;
        } else if (!text.equals("+")) {
            String[] both = text.split("-");
            from = Math.max(from, Integer.parseInt(both[0]));
            to = Math.min(longest, Integer.parseInt(both[both.length - 1]));
        }
        return from > to ? null : new int[] {from, to};
    }

    private static String operator(Random random, int longest) {
        int from = random.nextInt(longest + 1);
        return switch (random.nextInt(6)) {
            case 0 -> "-";
            case 1 -> "+";
            case 2 -> Integer.toString(from);
            default -> from + "-" + (from + random.nextInt(129 - from));
        };
    }

    private static String written(String text, int length) {
        RangeOperator operator = Objects.requireNonNull(RangeOperator.parse(text));
        int lengths = operator.lengths(length, 32);
        if (lengths < 0) {
            return "nothing";
        }
        StringBuilder out = new StringBuilder();
        RangeOperator.append(out, length, lengths >> 8, lengths & 0xFF, 32);
        return out.toString();
    }
}
