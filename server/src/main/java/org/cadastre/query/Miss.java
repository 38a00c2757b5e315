package org.cadastre.query;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;

/// Says why a look-up found nothing: what holds a part of the numbers asked about, what lies inside them, and
/// which data was searched.
public final class Miss {
    /// How far the ranges inside are counted.
    private static final int MAX_COUNTED = 1000;

    private Miss() {}

    static List<String> ofIpv4(Snapshot snapshot, Ipv4Range range) {
        RangeIndex32 index = snapshot.ipv4();
        Inside inside = new Inside();
        index.moreSpecifics(range.firstBits(), range.lastBits(), inside::add);
        return reasons(
                snapshot,
                "No registered network holds all of " + range + ".",
                crossing(index, range.firstBits(), range.firstBits(), range.lastBits()),
                crossing(index, range.lastBits(), range.firstBits(), range.lastBits()),
                inside,
                snapshot::ipv4Range);
    }

    static List<String> ofIpv6(Snapshot snapshot, Ipv6Range range) {
        RangeIndex128 index = snapshot.ipv6();
        Inside inside = new Inside();
        index.moreSpecifics(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), inside::add);
        return reasons(
                snapshot,
                "No registered network holds all of " + range + ".",
                crossing(index, range.first(), range),
                crossing(index, range.last(), range),
                inside,
                snapshot::ipv6Range);
    }

    static List<String> ofAutnum(Snapshot snapshot, AsNumberRange range) {
        RangeIndex32 index = snapshot.autnums();
        Inside inside = new Inside();
        index.moreSpecifics(range.firstBits(), range.lastBits(), inside::add);
        return reasons(
                snapshot,
                "No registered autnum holds all of " + range + ".",
                crossing(index, range.firstBits(), range.firstBits(), range.lastBits()),
                crossing(index, range.lastBits(), range.firstBits(), range.lastBits()),
                inside,
                snapshot::autnumRange);
    }

    /// Which data was searched: its registries, and its date.
    public static String asked(Snapshot snapshot) {
        if (snapshot.facts().sources().isEmpty()) {
            return "This server holds no data of its own; it knows the servers of the IANA bootstrap registries"
                    + " (RFC 9224).";
        }
        String registries = snapshot.facts().sources().stream()
                .map(SnapshotSource::registry)
                .map(token -> token.toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
        LocalDate date = LocalDate.ofInstant(snapshot.facts().produced(), ZoneOffset.UTC);
        return "Searched was the data of " + registries + " as of " + date
                + "; the IANA bootstrap registries (RFC 9224) name the server for other space.";
    }

    /// The smallest row that holds the number, when it reaches beyond the range.
    private static int crossing(RangeIndex32 index, int number, int first, int last) {
        int row = index.smallestCovering(number);
        boolean crosses = row != RangeIndex32.NO_MATCH
                && (Integer.compareUnsigned(index.first(row), first) < 0
                        || Integer.compareUnsigned(index.last(row), last) > 0);
        return crosses ? row : RangeIndex32.NO_MATCH;
    }

    private static int crossing(RangeIndex128 index, Ipv6Address address, Ipv6Range range) {
        int row = index.smallestCovering(address.high(), address.low());
        boolean crosses = row != RangeIndex128.NO_MATCH
                && (Ipv6Address.compare(index.firstHigh(row), index.firstLow(row), range.firstHigh(), range.firstLow())
                                < 0
                        || Ipv6Address.compare(
                                        index.lastHigh(row), index.lastLow(row), range.lastHigh(), range.lastLow())
                                > 0);
        return crosses ? row : RangeIndex128.NO_MATCH;
    }

    private static List<String> reasons(
            Snapshot snapshot, String miss, int holdsFirst, int holdsLast, Inside inside, IntFunction<?> range) {
        List<String> reasons = new ArrayList<>();
        reasons.add(miss);
        if (holdsFirst != RangeIndex32.NO_MATCH) {
            reasons.add(range.apply(holdsFirst) + " holds the start of it.");
        }
        if (holdsLast != RangeIndex32.NO_MATCH && holdsLast != holdsFirst) {
            reasons.add(range.apply(holdsLast) + " holds the end of it.");
        }
        if (inside.count > 0) {
            String count = inside.count > MAX_COUNTED ? "More than " + MAX_COUNTED : Integer.toString(inside.count);
            reasons.add(
                    inside.count == 1
                            ? range.apply(inside.first) + " lies inside it."
                            : count + " registered ranges lie inside it, the first is " + range.apply(inside.first)
                                    + ".");
        }
        reasons.add(asked(snapshot));
        return reasons;
    }

    /// Counts the rows inside the numbers asked about and keeps the first.
    private static final class Inside {
        private int first = RangeIndex32.NO_MATCH;
        private int count;

        boolean add(int row) {
            if (count++ == 0) {
                first = row;
            }
            return count <= MAX_COUNTED;
        }
    }
}
