package org.cadastre.report.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadastre.country.Language;
import org.cadastre.pool.PoolFinding;
import org.cadastre.pool.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "cadastre", "report", "council");
    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameTexts(Language language) {
        assertThat(Texts.in(language).keys())
                .containsExactlyElementsOf(Texts.in(Language.ENGLISH).keys());
    }

    @ParameterizedTest
    @EnumSource
    void everyTextHasThePlacesOfTheEnglishOne(Language language) {
        Texts texts = Texts.in(language);
        for (String key : texts.keys()) {
            assertThat(places(texts.of(key)))
                    .as(key)
                    .isEqualTo(places(Texts.in(Language.ENGLISH).of(key)));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Languages share names such as `SHA-256`, but no sentences.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void noSentenceIsLeftInEnglish(Language language) {
        Texts english = Texts.in(Language.ENGLISH);
        assertThat(Texts.in(language).keys().stream()
                        .filter(key -> english.of(key).split(" ").length > 3 && !key.equals("summary.before-after"))
                        .filter(key -> Texts.in(language).of(key).equals(english.of(key))))
                .isEmpty();
    }

    /// A text is asked for by its key, or by the beginning of it and a word of the figures.
    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(match -> literals.add(match.group(1)));
            }
        }
        Set<String> words = new TreeSet<>(literals);
        words.addAll(
                List.of("missing", "ipv4", "numbers", "holders-ipv4", "holders-ipv6", "holders-asn", "holders-any"));
        Stream.of(State.values()).forEach(state -> words.add(state.text()));
        Stream.of(PoolFinding.Fault.values()).forEach(fault -> words.add(fault.text()));
        assertThat(Texts.in(Language.ENGLISH).keys()).allMatch(key -> isUsed(key, literals, words));
    }

    private static boolean isUsed(String key, Set<String> literals, Set<String> words) {
        if (literals.contains(key)
                || key.endsWith(".text") && isUsed(key.substring(0, key.length() - 5), literals, words)) {
            return true;
        }
        int dot = key.indexOf('.');
        String family = key.substring(0, dot);
        return (literals.contains(family) || literals.contains(family + ".")) && words.contains(key.substring(dot + 1));
    }
}
