package org.cadastre.export;

/// The facts of the row that a reader has just read. One instance serves all rows of a file: everything it returns,
/// the texts too, is valid only until [RowSink]'s method returns.
public interface RowFacts {
    /// Token of the registry that the row names, lower case.
    CharSequence registry();

    /// The country as two upper-case ASCII letters, the first in the upper byte of the lower 16 bits; 0 when absent.
    /// `EU` and `AP` are kept; `ZZ` counts as absent.
    int country();

    /// The day of the registration as the decimal number YYYYMMDD, always a real date; 0 when absent.
    int registered();

    /// The status as the file spells it, lower case: `allocated`, `assigned`, `available`, `reserved` or another word.
    CharSequence status();

    /// The holder's name within its registry; empty when absent.
    CharSequence holder();

    /// The line of the row, from 1.
    int line();
}
