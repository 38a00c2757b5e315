package org.cadastre.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The text forms of domain names.
///
/// Reading takes either case, an optional dot at the end, A-labels and U-labels side by side (mapped and
/// checked as UTS 46 says, without its transitional rules), underscores, and in names under `in-addr.arpa` the
/// slash of RFC 2317. A name of ASCII labels alone is compared as it stands, also where two hyphens are in the
/// third and fourth places of a label; where one label is internationalised, UTS 46 checks them all.
public final class DomainText {
    /// More characters than any name has, those that mapping removes counted generously.
    private static final int MAX_INPUT = 1024;

    private static final String ENCODED = "xn--";
    private static final String REVERSE = "." + ZoneReader.IPV4_APEX;

    private DomainText() {}

    /// Reads a domain name.
    public static ParsedName parse(String text) {
        if (text.length() > MAX_INPUT) {
            return NameFault.NAME_LENGTH;
        }
        if (text.indexOf('\\') >= 0) {
            return NameFault.ESCAPE;
        }
        if (!FoldedText.isAscii(text)) {
            return Idna.read(text);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return hasEncodedLabel(lower) ? Idna.read(lower) : plain(lower);
    }

    /// Reads a name of ASCII characters whose internationalised labels have been checked.
    static ParsedName plain(String lower) {
        String text = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        @Nullable NameFault fault = canonicalFault(text);
        return fault != null ? fault : new DomainName(text);
    }

    /// Whether a label begins with `xn--`.
    static boolean hasEncodedLabel(String lower) {
        int at = lower.indexOf(ENCODED);
        while (at > 0 && lower.charAt(at - 1) != '.') {
            at = lower.indexOf(ENCODED, at + 1);
        }
        return at >= 0;
    }

    /// What is wrong with a text that should be a name in canonical form, or null. Whether an A-label is the form of
    /// any U-label is not looked at.
    static @Nullable NameFault canonicalFault(String text) {
        if (text.isEmpty()) {
            return NameFault.EMPTY;
        }
        int start = 0;
        while (true) {
            int dot = text.indexOf('.', start);
            int end = dot < 0 ? text.length() : dot;
            @Nullable NameFault fault = labelFault(text, start, end);
            if (fault != null) {
                return fault;
            }
            if (dot < 0) {
                break;
            }
            start = dot + 1;
        }
        return text.length() > DomainName.MAX_LENGTH ? NameFault.NAME_LENGTH : null;
    }

    /// Whether any label may hold the character.
    static boolean isLabelCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private static @Nullable NameFault labelFault(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '/' && !text.endsWith(REVERSE)) {
                return NameFault.SLASH;
            }
            if (!isLabelCharacter(c) && c != '/') {
                return NameFault.CHARACTER;
            }
        }
        if (start == end) {
            return NameFault.EMPTY_LABEL;
        }
        if (end - start > DomainName.MAX_LABEL) {
            return NameFault.LABEL_LENGTH;
        }
        return text.charAt(start) == '-' || text.charAt(end - 1) == '-' ? NameFault.HYPHEN : null;
    }
}
