package org.cadastre.index;

/// Receives pairs of rows that share some numbers while neither holds all of the other's.
@FunctionalInterface
public interface OverlapVisitor {
    /// Takes one pair.
    ///
    /// @param row a row of the side list
    /// @param other a row before it in preorder that it partly overlaps
    void overlap(int row, int other);
}
