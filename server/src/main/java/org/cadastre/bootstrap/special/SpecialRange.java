package org.cadastre.bootstrap.special;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;

/// One entry of a special-purpose registry.
public sealed interface SpecialRange {
    /// What it is for, in IANA's words; empty when they are missing.
    String name();

    /// The documents that say so, as in `RFC 1918` or `RFC 8880, RFC 7050`; empty when none is named.
    String reference();

    /// Addresses (RFC 6890).
    record Network(IpRange range, String name, String reference) implements SpecialRange {}

    /// AS numbers (RFC 7249).
    record Autnums(AsNumberRange range, String name, String reference) implements SpecialRange {}
}
