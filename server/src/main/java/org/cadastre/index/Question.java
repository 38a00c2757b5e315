package org.cadastre.index;

/// A range that relations are asked of, as the rows of a table see it.
interface Question {
    /// Negative, zero or positive as the row begins before the range, with it, or after its first number.
    int begins(int row);

    /// Negative, zero or positive as the row ends before the last number of the range, with it, or after it.
    int ends(int row);

    /// The deepest row that covers the range, possibly by being equal to it, or [Forest#NONE].
    int deepest();

    /// The rows that cover the range, the deepest first, and how many: as [RangeIndex32#covering(int, int,
    /// int[])].
    int covering(int[] rows);

    /// The deepest row that holds the first number of the range.
    int deepestAtFirst();

    /// The deepest row that holds the number before the range and the one behind a row, [Forest#NONE] when there
    /// is no such row.
    ///
    /// @param passed the row, which ends in the range; [Forest#NONE] for the first number of the range
    int deepestFromBefore(int passed);

    /// The deepest row that holds the number behind the range and the one before a row, [Forest#NONE] when there
    /// is no such row.
    ///
    /// @param next the row, which begins in the range after its first number; [Forest#NONE] for the last number
    ///     of the range
    int deepestPastLast(int next);

    /// The rows inside the range and not equal to it.
    MergedRows.Slice inside();

    /// Visits the rows inside the range and not equal to it that no earlier row of these covers.
    boolean children(RowVisitor visitor);

    default boolean isSame(int row) {
        return begins(row) == 0 && ends(row) == 0;
    }
}
