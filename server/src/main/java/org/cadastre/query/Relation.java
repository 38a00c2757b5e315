package org.cadastre.query;

/// How registered ranges stand to the one asked about (RFC 9910).
public enum Relation {
    /// The smallest range that is larger and holds it.
    UP,
    /// The largest range that holds it.
    TOP,
    /// The ranges inside it that no other range inside it holds.
    DOWN,
    /// Where there is a range inside it: every range that is the smallest one for some number of it.
    BOTTOM;

    /// Whether the answer is one object, not a list.
    public boolean isSingle() {
        return this == UP || this == TOP;
    }
}
