package org.cadastre.export.delegated;

import org.cadastre.export.RowFacts;
import org.cadastre.export.RowSink;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberFault;
import org.cadastre.number.ParsedAddress;
import org.jspecify.annotations.Nullable;

/// The range of a row, its third to fifth fields: start and count for `asn` and `ipv4`, start and prefix length for
/// `ipv6`. One instance serves all rows.
final class DelegatedRange {
    private static final int TYPE = 2;
    private static final int START = 3;
    private static final int VALUE = 4;
    private static final long NUMBERS = 1L << 32;

    private final Latin start = new Latin();
    private ResourceType type = ResourceType.ASN;
    private int first;
    private int last;
    private long firstHigh;
    private long firstLow;
    private long lastHigh;
    private long lastLow;

    /// Reads the range of a line; null when it is well, else what is wrong with it.
    @Nullable
    String read(LineScanner line) {
        ResourceType named = ResourceType.of(line, TYPE);
        if (named == null) {
            return "The type is " + line.quoted(TYPE) + "; it is asn, ipv4 or ipv6.";
        }
        type = named;
        start.set(line.buffer(), line.fieldStart(START), line.fieldEnd(START));
        return switch (named) {
            case ASN -> autnum(line);
            case IPV4 -> ipv4(line);
            case IPV6 -> ipv6(line);
        };
    }

    /// The type of the range read last.
    ResourceType type() {
        return type;
    }

    /// Gives the range read last to a sink.
    void give(RowSink sink, RowFacts facts) {
        switch (type) {
            case ASN -> sink.autnum(first, last, facts);
            case IPV4 -> sink.ipv4(first, last, facts);
            case IPV6 -> sink.ipv6(firstHigh, firstLow, lastHigh, lastLow, facts);
        }
    }

    private @Nullable String autnum(LineScanner line) {
        return switch (AsText.plain(start)) {
            case NumberFault fault -> "The start is " + line.quoted(START) + ". " + fault.description();
            case AsNumber(int bits) -> count(line, bits, "4294967295");
        };
    }

    private @Nullable String ipv4(LineScanner line) {
        return IpText.address(start) instanceof Ipv4Address(int bits)
                ? count(line, bits, "255.255.255.255")
                : "The start is " + line.quoted(START) + "; an ipv4 row starts with an IPv4 address.";
    }

    private @Nullable String count(LineScanner line, int from, String highest) {
        long count = value(line);
        if (count < 1 || count > NUMBERS) {
            return "The count is " + line.quoted(VALUE) + "; it is a number from 1 to 4294967296.";
        }
        long end = Integer.toUnsignedLong(from) + count - 1;
        if (end >= NUMBERS) {
            return "The count is " + line.quoted(VALUE) + ", which from " + line.quoted(START) + " goes past " + highest
                    + '.';
        }
        first = from;
        last = (int) end;
        return null;
    }

    private @Nullable String ipv6(LineScanner line) {
        ParsedAddress address = IpText.address(start);
        if (!(address instanceof Ipv6Address(long high, long low)) || hasZone()) {
            return "The start is " + line.quoted(START) + "; an ipv6 row starts with an IPv6 address.";
        }
        long length = value(line);
        if (length < 0 || length > 128) {
            return "The prefix length is " + line.quoted(VALUE) + "; it is a number from 0 to 128.";
        }
        long hostHigh = length >= 64 ? 0 : -1L >>> length;
        long hostLow = length == 128 ? 0 : length <= 64 ? -1L : -1L >>> (length - 64);
        if ((high & hostHigh) != 0 || (low & hostLow) != 0) {
            return "The start is " + line.quoted(START)
                    + ", which is inside and not at the start of a prefix of length " + length + '.';
        }
        firstHigh = high;
        firstLow = low;
        lastHigh = high | hostHigh;
        lastLow = low | hostLow;
        return null;
    }

    private boolean hasZone() {
        for (int i = 0; i < start.length(); i++) {
            if (start.charAt(i) == '%') {
                return true;
            }
        }
        return false;
    }

    private static long value(LineScanner line) {
        return Latin.number(line.buffer(), line.fieldStart(VALUE), line.fieldEnd(VALUE));
    }
}
