package org.cadastre.index;

/// Receives the rows of a walk, one after the other.
@FunctionalInterface
public interface RowVisitor {
    /// Takes one row.
    ///
    /// @return whether the walk goes on
    boolean visit(int row);
}
