package org.cadastre.country;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.cadastre.file.FileProblems;
import org.jspecify.annotations.Nullable;

/// Two dates of a row read as a period; an empty one leaves it open at that end.
sealed interface ParsedPeriod {
    /// A period.
    record Read(Period period) implements ParsedPeriod {}

    /// None.
    ///
    /// @param rule what does not hold
    record Broken(String rule) implements ParsedPeriod {}

    static ParsedPeriod of(String from, String until) {
        LocalDate first = date(from);
        if (first == null && !from.isEmpty()) {
            return notDate("from", from);
        }
        LocalDate end = date(until);
        if (end == null && !until.isEmpty()) {
            return notDate("until", until);
        }
        return first != null && end != null && !first.isBefore(end)
                ? new Broken("from " + first + " is not before until " + end)
                : new Read(new Period(first, end));
    }

    private static ParsedPeriod notDate(String column, String text) {
        return new Broken(column + " is no date as 2026-01-31: " + FileProblems.excerpt(text));
    }

    /// A date of four, two and two digits.
    private static @Nullable LocalDate date(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
