package org.cadastre.snapshot;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.cadastre.index.ByStatus;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.Relations128;
import org.cadastre.index.Relations32;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Domain;

/// The reverse zones of a snapshot by the addresses that they stand for, one table for each IP version. A row of a
/// table is a domain; which one, its number tells.
public final class Zones {
    private final ByStatus<Relations32> ipv4;
    private final int[] ipv4Domains;
    private final ByStatus<Relations128> ipv6;
    private final int[] ipv6Domains;

    private Zones(ByStatus<Relations32> ipv4, int[] ipv4Domains, ByStatus<Relations128> ipv6, int[] ipv6Domains) {
        this.ipv4 = ipv4;
        this.ipv4Domains = ipv4Domains;
        this.ipv6 = ipv6;
        this.ipv6Domains = ipv6Domains;
    }

    /// The relations of the zones of IPv4 addresses.
    public ByStatus<Relations32> ipv4() {
        return ipv4;
    }

    /// The relations of the zones of IPv6 addresses.
    public ByStatus<Relations128> ipv6() {
        return ipv6;
    }

    /// The number of the domain of an IPv4 row.
    public int ipv4Domain(int row) {
        return ipv4Domains[row];
    }

    /// The number of the domain of an IPv6 row.
    public int ipv6Domain(int row) {
        return ipv6Domains[row];
    }

    /// Takes domains in the order of their numbers.
    static final class Builder {
        private final RowBatch.Ranges32 ipv4 = new RowBatch.Ranges32();
        private final RowBatch.Ranges128 ipv6 = new RowBatch.Ranges128();

        void add(Domain domain, int number) {
            switch (domain.zone()) {
                case Ipv4Range range -> {
                    ipv4.add(range.firstBits(), range.lastBits());
                    ipv4.addObject(0, number, 0);
                }
                case Ipv6Range range -> {
                    ipv6.add(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow());
                    ipv6.addObject(0, number, 0);
                }
                case null -> {}
            }
        }

        /// @param statuses for the number of a domain, a bit for each status that it has
        Zones build(IntToLongFunction statuses) {
            byte[] noLayers = new byte[Math.max(ipv4.count(), ipv6.count())];
            RangeIndex32.Built v4 = RangeIndex32.build(ipv4.first, ipv4.last, noLayers, ipv4.count());
            RangeIndex128.Built v6 = RangeIndex128.build(
                    ipv6.firstHigh, ipv6.firstLow, ipv6.lastHigh, ipv6.lastLow, noLayers, ipv6.count());
            int[] v4Domains = numbers(ipv4, v4.order());
            int[] v6Domains = numbers(ipv6, v6.order());
            return new Zones(
                    Relations32.byStatus(v4.index(), row -> statuses.applyAsLong(v4Domains[row])),
                    v4Domains,
                    Relations128.byStatus(v6.index(), row -> statuses.applyAsLong(v6Domains[row])),
                    v6Domains);
        }

        private static int[] numbers(RowBatch.Ranges ranges, int[] order) {
            int[] numbers = new int[ranges.count()];
            Arrays.setAll(numbers, row -> ranges.columns.object(order[row]));
            return numbers;
        }
    }
}
