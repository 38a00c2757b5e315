package org.cadastre.query.irr;

/// A list of short texts, made one by one as they are asked for. Immutable, for any number of threads.
public interface Listing {
    /// How many there are.
    int size();

    /// Appends one of them.
    ///
    /// @param index 0 to `size() - 1`
    void append(StringBuilder out, int index);
}
