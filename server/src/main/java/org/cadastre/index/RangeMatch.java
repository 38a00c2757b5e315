package org.cadastre.index;

/// How ranges lie to the one that is asked for (RFC 2622 calls them less and more specific).
public enum RangeMatch {
    /// The same range.
    EXACT,
    /// The same range, or where there is none the smallest one around it.
    CLOSEST,
    /// The smallest one around it that is not the same.
    ONE_LESS,
    /// The same one and all around it, the greatest first.
    ALL_LESS,
    /// Those within it that are not the same, without those within another of them.
    ONE_MORE,
    /// All within it that are not the same, in order of their first number, the greater first.
    ALL_MORE
}
