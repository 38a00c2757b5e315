package org.cadastre.pool;

/// The pieces of a space that follow a row without a gap, one after the other.
interface Behind {
    /// Goes on to the piece that begins right behind this one, at first to that behind the row.
    ///
    /// @return whether there is one
    boolean next();

    /// The row that the piece is of.
    int row();

    /// The state of that row; whether a reserved row is room for growth need not be told.
    State state();

    /// The upper 64 bits of the piece's last number.
    long lastHigh();

    /// The lower 64 bits of the piece's last number.
    long lastLow();
}
