package org.cadastre.query;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// Knows the space that IANA keeps for special purposes and that nobody registers (RFC 6890, RFC 7249). For any number
/// of threads.
public interface SpecialSpace {
    /// Knows of none.
    SpecialSpace NONE = new SpecialSpace() {
        @Override
        public @Nullable Purpose<IpRange> network(IpRange range) {
            return null;
        }

        @Override
        public @Nullable Purpose<AsNumberRange> autnum(AsNumberRange range) {
            return null;
        }
    };

    /// The smallest special range that holds all of these addresses, or null.
    @Nullable
    Purpose<IpRange> network(IpRange range);

    /// The smallest special range that holds all of these AS numbers, or null.
    @Nullable
    Purpose<AsNumberRange> autnum(AsNumberRange range);

    /// What a range is for.
    ///
    /// @param range the range
    /// @param name in IANA's words; empty when they are missing
    /// @param reference the documents that say so; empty when none is named
    /// @param <R> the kind of range
    record Purpose<R>(R range, String name, String reference) {}
}
