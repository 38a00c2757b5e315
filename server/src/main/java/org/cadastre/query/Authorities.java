package org.cadastre.query;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// Knows who answers for what is not ours. For any number of threads; must not block.
public interface Authorities {
    /// Knows of nobody.
    Authorities NONE = new Authorities() {
        @Override
        public @Nullable Authority network(IpRange range) {
            return null;
        }

        @Override
        public @Nullable Authority autnum(AsNumberRange range) {
            return null;
        }

        @Override
        public @Nullable Authority name(String ldhName) {
            return null;
        }

        @Override
        public @Nullable Authority tag(String tag) {
            return null;
        }
    };

    /// Who answers for all of these addresses, or null.
    @Nullable
    Authority network(IpRange range);

    /// Who answers for all of these AS numbers, or null.
    @Nullable
    Authority autnum(AsNumberRange range);

    /// Who answers for this domain, or null. Reverse zones are asked for by their addresses.
    ///
    /// @param ldhName lower-case A-labels without a dot at the end
    @Nullable
    Authority name(String ldhName);

    /// Who answers for entities with this object tag (RFC 8521), or null.
    ///
    /// @param tag the tag, in any case
    @Nullable
    Authority tag(String tag);

    /// Who got these addresses out of a range of ours, or null.
    ///
    /// @param within the smallest registered range that holds them
    default @Nullable Authority transferred(IpRange range, IpRange within) {
        return null;
    }

    /// Who got these AS numbers out of a range of ours, or null.
    ///
    /// @param within the smallest registered range that holds them
    default @Nullable Authority transferred(AsNumberRange range, AsNumberRange within) {
        return null;
    }

    /// Another number whenever answers may have changed.
    default long edition() {
        return 0;
    }
}
