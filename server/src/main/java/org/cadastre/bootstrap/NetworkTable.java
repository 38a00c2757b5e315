package org.cadastre.bootstrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.jspecify.annotations.Nullable;

/// Values by ranges of addresses of both IP versions, found by the smallest range that holds all addresses asked about.
/// Immutable.
public final class NetworkTable<T> {
    private final RangeIndex32 ipv4;
    private final List<T> ipv4Values;
    private final RangeIndex128 ipv6;
    private final List<T> ipv6Values;

    /// @param values the value of each range
    public NetworkTable(Map<IpRange, T> values) {
        List<Ipv4Range> ranges4 = new ArrayList<>();
        List<T> values4 = new ArrayList<>();
        List<Ipv6Range> ranges6 = new ArrayList<>();
        List<T> values6 = new ArrayList<>();
        for (Map.Entry<IpRange, T> entry : values.entrySet()) {
            switch (entry.getKey()) {
                case Ipv4Range range -> {
                    ranges4.add(range);
                    values4.add(entry.getValue());
                }
                case Ipv6Range range -> {
                    ranges6.add(range);
                    values6.add(entry.getValue());
                }
            }
        }
        RangeIndex32.Built built4 = build4(ranges4);
        ipv4 = built4.index();
        ipv4Values = AutnumTable.ordered(values4, built4.order());
        RangeIndex128.Built built6 = build6(ranges6);
        ipv6 = built6.index();
        ipv6Values = AutnumTable.ordered(values6, built6.order());
    }

    /// The value of the smallest range that holds all these addresses, or null.
    public @Nullable T smallestCovering(IpRange range) {
        return switch (range) {
            case Ipv4Range(int first, int last) -> {
                int row = SmallestCovering.of(ipv4, first, last);
                yield row == RangeIndex32.NO_MATCH ? null : ipv4Values.get(row);
            }
            case Ipv6Range ipv6Range -> {
                int row = SmallestCovering.of(ipv6, ipv6Range);
                yield row == RangeIndex128.NO_MATCH ? null : ipv6Values.get(row);
            }
        };
    }

    /// Whether a range of the table holds at least one of these addresses.
    public boolean touches(IpRange range) {
        return switch (range) {
            case Ipv4Range(int first, int last) ->
                ipv4.smallestCovering(first) != RangeIndex32.NO_MATCH
                        || ipv4.smallestCovering(last) != RangeIndex32.NO_MATCH
                        || !ipv4.moreSpecifics(first, last, row -> false);
            case Ipv6Range(long firstHigh, long firstLow, long lastHigh, long lastLow) ->
                ipv6.smallestCovering(firstHigh, firstLow) != RangeIndex128.NO_MATCH
                        || ipv6.smallestCovering(lastHigh, lastLow) != RangeIndex128.NO_MATCH
                        || !ipv6.moreSpecifics(firstHigh, firstLow, lastHigh, lastLow, row -> false);
        };
    }

    private static RangeIndex32.Built build4(List<Ipv4Range> ranges) {
        int[] first = new int[ranges.size()];
        int[] last = new int[ranges.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = ranges.get(i).firstBits();
            last[i] = ranges.get(i).lastBits();
        }
        return RangeIndex32.build(first, last, new byte[first.length], first.length);
    }

    private static RangeIndex128.Built build6(List<Ipv6Range> ranges) {
        int count = ranges.size();
        long[] firstHigh = new long[count];
        long[] firstLow = new long[count];
        long[] lastHigh = new long[count];
        long[] lastLow = new long[count];
        for (int i = 0; i < count; i++) {
            firstHigh[i] = ranges.get(i).firstHigh();
            firstLow[i] = ranges.get(i).firstLow();
            lastHigh[i] = ranges.get(i).lastHigh();
            lastLow[i] = ranges.get(i).lastLow();
        }
        return RangeIndex128.build(firstHigh, firstLow, lastHigh, lastLow, new byte[count], count);
    }
}
