package org.cadastre.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberFault;

/// A record line of a statistics file, taken apart, with its numbers from `first` (included) to `end` (excluded).
record StatisticsLine(
        String country,
        String kind,
        String start,
        String value,
        String date,
        String state,
        String holder,
        BigInteger first,
        BigInteger end) {
    static List<StatisticsLine> allOf(List<String> lines) {
        return lines.stream().skip(5).map(StatisticsLine::of).toList();
    }

    static StatisticsLine of(String line) {
        String[] fields = line.split("\\|", -1);
        assertThat(fields).as(line).hasSize(8);
        assertThat(fields[0]).as(line).isEqualTo("simulated");
        BigInteger first = first(fields[2], fields[3]);
        BigInteger size = fields[2].equals("ipv6")
                ? BigInteger.TWO.pow(128 - Integer.parseInt(fields[4]))
                : new BigInteger(fields[4]);
        return new StatisticsLine(
                fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], fields[7], first, first.add(size));
    }

    private static BigInteger first(String kind, String start) {
        if (kind.equals("asn")) {
            return new BigInteger(start);
        }
        return switch (IpText.address(start)) {
            case Ipv4Address(int bits) -> BigInteger.valueOf(Integer.toUnsignedLong(bits));
            case Ipv6Address(long high, long low) ->
                BigInteger.valueOf(high).shiftLeft(64).add(BigInteger.valueOf(low));
            case NumberFault fault -> throw new AssertionError(start + ": " + fault);
        };
    }

    boolean isIn(StatisticsLine other) {
        return kind.equals(other.kind) && other.first.compareTo(first) <= 0 && end.compareTo(other.end) <= 0;
    }
}
