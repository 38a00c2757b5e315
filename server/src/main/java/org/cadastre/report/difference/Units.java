package org.cadastre.report.difference;

import java.math.BigDecimal;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.Amount;
import org.cadastre.pool.PoolAccount;

/// The units that numbers are counted in: IPv6 in /32, IPv4 in /24, AS numbers one by one.
public final class Units {
    private Units() {}

    /// The word for a kind of number, as in statistics files and options.
    public static String family(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> "ipv4";
            case IPV6 -> "ipv6";
            case AUTNUM -> "asn";
        };
    }

    /// The name of the unit.
    public static String name(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> "/24";
            case IPV6 -> "/32";
            case AUTNUM -> "AS numbers";
        };
    }

    /// How many units an amount is, exactly.
    static BigDecimal of(NumberKind kind, Amount amount) {
        BigDecimal units = amount.inPrefixes(kind.bits(), PoolAccount.unitLength(kind));
        return units.signum() == 0 ? BigDecimal.ZERO : plain(units.stripTrailingZeros());
    }

    /// How many units a range is, exactly.
    static BigDecimal of(NumberRange range) {
        Amount amount = new Amount();
        switch (range) {
            case Ipv4Range(int first, int last) ->
                amount.add(0, Integer.toUnsignedLong(first), 0, Integer.toUnsignedLong(last));
            case Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) ->
                amount.add(firstHigh, firstLow, lastHigh, lastLow);
            case AsNumberRange(int first, int last) ->
                amount.add(0, Integer.toUnsignedLong(first), 0, Integer.toUnsignedLong(last));
        }
        return of(NumberKind.of(range), amount);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
