package org.cadastre.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.cadastre.country.Language;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    @Test
    void refusesTheSameIdTwiceWhereverItIs() {
        Section inner = new Section("b", "B", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document(List.of(new Section("a", "A", List.of(), List.of(inner)), inner)))
                .withMessageContaining("id b");
    }

    @Test
    void refusesAChartWithTheIdOfASection() {
        Chart chart = Samples.charts(Language.ENGLISH).getFirst();
        Section section = new Section(chart.id(), "A", List.of(chart));
        assertThatIllegalArgumentException().isThrownBy(() -> document(List.of(section)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "A", "a_b", "a b", "é", "-a"})
    void refusesIdsThatAreNotSmallLettersDigitsAndHyphens(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Section(id, "A", List.of()));
    }

    @Test
    void refusesMoreThanFourSectionsWithinEachOther() {
        Section section = new Section("s5", "5", List.of());
        for (int i = 4; i > 1; i--) {
            section = new Section("s" + i, "" + i, List.of(), List.of(section));
        }
        assertThat(document(List.of(section)).sections()).hasSize(1);
        Section outer = new Section("s1", "1", List.of(), List.of(section));
        assertThatIllegalArgumentException().isThrownBy(() -> document(List.of(outer)));
    }

    @Test
    void refusesATableWithARowTooShort() {
        List<Column> columns = List.of(Column.text("a"), Column.number("b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("t", columns, List.of(List.of("only one"))))
                .withMessageContaining("1 cells in a table of 2 columns");
    }

    @ParameterizedTest
    @EnumSource
    void hasItsOwnWordsInEachLanguage(Language language) {
        Labels labels = Labels.in(language);
        assertThat(List.of(
                        labels.contents(),
                        labels.skip(),
                        labels.data(),
                        labels.definition(),
                        labels.caveat(),
                        labels.page(3, 20)))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank());
        assertThat(labels.page(3, 20)).contains("3").contains("20").doesNotContain("{");
    }

    @Test
    void readsFromRightToLeftInArabicOnly() {
        assertThat(Language.values())
                .filteredOn(language -> Direction.of(language) == Direction.RIGHT_TO_LEFT)
                .containsExactly(Language.ARABIC);
    }

    private static Document document(List<Section> sections) {
        return new Document(
                Language.ENGLISH, "t", "s", LocalDate.of(2026, 1, 1), null, Labels.in(Language.ENGLISH), sections);
    }
}
