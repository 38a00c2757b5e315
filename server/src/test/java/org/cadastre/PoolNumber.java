package org.cadastre;

import java.math.BigInteger;
import org.cadastre.testing.PublishedRow;

/// An address or AS number to ask for.
///
/// @param type `asn`, `ipv4` or `ipv6`
record PoolNumber(String type, BigInteger value) {
    /// Where RDAP answers it, below the base.
    String path() {
        return type.equals("asn") ? "autnum/" + value : "ip/" + this;
    }

    /// As people write it: `192.0.2.1`, `AS64496`.
    @Override
    public String toString() {
        return PublishedRow.text(type, value);
    }
}
