package org.cadastre.index;

/// Takes rows one by one.
@FunctionalInterface
public interface RowVisitor {
    /// Takes a row.
    ///
    /// @return whether to go on
    boolean visit(int row);
}
