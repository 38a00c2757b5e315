package org.cadastre.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Search patterns of RFC 9082 §4.1.
class SearchPatternTest {
    @ParameterizedTest
    @CsvSource({
        "exam*,              exam,                      ''",
        "Exam*.NET,          exam,                      .net",
        "exam*.net.,         exam,                      .net",
        "www.exam*.co.uk,    www.exam,                  .co.uk",
        "www.*,              www.,                      ''",
        "2.0.192.in-a*,      2.0.192.in-a,              ''",
        "0/2*.192.in-addr.arpa, 0/2,                    .192.in-addr.arpa",
        "exam-*,             exam-,                     ''",
        "xn--bch*,           xn--bch,                   ''",
        "BÜch*.example,      büch,                      .example",
        "büch*.字.example,   büch,                      .字.example",
        "xn--bcher-kva.b*,   xn--bcher-kva.b,           ''",
        "bücher.b*.字,       xn--bcher-kva.b,           .xn--p8s",
        "xn--bcher-kva.字*,  bücher.字,                 ''",
        "ｅｘ*.example,      ex,                        .example",
        "faß*,               faß,                       ''",
        "a。b*。example,     a.b,                       .example",
    })
    @Holds("Q-41")
    void readsAPatternOfNames(String text, String prefix, String suffix) {
        assertThat(SearchPattern.name(text)).isEqualTo(new SearchPattern(prefix, suffix, true, !suffix.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "Exam*,      exam,    ''",
        "Ｅxam*ＬＴＤ, exam,  ltd",
        "a *,        'a ',    ''",
        "a%_*,       a%_,     ''",
        "a.*+,       a.,      +",
        "Straße*,    strasse, ''",
    })
    @Holds("Q-41")
    void readsAPatternOfTexts(String text, String prefix, String suffix) {
        assertThat(SearchPattern.text(text)).isEqualTo(new SearchPattern(prefix, suffix, true, false));
    }

    @Test
    void aPatternWithoutAnAsteriskIsOneText() {
        assertThat(SearchPattern.text("Example")).isEqualTo(new SearchPattern("example", "", false, false));
        assertThat(SearchPattern.name("Bücher.example."))
                .isEqualTo(new SearchPattern("xn--bcher-kva.example", "", false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "'',             EMPTY",
        "*,              LEADING_ASTERISK",
        "*.net,          LEADING_ASTERISK",
        "*a*,            LEADING_ASTERISK",
        "a*b*,           SEVERAL_ASTERISKS",
        "a**,            SEVERAL_ASTERISKS",
        "a*b,            DOMAIN_SUFFIX",
        "a*.,            DOMAIN_SUFFIX",
        "\u00AD*,        LEADING_ASTERISK",
        "a*..net,        EMPTY_LABEL",
        "a..b*,          EMPTY_LABEL",
        ".a*,            EMPTY_LABEL",
        "a b*,           CHARACTER",
        "a*.n t,         CHARACTER",
        "a\\*,           ESCAPE",
        "-a*,            HYPHEN",
        "a-.b*,          HYPHEN",
        "xn--a.b*,       ENCODED_LABEL",
        "\u0301*,        CODE_POINT",
        "⒈*,            CODE_POINT",
        "a/b*.net,       OPEN",
        "a/b.c*.net,     SLASH",
    })
    @Holds("Q-42")
    void refusesOtherPatternsOfNames(String text, String fault) {
        ParsedPattern read = SearchPattern.name(text);
        assertThat(read instanceof SearchPattern ? "OPEN" : read.toString()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "'',             EMPTY",
        "\u00AD,         EMPTY",
        "*,              LEADING_ASTERISK",
        "\u200B*,        LEADING_ASTERISK",
        "*a*,            LEADING_ASTERISK",
        "a*b*,           SEVERAL_ASTERISKS",
        "a*\u0301b,      SPLIT_CHARACTER",
        "a*\uDE00,       SPLIT_CHARACTER",
        "a\uD83D*,       SPLIT_CHARACTER",
    })
    @Holds("Q-42")
    void refusesOtherPatternsOfTexts(String text, UnsupportedPattern fault) {
        assertThat(SearchPattern.text(text)).isEqualTo(fault);
    }

    @Test
    void aNameThatIsTooLongIsNoPattern() {
        assertThat(SearchPattern.name("a".repeat(64) + "*")).isEqualTo(NameFault.LABEL_LENGTH);
        assertThat(SearchPattern.name("a".repeat(2000) + "*")).isEqualTo(NameFault.NAME_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "exam*.com,   example.com,        true",
        "exam*.com,   exam.com,           true",
        "exam*.com,   example.net,        false",
        "exam*.com,   example.test.com,   false",
        "exam*.com,   exa.com,            false",
        "exam*,       example.com,        true",
        "exam*,       example.test.com,   true",
        "exam*,       an.example,         false",
        "a*.a.a,      a.a,                false",
        "a*.a.a,      a.a.a,              true",
        "bü*,         bücher.example,     true",
        "example.com, example.com,        true",
        "example.com, example.com.example, false",
    })
    @Holds("Q-41")
    void matchesNamesByTheirFixedPartsAndOneLabel(String pattern, String name, boolean matched) {
        assertThat(name(pattern).matches(name)).isEqualTo(matched);
    }

    @Test
    @Holds("Q-44")
    void matchesNoPartOfACombiningSequence() {
        assertThat(text("q*").matches("q\u0303x")).isFalse();
        assertThat(text("q\u0303*").matches("q\u0303x")).isTrue();
        assertThat(text("q*x").matches("q\u0303x")).isFalse();
        assertThat(text("q*").matches("q")).isTrue();
        assertThat(text("e*").matches(FoldedText.of("e\u0301"))).isFalse();
    }

    @Test
    @Holds("Q-41")
    void agreesWithTheNaiveMatcherOnRandomTexts() {
        RandomNames random = new RandomNames(11);
        int matched = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = FoldedText.of(random.text(5));
            String wish = random.below(3) > 0 ? patternOf(text, random) : random.text(2) + "*" + random.text(2);
            ParsedPattern read = random.below(2) == 0 ? SearchPattern.text(wish) : SearchPattern.name(wish);
            if (read instanceof SearchPattern pattern) {
                boolean expected = naively(pattern, text);
                assertThat(pattern.matches(text))
                        .as("<%s> on <%s>", pattern, text)
                        .isEqualTo(expected);
                matched += expected ? 1 : 0;
            }
        }
        assertThat(matched).isGreaterThan(20_000);
    }

    @Test
    void isMadeOfNothingButASupportedPattern() {
        assertThatThrownBy(() -> new SearchPattern("", "a", true, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchPattern("a", "b", false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchPattern("a", "\u0301", true, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isWrittenWithItsAsterisk() {
        assertThat(name("Exam*.net")).hasToString("exam*.net");
        assertThat(text("Exam")).hasToString("exam");
    }

    private static String patternOf(String text, RandomNames random) {
        int from = random.below(text.length() + 1);
        int to = from + random.below(text.length() - from + 1);
        return text.substring(0, from) + "*" + text.substring(to);
    }

    /// Puts every text there can be in the place of the asterisk.
    private static boolean naively(SearchPattern pattern, String text) {
        if (!pattern.open()) {
            return pattern.prefix().equals(text);
        }
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                String stars = text.substring(from, to);
                String after = text.substring(from);
                if ((pattern.prefix() + stars + pattern.suffix()).equals(text)
                        && pattern.prefix().length() == from
                        && !(pattern.withinLabel() && stars.contains("."))
                        && !after.matches("(?s)\\p{M}.*")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static SearchPattern name(String text) {
        return (SearchPattern) SearchPattern.name(text);
    }

    private static SearchPattern text(String text) {
        return (SearchPattern) SearchPattern.text(text);
    }
}
