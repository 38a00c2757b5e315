package org.cadastre.report.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadastre.country.Language;
import org.jspecify.annotations.Nullable;

/// A report as it is written in any form.
///
/// @param date the day the document is of; the only date that a writer puts into its output on its own
/// @param watermark what is said on every page, such as that the figures are of a simulated world; null for none
/// @param labels the words of the document that are not the report's own
public record Document(
        Language language,
        String title,
        String subtitle,
        LocalDate date,
        @Nullable String watermark,
        Labels labels,
        List<Section> sections) {
    /// How deep sections may lie in each other: HTML has six headings, of which the title has the first.
    private static final int DEEPEST = 4;

    public Document {
        sections = List.copyOf(sections);
        checkIds(sections, new HashSet<>(), 1);
    }

    public Direction direction() {
        return Direction.of(language);
    }

    private static void checkIds(List<Section> sections, Set<String> seen, int depth) {
        if (depth > DEEPEST && !sections.isEmpty()) {
            throw new IllegalArgumentException("more than " + DEEPEST + " sections within each other");
        }
        for (Section section : sections) {
            claim(section.id(), seen);
            for (Block block : section.blocks()) {
                if (block instanceof Chart chart) {
                    claim(chart.id(), seen);
                }
            }
            checkIds(section.sections(), seen, depth + 1);
        }
    }

    private static void claim(String id, Set<String> seen) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("two parts of the document have the id " + id);
        }
    }
}
