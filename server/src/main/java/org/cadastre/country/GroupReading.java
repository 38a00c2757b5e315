package org.cadastre.country;

import java.util.List;

/// What the words that name a group come to.
public sealed interface GroupReading {
    /// The members.
    ///
    /// @param countries in the order of their codes; may be empty, as a list before it begins is
    record Members(List<Country> countries) implements GroupReading {
        public Members {
            countries = List.copyOf(countries);
        }
    }

    /// There is no such group.
    ///
    /// @param word what names none; empty where a name is missing
    /// @param names those that there are
    record NoSuchGroup(String word, List<String> names) implements GroupReading {
        public NoSuchGroup {
            names = List.copyOf(names);
        }
    }
}
