package org.cadastre.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Section `figures`: what figures of countries are made from.
///
/// @param population the file of population figures, or null for none
/// @param classification the file that says which groups a country belongs to, or null for none
/// @param groups the operator's own groups; of one name there may be several, for other periods
public record FiguresConfig(
        @Nullable Path population, @Nullable Path classification, List<Group> groups) {
    public FiguresConfig {
        groups = List.copyOf(groups);
    }

    /// A list of countries.
    ///
    /// @param name lower-case letters, digits and dashes
    /// @param countries codes of ISO 3166-1 alpha-2 in upper case, at least one
    /// @param from the first day on which it holds, or null when it always did
    /// @param until the day from which it holds no more, or null when it still does
    public record Group(
            String name,
            List<String> countries,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        public Group {
            countries = List.copyOf(countries);
        }

        boolean overlaps(Group other) {
            return name.equals(other.name) && endsAfter(from, other.until) && endsAfter(other.from, until);
        }

        private static boolean endsAfter(@Nullable LocalDate from, @Nullable LocalDate until) {
            return from == null || until == null || from.isBefore(until);
        }
    }
}
