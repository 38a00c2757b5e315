package org.cadastre.index;

/// The ranges of the rows of a table, compared by row number, and the rows found from them.
///
/// It extends [InputRanges] by what is known once the table is built.
interface RowRanges extends InputRanges {
    int size();

    /// Whether the first number of the row is before the first of the other.
    boolean beginsBefore(int row, int other);

    /// Whether there is no number between the row and the other one, which begins after the end of the row.
    boolean isRightBefore(int row, int other);

    /// Whether the row has fewer numbers than the other.
    boolean isSmaller(int row, int other);

    /// The deepest row that holds the first number of the row.
    int deepestAtFirst(int row);

    /// The deepest row that holds the number after the last of the row, which is not the highest number there is;
    /// [Forest#NONE] when there is no such row.
    int deepestBehind(int row);

    /// The deepest row with the range of the row.
    int deepestEqual(int row);

    default boolean isSame(int row, int other) {
        return !beginsBefore(row, other)
                && !beginsBefore(other, row)
                && !endsBeforeLast(row, other)
                && !endsBeforeLast(other, row);
    }
}
