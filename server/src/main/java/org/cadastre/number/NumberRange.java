package org.cadastre.number;

import org.jspecify.annotations.Nullable;

/// Internet numbers of one kind from a first to a last: IPv4 addresses, IPv6 addresses or AS numbers.
public sealed interface NumberRange permits IpRange, AsNumberRange {
    /// The range that a text means: an address, a prefix, two addresses with `-` between, `AS64496` or
    /// `AS64496-AS64511`; null when it means none.
    static @Nullable NumberRange read(String text) {
        if (IpText.range(text) instanceof IpRange range) {
            return range;
        }
        return AsText.range(text) instanceof AsNumberRange range ? range : null;
    }
}
