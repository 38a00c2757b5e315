package org.cadastre.index;

/// The ranges that a table is built from, compared by their numbers in the input.
interface InputRanges {
    /// Whether the range lies wholly before the first number of the other.
    boolean endsBeforeFirst(int range, int other);

    /// Whether the last number of the range is before the last of the other.
    boolean endsBeforeLast(int range, int other);
}
