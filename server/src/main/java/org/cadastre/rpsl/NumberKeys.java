package org.cadastre.rpsl;

import org.cadastre.number.AsNumber;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.jspecify.annotations.Nullable;

/// The canonical form of keys in which numbers stand: one for all the spellings of the same number.
final class NumberKeys {
    private static final long TOO_LARGE = 1L << 32;

    private NumberKeys() {}

    /// A primary key as [ReferenceKeys#asked(String)] says.
    static String canonical(String key) {
        String folded = ReferenceKeys.fold(key);
        if (folded.isEmpty()) {
            return folded;
        }
        char first = folded.charAt(0);
        if (first == 'a') {
            String range = asRange(folded);
            if (range != null) {
                return range;
            }
        }
        if (first >= '0' && first <= '9' || folded.indexOf(':') >= 0) {
            int origin = folded.lastIndexOf("as");
            if (origin > 0 && folded.lastIndexOf('/', origin) > 0) {
                return route(folded.substring(0, origin).strip(), folded.substring(origin));
            }
            if (IpText.range(folded) instanceof IpRange range) {
                return text(range);
            }
        }
        return domain(folded);
    }

    /// The key of a route: its prefix and its origin; without an origin, that of a network.
    static String route(String prefix, String origin) {
        if (origin.isBlank()) {
            return canonical(prefix);
        }
        String folded = ReferenceKeys.fold(prefix);
        String canonical = IpText.prefix(folded) instanceof IpPrefix parsed ? parsed.toString() : folded;
        return canonical + autonomousSystem(ReferenceKeys.fold(origin));
    }

    private static String text(IpRange range) {
        return switch (range) {
            case Ipv4Range v4 -> v4.first() + " - " + v4.last();
            case Ipv6Range v6 -> {
                IpPrefix prefix = v6.asPrefix();
                yield prefix == null ? v6.first() + " - " + v6.last() : prefix.toString();
            }
        };
    }

    /// `as64496` for an AS number with leading zeros or in asdot (RFC 5396); anything else as it is.
    ///
    /// @param word folded
    static String autonomousSystem(String word) {
        long number = number(word);
        return number < 0 ? word : "as" + number;
    }

    private static @Nullable String asRange(String folded) {
        int hyphen = folded.indexOf('-');
        if (hyphen < 0) {
            long number = number(folded);
            return number < 0 ? null : "as" + number;
        }
        int end = hyphen > 0 && folded.charAt(hyphen - 1) == ' ' ? hyphen - 1 : hyphen;
        int start = hyphen + 1 < folded.length() && folded.charAt(hyphen + 1) == ' ' ? hyphen + 2 : hyphen + 1;
        long first = number(folded, 0, end);
        long last = number(folded, start, folded.length());
        return first < 0 || last < 0 ? null : "as" + first + " - as" + last;
    }

    /// The number of an AS number, or -1 when a word is none.
    ///
    /// @param word folded
    static long number(String word) {
        return number(word, 0, word.length());
    }

    /// The number of `as64496` or `as1.2`, or -1.
    private static long number(String folded, int from, int to) {
        if (to - from < 3 || folded.charAt(from) != 'a' || folded.charAt(from + 1) != 's') {
            return -1;
        }
        long high = 0;
        long value = 0;
        int digits = 0;
        for (int i = from + 2; i < to; i++) {
            char c = folded.charAt(i);
            if (c == '.' && high == 0 && digits > 0 && value <= 0xFFFF) {
                high = value << 16 | TOO_LARGE;
                value = 0;
                digits = 0;
            } else if (c >= '0' && c <= '9') {
                value = Math.min(value * 10 + c - '0', TOO_LARGE);
                digits++;
            } else {
                return -1;
            }
        }
        if (digits == 0 || value > (high == 0 ? TOO_LARGE - 1 : 0xFFFF)) {
            return -1;
        }
        return new AsNumber((int) (high | value)).value();
    }

    static boolean isAddress(String word) {
        return IpText.address(word) instanceof IpAddress;
    }

    /// An address or prefix in canonical form; anything else as it is.
    static String address(String word) {
        if (IpText.address(word) instanceof IpAddress address) {
            return address.toString();
        }
        return IpText.prefix(word) instanceof IpPrefix prefix ? prefix.toString() : word;
    }

    /// A domain name without final dots, or an address in canonical form.
    static String domain(String word) {
        if (isAddress(word)) {
            return address(word);
        }
        int end = word.length();
        while (end > 1 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == ' ')) {
            end--;
        }
        return word.substring(0, end);
    }

    /// A member of a set without its range operator.
    static String member(String word) {
        int operator = word.indexOf('^');
        String member = operator < 0 ? word : word.substring(0, operator);
        String number = autonomousSystem(member);
        return number.equals(member) ? domain(address(member)) : number;
    }
}
