package org.cadastre.index;

/// Takes pairs of rows that partly overlap.
@FunctionalInterface
public interface OverlapVisitor {
    /// The two ranges have numbers in common, and each has some that the other has not.
    void overlap(int row, int other);
}
