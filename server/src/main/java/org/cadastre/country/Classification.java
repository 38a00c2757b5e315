package org.cadastre.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;
import org.jspecify.annotations.Nullable;

/// Which groups each country belongs to, and when. Immutable.
public final class Classification {
    private final List<ClassifiedCountry> rows;
    private final Set<CountryFlag> flags;

    /// @param rows in the order of countries and periods, no two of which overlap for one country
    /// @param flags those that the file tells, of whatever country
    Classification(Collection<ClassifiedCountry> rows, Set<CountryFlag> flags) {
        this.rows = List.copyOf(rows);
        this.flags = Set.copyOf(flags);
    }

    /// Reads a classification: the columns `cc,m49,region,ldc,lldc,sids,from,until`, or the file
    /// `data/country-codes.csv` of `datasets/country-codes` as it is.
    ///
    /// A row that is wrong is left out and named; a file without such a header, or with too many rows, is not used.
    public static Reading<Classification> read(TextFile file) {
        return ClassificationReader.read(file);
    }

    /// All statements, in the order of countries and periods.
    public List<ClassifiedCountry> rows() {
        return rows;
    }

    /// What holds on a day: one statement for a country at most, in the order of their codes.
    public List<ClassifiedCountry> on(LocalDate day) {
        List<ClassifiedCountry> holding = new ArrayList<>();
        for (ClassifiedCountry row : rows) {
            if (row.period().contains(day)) {
                holding.add(row);
            }
        }
        return holding;
    }

    /// What holds of a country on a day, or null when the file says nothing of it.
    public @Nullable ClassifiedCountry of(Country country, LocalDate day) {
        for (ClassifiedCountry row : rows) {
            if (row.country().equals(country) && row.period().contains(day)) {
                return row;
            }
        }
        return null;
    }

    /// The flags that the file has a column for, in their order.
    public Set<CountryFlag> flags() {
        EnumSet<CountryFlag> inOrder = EnumSet.noneOf(CountryFlag.class);
        inOrder.addAll(flags);
        return inOrder;
    }
}
