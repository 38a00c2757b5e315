package org.cadastre.conformance.check.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All addresses from a first to a last one of the same version.
///
/// @param first the lowest address
/// @param last the highest, not below `first`
public record AddressRange(Address first, Address last) {
    /// Checks that the ends belong together.
    public AddressRange {
        if (first.bits() != last.bits() || first.compareTo(last) > 0) {
            throw new IllegalArgumentException(first.text() + " - " + last.text());
        }
    }

    /// The range of a prefix, its host bits cleared; null when there is no such prefix.
    public static @Nullable AddressRange ofPrefix(@Nullable Address address, int length) {
        if (address == null || length < 0 || length > address.bits()) {
            return null;
        }
        int hostBits = address.bits() - length;
        BigInteger start = address.value().shiftRight(hostBits).shiftLeft(hostBits);
        return new AddressRange(
                new Address(address.bits(), start),
                new Address(address.bits(), start.add(size(hostBits)).subtract(BigInteger.ONE)));
    }

    /// Reads `address` or `address/length`; null when the text is neither.
    public static @Nullable AddressRange parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            Address address = Address.parse(text);
            return address == null ? null : new AddressRange(address, address);
        }
        String length = text.substring(slash + 1);
        if (!length.matches("0|[1-9][0-9]{0,2}")) {
            return null;
        }
        return ofPrefix(Address.parse(text.substring(0, slash)), Integer.parseInt(length));
    }

    /// The addresses below a reverse zone of whole octets or nibbles, such as `2.0.192.in-addr.arpa`; null for
    /// any other name.
    public static @Nullable AddressRange ofReverseZone(String lowerCaseName) {
        boolean v4 = lowerCaseName.endsWith(".in-addr.arpa");
        if (!v4 && !lowerCaseName.endsWith(".ip6.arpa")) {
            return null;
        }
        String[] labels = lowerCaseName
                .substring(0, lowerCaseName.length() - (v4 ? 13 : 9))
                .split("\\.", -1);
        if (labels.length > (v4 ? 4 : 32)) {
            return null;
        }
        int width = v4 ? 8 : 4;
        BigInteger value = BigInteger.ZERO;
        for (int i = labels.length - 1; i >= 0; i--) {
            if (!labels[i].matches(v4 ? "0|[1-9][0-9]{0,2}" : "[0-9a-f]")) {
                return null;
            }
            int label = Integer.parseInt(labels[i], v4 ? 10 : 16);
            if (label >= 1 << width) {
                return null;
            }
            value = value.shiftLeft(width).or(BigInteger.valueOf(label));
        }
        int bits = v4 ? 32 : 128;
        int length = labels.length * width;
        return ofPrefix(new Address(bits, value.shiftLeft(bits - length)), length);
    }

    /// Whether all of the other range lies in this one.
    public boolean contains(AddressRange other) {
        return first.bits() == other.first.bits()
                && first.compareTo(other.first) <= 0
                && other.last.compareTo(last) <= 0;
    }

    /// Whether one of the two contains the other.
    public boolean isNestedWith(AddressRange other) {
        return contains(other) || other.contains(this);
    }

    /// The fewest prefixes that make up this range, in order, as `address/length`.
    public List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        int bits = first.bits();
        BigInteger next = first.value();
        while (next.compareTo(last.value()) <= 0) {
            int hostBits = next.signum() == 0 ? bits : Math.min(bits, next.getLowestSetBit());
            while (next.add(size(hostBits)).subtract(BigInteger.ONE).compareTo(last.value()) > 0) {
                hostBits--;
            }
            prefixes.add(new Address(bits, next).text() + "/" + (bits - hostBits));
            next = next.add(size(hostBits));
        }
        return prefixes;
    }

    private static BigInteger size(int hostBits) {
        return BigInteger.ONE.shiftLeft(hostBits);
    }
}
