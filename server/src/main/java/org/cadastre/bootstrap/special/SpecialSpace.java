package org.cadastre.bootstrap.special;

import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;

/// What one special-purpose registry of IANA is about.
public enum SpecialSpace {
    IPV4,
    IPV6,
    AUTNUMS;

    /// The space of an entry.
    static SpecialSpace of(SpecialRange entry) {
        return switch (entry) {
            case SpecialRange.Network network ->
                switch (network.range()) {
                    case Ipv4Range range -> IPV4;
                    case Ipv6Range range -> IPV6;
                };
            case SpecialRange.Autnums autnums -> AUTNUMS;
        };
    }
}
