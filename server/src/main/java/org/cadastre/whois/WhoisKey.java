package org.cadastre.whois;

import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberFault;
import org.cadastre.number.ParsedRange;
import org.cadastre.query.Query;
import org.jspecify.annotations.Nullable;

/// What a key asks for: the part of a line after its flags.
///
/// An address, a prefix or a range of addresses asks for a network, and an IPv4 address may lack octets at its
/// end where a dot or a prefix length shows that it is one; `AS` and a digit begin an AS number or a range of
/// them; a name under `in-addr.arpa` or `ip6.arpa` asks for a domain; everything else is a name or handle. So
/// is a plain decimal number, because there are registries whose handles are such numbers.
final class WhoisKey {
    private static final int MAX_LENGTH = 255;
    private static final int OCTETS = 4;
    private static final String AS_FORM = "\nIn a query it begins with AS: AS64496, AS64496 - AS64511.";
    private static final String TOO_LONG = "A name or handle has at most 255 characters.";

    private WhoisKey() {}

    /// Why a key cannot be looked up, or null when it can.
    ///
    /// @param key without blanks at its ends, blanks in it single; not empty
    static @Nullable String problem(String key) {
        if (isAsNumber(key) && AsText.range(key) instanceof NumberFault fault) {
            return fault.description() + AS_FORM;
        }
        if (looksLikeAddress(key) && range(key) instanceof NumberFault fault) {
            return fault.description();
        }
        return key.length() > MAX_LENGTH ? TOO_LONG : null;
    }

    /// The key as it is looked up among RPSL objects: a domain name with letters outside of ASCII in its A-labels.
    static String canonical(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) > 0x7F) {
                return key.indexOf('.') > 0 && DomainText.parse(key) instanceof DomainName name ? name.text() : key;
            }
        }
        return key;
    }

    /// The question for RDAP.
    ///
    /// @param key one without a problem
    static Query query(String key) {
        if (isAsNumber(key) && AsText.range(key) instanceof AsNumberRange range) {
            return new Query.Autnum(range);
        }
        if (range(key) instanceof IpRange range) {
            return new Query.Network(range);
        }
        return DomainText.parse(key) instanceof DomainName name && ReverseZone.of(name) instanceof ReverseZone zone
                ? new Query.Domain(name.text(), zone.range())
                : new Query.Entity(key);
    }

    /// Whether the key is a plain decimal number, which people send for AS numbers.
    static boolean isDecimal(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!isDigit(key.charAt(i))) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    /// Whether the key stands for addresses.
    static boolean isRange(String key) {
        return range(key) instanceof IpRange;
    }

    /// Whether the key begins as an AS number does, and holds nothing but what those and ranges of them are made of.
    static boolean isAsNumber(String key) {
        if (key.length() < 3 || !key.regionMatches(true, 0, "AS", 0, 2) || !isDigit(key.charAt(2))) {
            return false;
        }
        for (int i = 3; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean belongs = isDigit(c) || c == '.' || c == '-' || c == ' ' || (c | 0x20) == 'a' || (c | 0x20) == 's';
            if (!belongs) {
                return false;
            }
        }
        return true;
    }

    private static ParsedRange range(String key) {
        ParsedRange range = IpText.range(key);
        if (range instanceof NumberFault) {
            String completed = completed(key);
            return completed == null ? range : IpText.range(completed);
        }
        return range;
    }

    /// The IPv4 address or prefix with all octets, null when the key does not look like one that lacks some.
    private static @Nullable String completed(String key) {
        int slash = key.indexOf('/');
        int end = slash < 0 ? key.length() : slash;
        int octets = 1;
        for (int i = 0; i < end; i++) {
            if (key.charAt(i) == '.') {
                octets++;
            } else if (!isDigit(key.charAt(i))) {
                return null;
            }
        }
        if (end == 0 || slash < 0 && octets == 1) {
            return null;
        }
        boolean dotAtEnd = key.charAt(end - 1) == '.';
        int given = dotAtEnd ? octets - 1 : octets;
        return given >= OCTETS
                ? null
                : key.substring(0, dotAtEnd ? end - 1 : end) + ".0".repeat(OCTETS - given) + key.substring(end);
    }

    /// Whether the key holds nothing but what addresses, prefixes and ranges are made of, with two dots, two colons or
    /// a slash among it. Hexadecimal digits that are letters are among colons only: `cafe.example.de` is a domain.
    private static boolean looksLikeAddress(String key) {
        int dots = 0;
        int colons = 0;
        int slashes = 0;
        boolean hasLetter = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            switch (c) {
                case '.' -> dots++;
                case ':' -> colons++;
                case '/' -> slashes++;
                case '-', ' ', '[', ']' -> {}
                default -> {
                    boolean isLetter = !isDigit(c);
                    if (isLetter && ((c | 0x20) < 'a' || (c | 0x20) > 'f')) {
                        return false;
                    }
                    hasLetter |= isLetter;
                }
            }
        }
        return colons >= 2 || (colons >= 1 || !hasLetter) && (dots >= 2 || slashes >= 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
