package org.cadastre.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cadastre.name.FoldedText;
import org.cadastre.name.ParsedPattern;
import org.cadastre.name.SearchPattern;
import org.junit.jupiter.api.Test;

/// The index finds what a search pattern matches.
class SearchedTextsTest {
    private static final String[] PIECES = {"a", "b", "ab", "xn--p8s", "字", "é", ".", ".net", "\u0303", "q", "-", "Ａ"};

    @Test
    void findsWhatThePatternMatches() {
        SplittableRandom random = new SplittableRandom(12);
        int found = 0;
        for (int table = 0; table < 200; table++) {
            TextIndexBuilder builder = new TextIndexBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                builder.add(FoldedText.of(text(random, 6)), i);
            }
            TextIndex index = builder.build();
            for (int question = 0; question < 50; question++) {
                String wish = text(random, 3) + "*" + (random.nextBoolean() ? text(random, 2) : "");
                ParsedPattern read = random.nextBoolean() ? SearchPattern.name(wish) : SearchPattern.text(wish);
                if (read instanceof SearchPattern pattern) {
                    found += compare(index, pattern);
                }
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    private static int compare(TextIndex index, SearchPattern pattern) {
        List<Integer> expected = new ArrayList<>();
        for (int row = 0; row < index.size(); row++) {
            if (pattern.matches(index.text(row))) {
                expected.add(row);
            }
        }
        KeyPattern key = KeyPattern.between(
                pattern.prefix(), pattern.suffix(), pattern.withinLabel() ? '.' : KeyPattern.NO_BARRIER);
        List<Integer> rows = new ArrayList<>();
        index.matching(key, 0, (row, id) -> rows.add(row));
        assertThat(rows).as("%s", pattern).isEqualTo(expected);
        assertThat(index.count(key)).isEqualTo(expected.size());
        return rows.size();
    }

    private static String text(SplittableRandom random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces) + 1; i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
