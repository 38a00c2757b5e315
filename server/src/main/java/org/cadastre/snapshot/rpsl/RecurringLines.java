package org.cadastre.snapshot.rpsl;

/// Which lines of the object that was coded last have been met before, told by number.
@FunctionalInterface
public interface RecurringLines {
    /// In place of a number.
    int NONE = -1;

    /// No line is known to recur.
    RecurringLines UNKNOWN = line -> NONE;

    /// The number of a line's text, the same for all lines with this text, or [#NONE] when it has none.
    ///
    /// @param line counts from 0
    int number(int line);
}
