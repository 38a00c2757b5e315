package org.cadastre.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;

/// Reads the items of the list `elsewhere`. Ranges that partly overlap leave open who answers, and are refused.
final class ElsewhereItems {
    private static final String KEY = "elsewhere";

    private final Settings settings;
    private final Map<IpRange, ElsewhereConfig.Place> networks = new HashMap<>();
    private final Map<AsNumberRange, ElsewhereConfig.Place> autnums = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();

    private ElsewhereItems(Settings settings) {
        this.settings = settings;
    }

    static ElsewhereConfig read(Settings settings) {
        ElsewhereItems items = new ElsewhereItems(settings);
        for (GivenItem item : settings.items(KEY, List.of("range", "rdap", "whois"))) {
            items.add(item);
        }
        items.findOverlaps();
        return new ElsewhereConfig(items.networks, items.autnums);
    }

    private void add(GivenItem item) {
        NumberSpace space = settings.field(item, "range", ValueKind.NUMBERS, true);
        URI rdap = settings.field(item, "rdap", ValueKind.WEB_ADDRESS, true);
        String whois = settings.field(item, "whois", ValueKind.HOST_WITH_PORT, false);
        GivenValue given = item.values().get("range");
        if (space == null || rdap == null || given == null) {
            return;
        }
        ElsewhereConfig.Place place = new ElsewhereConfig.Place(rdap, whois);
        boolean isNew = switch (space) {
            case NumberSpace.Addresses(IpRange range) -> networks.putIfAbsent(range, place) == null;
            case NumberSpace.Autnums(AsNumberRange range) -> autnums.putIfAbsent(range, place) == null;
        };
        if (isNew) {
            spans.add(Span.of(space, given));
        } else {
            settings.problem(given.problem("is given a second time", "give each range once"));
        }
    }

    /// Goes through the ranges in order, outer ones first, and keeps those that are still open.
    private void findOverlaps() {
        spans.sort(Span::compare);
        List<Span> open = new ArrayList<>();
        for (Span span : spans) {
            while (!open.isEmpty() && !open.getLast().reaches(span)) {
                open.removeLast();
            }
            if (!open.isEmpty() && !open.getLast().holds(span)) {
                settings.problem(span.given()
                        .problem(
                                "partly overlaps " + open.getLast().given().text(),
                                "give ranges that hold each other or have nothing in common"));
            }
            open.add(span);
        }
    }

    /// A range as numbers of 128 bits.
    ///
    /// @param kind 4 or 6 for the IP version, 0 for AS numbers
    private record Span(int kind, Ipv6Address first, Ipv6Address last, GivenValue given) {
        static Span of(NumberSpace space, GivenValue given) {
            return switch (space) {
                case NumberSpace.Addresses(IpRange range) ->
                    new Span(
                            range.first() instanceof Ipv4Address ? 4 : 6,
                            number(range.first()),
                            number(range.last()),
                            given);
                case NumberSpace.Autnums(AsNumberRange range) ->
                    new Span(
                            0,
                            new Ipv6Address(0, range.first().value()),
                            new Ipv6Address(0, range.last().value()),
                            given);
            };
        }

        private static Ipv6Address number(IpAddress address) {
            return switch (address) {
                case Ipv4Address(int bits) -> new Ipv6Address(0, Integer.toUnsignedLong(bits));
                case Ipv6Address ipv6 -> ipv6;
            };
        }

        static int compare(Span a, Span b) {
            if (a.kind != b.kind) {
                return Integer.compare(a.kind, b.kind);
            }
            int byFirst = a.first.compareTo(b.first);
            return byFirst != 0 ? byFirst : b.last.compareTo(a.last);
        }

        /// Whether a range that does not begin before this one begins inside it.
        boolean reaches(Span later) {
            return kind == later.kind && last.compareTo(later.first) >= 0;
        }

        boolean holds(Span later) {
            return last.compareTo(later.last) >= 0;
        }
    }
}
