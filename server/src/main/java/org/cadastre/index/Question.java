package org.cadastre.index;

/// A range that relations are asked of, as the rows of a table see it.
interface Question {
    /// Negative, zero or positive as the row begins before the range, with it, or after its first number.
    int begins(int row);

    /// Negative, zero or positive as the row ends before the last number of the range, with it, or after it.
    int ends(int row);

    /// The deepest row that covers the range, possibly by being equal to it, or [Forest#NONE].
    int deepest();

    /// The rows that cover the range, the deepest first, and how many: as [RangeIndex32#covering(int, int, int[])].
    int covering(int[] rows);

    /// The rows that hold the first number of the range, in the same manner.
    int holdingFirst(int[] rows);

    /// The rows that hold the last number of the range and the one after it, in the same manner.
    int crossingLast(int[] rows);

    /// The rows inside the range and not equal to it.
    MergedRows.Slice inside();

    /// Visits the rows inside the range and not equal to it that no earlier row of these covers.
    boolean children(RowVisitor visitor);

    default boolean isSame(int row) {
        return begins(row) == 0 && ends(row) == 0;
    }
}
