package org.cadastre.query.rpsl;

import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// The networks around a network, of those that are RPSL objects.
final class Hierarchy {
    private final NumberRows<Ipv4Range> ipv4;
    private final NumberRows<Ipv6Range> ipv6;
    private final Register register;

    Hierarchy(Register register) {
        this.register = register;
        ipv4 = NumberRows.ipv4(register);
        ipv6 = NumberRows.ipv6(register);
    }

    /// Whether objects of a class are networks.
    static boolean isNetwork(@Nullable RpslClass rpslClass) {
        return rpslClass == RpslClass.INETNUM || rpslClass == RpslClass.INET6NUM;
    }

    /// The smallest network that is greater than a network and holds it, or null.
    @Nullable
    RpslObject above(RpslObject network) {
        return IpText.range(network.attributes().getFirst().value()) instanceof IpRange range ? above(range) : null;
    }

    private @Nullable RpslObject above(IpRange range) {
        int id = switch (range) {
            case Ipv4Range v4 -> idAbove(ipv4, v4);
            case Ipv6Range v6 -> idAbove(ipv6, v6);
        };
        return id == Register.NONE ? null : register.rpsl().object(id);
    }

    private static <R> int idAbove(NumberRows<R> numbers, R range) {
        MatchedRows rows = numbers.rows(range, RangeMatch.ONE_LESS, row -> numbers.rpsl(row) != Register.NONE);
        int id = Register.NONE;
        for (int row = rows.next(); row != MatchedRows.END; row = rows.next()) {
            id = numbers.rpsl(row);
        }
        return id;
    }
}
