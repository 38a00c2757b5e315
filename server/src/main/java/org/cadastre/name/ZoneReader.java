package org.cadastre.name;

import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Prefix;
import org.jspecify.annotations.Nullable;

/// Reads the addresses of a reverse zone from its name, label by label from the right.
final class ZoneReader {
    static final String IPV4_APEX = "in-addr.arpa";
    static final String IPV6_APEX = "ip6.arpa";

    private ZoneReader() {}

    /// The addresses of a name, or what is wrong with it.
    sealed interface Result {}

    /// The addresses of a name.
    record Found(IpRange range) implements Result {}

    /// What is wrong with a name.
    record Failed(NameFault fault) implements Result {}

    /// Reads a name in canonical form.
    static Result read(String text) {
        if (isUnder(text, IPV4_APEX)) {
            return new Octets(text).read(text.length() - IPV4_APEX.length() - 1);
        }
        if (isUnder(text, IPV6_APEX)) {
            return nibbles(text, text.length() - IPV6_APEX.length() - 1);
        }
        return new Failed(NameFault.FORWARD);
    }

    static boolean isUnder(String text, String apex) {
        int start = text.length() - apex.length();
        return text.endsWith(apex) && (start == 0 || text.charAt(start - 1) == '.');
    }

    private static Result nibbles(String text, int end) {
        long high = 0;
        long low = 0;
        int count = 0;
        for (int i = end - 1; i >= 0; i -= 2) {
            int nibble = Character.digit(text.charAt(i), 16);
            if (nibble < 0 || i > 0 && text.charAt(i - 1) != '.') {
                return new Failed(NameFault.NIBBLE);
            }
            if (count == 32) {
                return new Failed(NameFault.NIBBLE_COUNT);
            }
            if (count < 16) {
                high |= (long) nibble << 60 - 4 * count;
            } else {
                low |= (long) nibble << 124 - 4 * count;
            }
            count++;
        }
        return new Found(new Ipv6Prefix(high, low, 4 * count).range());
    }

    /// The octets read so far, and the bounds of the next one where a classless label set some.
    private static final class Octets {
        private static final int NONE = -1;
        private static final int ZEROS = -2;

        private final String text;
        private int bits;
        private int count;
        private boolean classless;
        private int from;
        private int to = 255;

        Octets(String text) {
            this.text = text;
        }

        Result read(int end) {
            int stop = end;
            while (stop > 0) {
                int start = text.lastIndexOf('.', stop - 1) + 1;
                @Nullable NameFault fault = next(start, stop);
                if (fault != null) {
                    return new Failed(fault);
                }
                stop = start - 1;
            }
            if (count == 4) {
                return new Found(new Ipv4Range(bits, bits));
            }
            int shift = 24 - 8 * count;
            int hosts = (1 << shift) - 1;
            return new Found(new Ipv4Range(bits | from << shift, bits | to << shift | hosts));
        }

        /// Takes the label before those that were read.
        private @Nullable NameFault next(int start, int end) {
            int slash = indexOf('/', start, end);
            if (slash >= 0) {
                return prefix(start, slash, end);
            }
            int hyphen = indexOf('-', start, end);
            if (hyphen >= 0) {
                return range(decimal(start, hyphen), decimal(hyphen + 1, end));
            }
            return octet(start, end);
        }

        private @Nullable NameFault octet(int start, int end) {
            int value = decimal(start, end);
            if (value < 0) {
                return value == ZEROS ? NameFault.LEADING_ZERO : NameFault.OCTET;
            }
            if (count == 4) {
                return NameFault.OCTET_COUNT;
            }
            if (value < from || value > to) {
                return NameFault.OUTSIDE_CLASSLESS;
            }
            bits |= value << 24 - 8 * count;
            count++;
            classless = false;
            from = 0;
            to = 255;
            return null;
        }

        private @Nullable NameFault prefix(int start, int slash, int end) {
            int hostBits = 8 * (count + 1) - decimal(slash + 1, end);
            int first = decimal(start, slash);
            if (hostBits < 0 || hostBits > 7) {
                return NameFault.CLASSLESS;
            }
            int hosts = (1 << hostBits) - 1;
            return first < 0 || (first & hosts) != 0 ? NameFault.CLASSLESS : range(first, first | hosts);
        }

        private @Nullable NameFault range(int first, int last) {
            if (classless || count == 0 || count == 4 || first < 0 || first > last) {
                return NameFault.CLASSLESS;
            }
            classless = true;
            from = first;
            to = last;
            return null;
        }

        private int indexOf(char wanted, int start, int end) {
            int at = text.indexOf(wanted, start);
            return at < end ? at : -1;
        }

        /// The decimal number from 0 to 255 between two places, or [#ZEROS] or [#NONE].
        private int decimal(int start, int end) {
            int value = 0;
            for (int i = start; i < end; i++) {
                int digit = text.charAt(i) - '0';
                value = value * 10 + digit;
                if (digit < 0 || digit > 9 || value > 255) {
                    return NONE;
                }
            }
            if (start == end) {
                return NONE;
            }
            return text.charAt(start) == '0' && end - start > 1 ? ZEROS : value;
        }
    }
}
