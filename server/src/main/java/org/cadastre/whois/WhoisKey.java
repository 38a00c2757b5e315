package org.cadastre.whois;

import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberFault;
import org.cadastre.query.Query;

/// What a key asks for: the part of a line after its flags.
///
/// An address, a prefix or a range of addresses asks for a network; `AS` and a digit begin an AS number or a range of
/// them; a name under `in-addr.arpa` or `ip6.arpa` asks for a domain; `help` asks for help; everything else is the
/// handle
/// of a holder. So is a plain decimal number, because there
/// are registries whose handles are such numbers.
final class WhoisKey {
    private static final int MAX_HANDLE_LENGTH = 255;
    private static final String AS_FORM = "\nIn a query it begins with AS: AS64496, AS64496 - AS64511.";
    private static final String TOO_LONG = "The handle of a holder has at most 255 characters.";

    private WhoisKey() {}

    /// @param key without blanks at its ends, blanks in it single; not empty
    static WhoisRequest request(String key, boolean persistent) {
        if (key.equalsIgnoreCase("help")) {
            return new WhoisRequest.Lookup(new Query.Help(), persistent);
        }
        if (startsAsNumber(key)) {
            return switch (AsText.range(key)) {
                case NumberFault fault -> invalid(fault.description() + AS_FORM, persistent);
                case AsNumberRange range -> new WhoisRequest.Lookup(new Query.Autnum(range), persistent);
            };
        }
        return switch (IpText.range(key)) {
            case IpRange range -> new WhoisRequest.Lookup(new Query.Network(range), persistent);
            case NumberFault fault when looksLikeAddress(key) -> invalid(fault.description(), persistent);
            case NumberFault fault -> name(key, persistent);
        };
    }

    private static WhoisRequest name(String key, boolean persistent) {
        if (DomainText.parse(key) instanceof DomainName name && ReverseZone.of(name) instanceof ReverseZone zone) {
            return new WhoisRequest.Lookup(new Query.Domain(name.text(), zone.range()), persistent);
        }
        return holder(key, persistent);
    }

    private static WhoisRequest holder(String key, boolean persistent) {
        return key.length() > MAX_HANDLE_LENGTH
                ? invalid(TOO_LONG, persistent)
                : new WhoisRequest.Lookup(new Query.Entity(key), persistent);
    }

    private static WhoisRequest invalid(String detail, boolean persistent) {
        return new WhoisRequest.Refused(WhoisError.INVALID_KEY, detail, persistent);
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

    private static boolean startsAsNumber(String key) {
        return key.length() > 2
                && (key.charAt(0) | 0x20) == 'a'
                && (key.charAt(1) | 0x20) == 's'
                && isDigit(key.charAt(2));
    }

    /// Whether the key holds nothing but what addresses, prefixes and ranges are made of, with two dots, two colons or
    /// a slash among it.
    private static boolean looksLikeAddress(String key) {
        int dots = 0;
        int colons = 0;
        int slashes = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            switch (c) {
                case '.' -> dots++;
                case ':' -> colons++;
                case '/' -> slashes++;
                case '-', ' ', '[', ']' -> {}
                default -> {
                    if (!isDigit(c) && ((c | 0x20) < 'a' || (c | 0x20) > 'f')) {
                        return false;
                    }
                }
            }
        }
        return dots >= 2 || colons >= 2 || slashes >= 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
