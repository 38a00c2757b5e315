package org.cadastre.rdap;

import java.util.List;
import java.util.function.Function;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberFault;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;
import org.jspecify.annotations.Nullable;

/// Reads the numbers in paths (RFC 9082 §3.1.1, §3.1.2; RFC 9910), and tells the right URL where it is clear
/// what was meant.
final class NumberReader {
    private NumberReader() {}

    /// The text of an address or a prefix, which may stand in two segments.
    ///
    /// @param at the index of its first segment, which is the last one of the path or the one before
    static String networkText(List<String> segments, int at, boolean slashAtEnd) {
        String text = segments.get(at);
        if (segments.size() > at + 1) {
            return text + "/" + segments.get(at + 1);
        }
        return slashAtEnd ? text + "/" : text;
    }

    /// Reads an address or a prefix.
    ///
    /// @param before the path before it, with a slash at its end
    /// @param question makes the request from the addresses
    static RdapRequest network(String text, String before, Function<IpRange, RdapRequest> question) {
        return switch (IpText.prefix(text)) {
            case NumberFault fault -> {
                @Nullable String meant = meantNetwork(text, before);
                yield meant == null
                        ? RdapRequest.Refused.malformed(fault.description())
                        : RdapRequest.Refused.malformed(fault.description(), meant);
            }
            case IpPrefix prefix -> question.apply(prefix.range());
        };
    }

    private static @Nullable String meantNetwork(String text, String before) {
        if (text.startsWith("[")) {
            return IpText.prefix(text.substring(1).replace("]", "")) instanceof IpPrefix prefix
                    ? "Ask for " + before + path(prefix) + "."
                    : null;
        }
        if (!(IpText.range(text) instanceof IpRange range)) {
            return null;
        }
        IpPrefix around = around(range);
        return "Ask for " + before + path(around) + ", or for " + SearchForms.path(Resource.IPS, Relation.DOWN)
                + path(around) + ", which lists the networks in it.";
    }

    /// The smallest prefix that holds the range.
    private static IpPrefix around(IpRange range) {
        return switch (range) {
            case Ipv4Range ipv4 ->
                Ipv4Prefix.containing(
                        ipv4.firstBits(), Integer.numberOfLeadingZeros(ipv4.firstBits() ^ ipv4.lastBits()));
            case Ipv6Range ipv6 -> {
                long high = ipv6.firstHigh() ^ ipv6.lastHigh();
                long low = ipv6.firstLow() ^ ipv6.lastLow();
                int length = high == 0 ? 64 + Long.numberOfLeadingZeros(low) : Long.numberOfLeadingZeros(high);
                yield Ipv6Prefix.containing(ipv6.firstHigh(), ipv6.firstLow(), length);
            }
        };
    }

    private static String path(IpPrefix prefix) {
        return RdapPath.network(prefix.range());
    }

    /// Reads one AS number.
    static RdapRequest autnum(String text, Function<AsNumberRange, RdapRequest> question) {
        return switch (AsText.plain(text)) {
            case NumberFault fault -> {
                @Nullable AsNumberRange meant = meantRange(text);
                if (meant == null) {
                    yield RdapRequest.Refused.malformed(fault.description());
                }
                String list = SearchForms.path(Resource.AUTNUMS, Relation.DOWN) + RdapPath.autnums(meant);
                yield RdapRequest.Refused.malformed(
                        fault.description(),
                        meant.isSingle()
                                ? "Ask for " + RdapPath.ofAutnum(meant) + "."
                                : "Ask for " + RdapPath.ofAutnum(meant) + ", or for " + list
                                        + ", which lists the autnums in the range.");
            }
            case AsNumber number -> question.apply(number.asRange());
        };
    }

    /// Reads one AS number, or two with a hyphen between them of which the second is greater.
    ///
    /// @param before the path before it, with a slash at its end
    /// @param question makes the request from the numbers
    static RdapRequest autnums(String text, String before, Function<AsNumberRange, RdapRequest> question) {
        int hyphen = text.indexOf('-', 1);
        if (hyphen < 0) {
            return switch (AsText.plain(text)) {
                case NumberFault fault -> refused(fault.description(), text, before);
                case AsNumber number -> question.apply(number.asRange());
            };
        }
        return switch (AsText.plain(text, 0, hyphen)) {
            case NumberFault fault -> refused(fault.description(), text, before);
            case AsNumber(int first) ->
                switch (AsText.plain(text, hyphen + 1, text.length())) {
                    case NumberFault fault -> refused(fault.description(), text, before);
                    case AsNumber(int last) ->
                        Integer.compareUnsigned(first, last) < 0
                                ? question.apply(new AsNumberRange(first, last))
                                : refused("The second AS number of a range is greater than the first.", text, before);
                };
        };
    }

    private static RdapRequest refused(String why, String text, String before) {
        @Nullable AsNumberRange meant = meantRange(text);
        return RdapRequest.Refused.malformed(
                why, "Ask for " + before + (meant == null ? "64496-64511" : RdapPath.autnums(meant)) + ".");
    }

    /// The numbers that were meant by a text, the lower one first, or null when there is no telling.
    private static @Nullable AsNumberRange meantRange(String text) {
        int hyphen = text.indexOf('-', 1);
        if (hyphen < 0) {
            @Nullable AsNumber meant = MeantAsNumber.of(text);
            return meant == null ? null : meant.asRange();
        }
        @Nullable AsNumber one = MeantAsNumber.of(text.substring(0, hyphen).strip());
        @Nullable AsNumber other = MeantAsNumber.of(text.substring(hyphen + 1).strip());
        if (one == null || other == null) {
            return null;
        }
        return Integer.compareUnsigned(one.bits(), other.bits()) <= 0
                ? new AsNumberRange(one.bits(), other.bits())
                : new AsNumberRange(other.bits(), one.bits());
    }
}
