package org.cadastre.history;

import java.time.LocalDate;

/// What there is for a date.
public sealed interface AsOf {
    /// The files of each registry that are not later than the date answer, the newest of each.
    ///
    /// @param asked the date
    /// @param day what is known of it
    record Known(LocalDate asked, Day day) implements AsOf {}

    /// The date is before the first file or after the last.
    ///
    /// @param first the date of the first
    /// @param last the date of the last
    record OutOfRange(LocalDate first, LocalDate last) implements AsOf {}

    /// No dated files are held at all.
    record NoHistory() implements AsOf {}
}
