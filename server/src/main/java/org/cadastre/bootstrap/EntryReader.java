package org.cadastre.bootstrap;

import java.util.Locale;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.NumberFault;
import org.cadastre.registry.ObjectTag;
import org.jspecify.annotations.Nullable;

/// Reads the text of one entry. Upper and lower case, and the spelling of an IPv6 address, are free.
final class EntryReader {
    private static final int MAX_NAME = 253;
    private static final int MAX_LABEL = 63;

    private EntryReader() {}

    /// The entry, or null when the text is none of this kind.
    static @Nullable BootstrapEntry read(BootstrapKind kind, String text) {
        return switch (kind) {
            case ASN -> autnums(text);
            case IPV4 -> prefix(text) instanceof Ipv4Prefix prefix ? new BootstrapEntry.Network(prefix.range()) : null;
            case IPV6 -> prefix(text) instanceof Ipv6Prefix prefix ? new BootstrapEntry.Network(prefix.range()) : null;
            case DNS -> isName(text) ? new BootstrapEntry.Domain(text.toLowerCase(Locale.ROOT)) : null;
            case OBJECT_TAGS -> ObjectTag.isTag(text) ? new BootstrapEntry.Tag(text.toUpperCase(Locale.ROOT)) : null;
        };
    }

    /// RFC 9224 §5.3. A number alone stands for the range of itself.
    private static @Nullable BootstrapEntry autnums(String text) {
        int hyphen = text.indexOf('-');
        int firstEnd = hyphen < 0 ? text.length() : hyphen;
        if (AsText.plain(text, 0, firstEnd) instanceof AsNumber first
                && AsText.plain(text, hyphen + 1, text.length()) instanceof AsNumber last
                && first.compareTo(last) <= 0) {
            return new BootstrapEntry.Autnums(new AsNumberRange(first.bits(), last.bits()));
        }
        return null;
    }

    private static @Nullable IpPrefix prefix(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('%') >= 0) {
            return null;
        }
        return switch (IpText.prefix(text)) {
            case NumberFault fault -> null;
            case IpPrefix prefix ->
                IpText.address(text, 0, slash).equals(prefix.range().first()) ? prefix : null;
        };
    }

    private static boolean isName(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > MAX_NAME) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (!isLabel(text, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private static boolean isLabel(String text, int from, int to) {
        if (from == to || to - from > MAX_LABEL || text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean ldh = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
            if (!ldh) {
                return false;
            }
        }
        return true;
    }
}
