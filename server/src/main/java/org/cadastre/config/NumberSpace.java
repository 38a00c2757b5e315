package org.cadastre.config;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.jspecify.annotations.Nullable;

/// Addresses or AS numbers, as one value of the configuration.
sealed interface NumberSpace {
    record Addresses(IpRange range) implements NumberSpace {}

    record Autnums(AsNumberRange range) implements NumberSpace {}

    /// The numbers, or null when the text is none.
    static @Nullable NumberSpace read(String text) {
        if (IpText.range(text) instanceof IpRange range) {
            return new Addresses(range);
        }
        return AsText.range(text) instanceof AsNumberRange range ? new Autnums(range) : null;
    }
}
