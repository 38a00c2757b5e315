package org.cadastre.rpsl;

import org.cadastre.number.IpPrefix;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;
import org.jspecify.annotations.Nullable;

/// The prefixes of some lengths within a prefix.
///
/// @param prefix the prefix in which all are
/// @param shortest the shortest length, not below that of the prefix
/// @param longest the longest length, not below the shortest
public record PrefixRange(IpPrefix prefix, int shortest, int longest) {
    /// @throws IllegalArgumentException when no prefix within the prefix has such lengths
    public PrefixRange {
        if (shortest < prefix.length() || longest < shortest || longest > bits(prefix)) {
            throw new IllegalArgumentException(prefix + " with lengths " + shortest + " to " + longest);
        }
    }

    /// A prefix alone.
    public static PrefixRange of(IpPrefix prefix) {
        return new PrefixRange(prefix, prefix.length(), prefix.length());
    }

    /// Those that an operator after these makes of them, or null when it leaves none (RFC 2622 §2).
    public @Nullable PrefixRange with(RangeOperator operator) {
        int bits = bits(prefix);
        return switch (operator.kind()) {
            case NONE -> this;
            case SAME_OR_MORE_SPECIFIC -> new PrefixRange(prefix, shortest, bits);
            case MORE_SPECIFIC -> shortest == bits ? null : new PrefixRange(prefix, shortest + 1, bits);
            case LENGTHS -> {
                int first = Math.max(shortest, operator.shortest());
                yield operator.longest() < first || operator.longest() > bits
                        ? null
                        : new PrefixRange(prefix, first, operator.longest());
            }
        };
    }

    private static int bits(IpPrefix prefix) {
        return switch (prefix) {
            case Ipv4Prefix ignored -> 32;
            case Ipv6Prefix ignored -> 128;
        };
    }

    /// The prefix with the operator that makes these of it: `192.0.2.0/24^25-32`.
    @Override
    public String toString() {
        if (shortest == prefix.length() && longest == shortest) {
            return prefix.toString();
        }
        return prefix + new RangeOperator(RangeOperator.Kind.LENGTHS, shortest, longest).toString();
    }
}
