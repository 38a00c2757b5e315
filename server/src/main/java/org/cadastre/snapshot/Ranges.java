package org.cadastre.snapshot;

import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;

/// The ranges of rows as values.
final class Ranges {
    private Ranges() {}

    static Ipv4Range of(RangeIndex32 ipv4, int row) {
        return new Ipv4Range(ipv4.first(row), ipv4.last(row));
    }

    static Ipv6Range of(RangeIndex128 ipv6, int row) {
        return new Ipv6Range(ipv6.firstHigh(row), ipv6.firstLow(row), ipv6.lastHigh(row), ipv6.lastLow(row));
    }

    static AsNumberRange autnums(RangeIndex32 autnums, int row) {
        return new AsNumberRange(autnums.first(row), autnums.last(row));
    }
}
