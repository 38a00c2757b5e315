package org.cadastre.report.equity;

import java.math.BigDecimal;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;
import org.jspecify.annotations.Nullable;

/// A kind of number as requests for figures name it, with the unit that figures count it in.
enum Family {
    /// IPv6, in prefixes of /48.
    IPV6("ipv6", "IPv6", NumberKind.IPV6, 48, "prefixes of /48"),
    /// IPv4, in addresses.
    IPV4("ipv4", "IPv4", NumberKind.IPV4, 32, "addresses"),
    /// AS numbers.
    AUTNUM("asn", "AS numbers", NumberKind.AUTNUM, 32, "AS numbers");

    private static final Family[] ALL = values();

    private final String word;
    private final String title;
    private final NumberKind kind;
    private final int unitLength;
    private final String unit;

    Family(String word, String title, NumberKind kind, int unitLength, String unit) {
        this.word = word;
        this.title = title;
        this.kind = kind;
        this.unitLength = unitLength;
        this.unit = unit;
    }

    static @Nullable Family of(String word) {
        for (Family family : ALL) {
            if (family.word.equals(word)) {
                return family;
            }
        }
        return null;
    }

    String word() {
        return word;
    }

    /// What it is called.
    String title() {
        return title;
    }

    NumberKind kind() {
        return kind;
    }

    /// The unit, in words.
    String unit() {
        return unit;
    }

    /// An amount in units.
    double units(Amount amount) {
        return amount.inPrefixes(kind.bits(), unitLength).doubleValue();
    }

    /// An amount in units, to the last digit.
    BigDecimal exactUnits(Amount amount) {
        return amount.inPrefixes(kind.bits(), unitLength);
    }
}
