package org.cadastre.query.rpsl;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.jspecify.annotations.Nullable;

/// What the key of a [DatabaseQuery] can be.
sealed interface DatabaseKey {
    /// The most octets of an IPv4 address that is written with fewer than all.
    int MAX_ABBREVIATED = 3;

    /// Addresses.
    ///
    /// @param isIpv4Prefix whether they were given as an IPv4 prefix, which the classes of RPSL know only as a
    ///     range
    record Addresses(IpRange range, boolean isIpv4Prefix) implements DatabaseKey {}

    /// AS numbers.
    record AsNumbers(AsNumberRange range) implements DatabaseKey {}

    /// A name, a handle, or words of a name.
    record Words(String text) implements DatabaseKey {}

    /// The meaning of a key.
    ///
    /// An IPv4 address may lack octets at its end where a dot or a prefix length shows that it is one: `10/8`,
    /// `192.0`. What is no number is words.
    static DatabaseKey of(String key) {
        if (startsAsNumber(key) && AsText.range(key) instanceof AsNumberRange range) {
            return new AsNumbers(range);
        }
        if (IpText.range(key) instanceof IpRange range) {
            return addresses(key, range);
        }
        String completed = completed(key);
        if (completed != null && IpText.range(completed) instanceof IpRange range) {
            return addresses(completed, range);
        }
        return new Words(key);
    }

    private static DatabaseKey addresses(String key, IpRange range) {
        return new Addresses(range, range instanceof Ipv4Range && key.indexOf('/') >= 0);
    }

    private static boolean startsAsNumber(String key) {
        return key.length() > 2 && key.regionMatches(true, 0, "AS", 0, 2) && isDigit(key.charAt(2));
    }

    /// The IPv4 address or prefix with all octets, null when the key does not look like one that lacks some.
    private static @Nullable String completed(String key) {
        int slash = key.indexOf('/');
        int end = slash < 0 ? key.length() : slash;
        int dots = 0;
        for (int i = 0; i < end; i++) {
            if (key.charAt(i) == '.') {
                dots++;
            } else if (!isDigit(key.charAt(i))) {
                return null;
            }
        }
        if (end == 0 || slash < 0 && dots == 0) {
            return null;
        }
        boolean dotAtEnd = key.charAt(end - 1) == '.';
        int octets = dotAtEnd ? dots : dots + 1;
        if (octets > MAX_ABBREVIATED) {
            return null;
        }
        String given = key.substring(0, dotAtEnd ? end - 1 : end);
        return given + ".0".repeat(MAX_ABBREVIATED + 1 - octets) + key.substring(end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
