package org.cadastre.check.rpsl;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// Knows the numbers that IANA keeps for special purposes and that nobody registers (RFC 6890, RFC 7249).
public interface SpecialNumbers {
    /// Knows of none.
    SpecialNumbers NONE = new SpecialNumbers() {
        @Override
        public @Nullable String network(IpRange range) {
            return null;
        }

        @Override
        public @Nullable String autnum(AsNumberRange range) {
            return null;
        }
    };

    /// What a special range is for that holds all of these addresses, or null.
    @Nullable
    String network(IpRange range);

    /// What a special range is for that holds all of these AS numbers, or null.
    @Nullable
    String autnum(AsNumberRange range);
}
