package org.cadastre.index;

/// Receives the rows of a walk over texts, one after the other.
@FunctionalInterface
public interface TextVisitor {
    /// Takes one row.
    ///
    /// @param row its place in the order of the texts
    /// @param id the id that its text was given with
    /// @return whether the walk goes on
    boolean visit(int row, int id);
}
