package org.cadastre.report.difference;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.jspecify.annotations.Nullable;

/// Which numbers are compared.
///
/// @param kinds of which kinds, in their order
/// @param within the block that they are in, or null for all
public record Extent(List<NumberKind> kinds, @Nullable NumberRange within) {
    /// All numbers.
    public static final Extent ALL = new Extent(List.of(NumberKind.values()), null);

    /// The words that [#of] takes for a family.
    public static final String FAMILIES = "ipv4, ipv6, asn or all";

    public Extent {
        kinds = List.copyOf(EnumSet.copyOf(kinds));
    }

    /// What was asked for, or what is wrong with it.
    public sealed interface Reading {
        /// It can be used.
        record Read(Extent extent) implements Reading {}

        /// It cannot.
        ///
        /// @param what the value that is wrong: `family`, `pool`
        /// @param value as given
        /// @param allowed what is allowed, in words
        record Wrong(String what, String value, String allowed) implements Reading {}
    }

    /// Reads the words for an extent.
    ///
    /// @param family [#FAMILIES]
    /// @param pool a block of numbers; empty for all
    public static Reading of(String family, String pool) {
        List<NumberKind> kinds = kinds(family);
        if (kinds.isEmpty()) {
            return new Reading.Wrong("family", family, FAMILIES);
        }
        if (pool.isEmpty()) {
            return new Reading.Read(new Extent(kinds, null));
        }
        NumberRange within = NumberRange.read(pool);
        if (within == null) {
            return new Reading.Wrong(
                    "pool", pool, "a block of numbers, such as 2001:db8::/32, 192.0.2.0/24 or AS64496-AS64511");
        }
        NumberKind kind = NumberKind.of(within);
        if (!kinds.contains(kind)) {
            return new Reading.Wrong("pool", pool, "a block of the family " + family);
        }
        return new Reading.Read(new Extent(List.of(kind), within));
    }

    private static List<NumberKind> kinds(String family) {
        return switch (family.toLowerCase(Locale.ROOT)) {
            case "all" -> List.of(NumberKind.values());
            case "ipv4" -> List.of(NumberKind.IPV4);
            case "ipv6" -> List.of(NumberKind.IPV6);
            case "asn" -> List.of(NumberKind.AUTNUM);
            default -> List.of();
        };
    }

    /// The word for the kinds, as [#of] takes it.
    public String family() {
        return kinds.size() == 1 ? Units.family(kinds.getFirst()) : "all";
    }
}
