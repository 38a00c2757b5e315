package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberFault;
import org.cadastre.query.Query;
import org.jspecify.annotations.Nullable;

/// Reads the path segments of RFC 9082 §3.1.
final class PathReader {
    /// The longest handle that can be asked for, in characters.
    static final int MAX_HANDLE = 255;

    private static final int MAX_SEGMENTS = 3;
    private static final String FORMS = "Ask for ip/192.0.2.1, ip/2001:db8::/32, autnum/64496, entity/HANDLE or help.";

    private PathReader() {}

    static RdapRequest read(String rawPath) {
        boolean slashAtEnd = rawPath.endsWith("/");
        int end = slashAtEnd ? rawPath.length() - 1 : rawPath.length();
        if (end == 0 && !slashAtEnd) {
            return new RdapRequest.Lookup(new Query.Help());
        }
        List<String> segments = new ArrayList<>(MAX_SEGMENTS);
        for (int from = 0; from <= end; ) {
            int slash = rawPath.indexOf('/', from);
            int to = slash < 0 ? end : slash;
            if (from == to) {
                return malformed("The path has an empty segment: two slashes stand together.", FORMS);
            }
            String segment = PercentCoding.decode(rawPath.substring(from, to));
            if (segment == null) {
                return malformed(
                        "The path is no percent-encoded UTF-8: write each byte of a character outside of ASCII, "
                                + "and the percent sign itself, as %HH.");
            }
            segments.add(segment);
            if (segments.size() > MAX_SEGMENTS) {
                break;
            }
            from = to + 1;
        }
        return read(segments, slashAtEnd);
    }

    private static RdapRequest read(List<String> segments, boolean slashAtEnd) {
        return switch (segments.getFirst()) {
            case "ip" -> network(segments, slashAtEnd);
            case "autnum" -> autnum(segments);
            case "entity" -> entity(segments);
            case "help" ->
                segments.size() == 1
                        ? new RdapRequest.Lookup(new Query.Help())
                        : malformed("Nothing follows help in a path.", FORMS);
            case "domain", "nameserver" ->
                notOffered("This server holds no objects of the class " + segments.getFirst() + ".");
            case "domains", "nameservers", "entities", "ips", "autnums" ->
                notOffered("This server offers no searches.");
            default -> malformed("The path begins with a word that is not known here.", FORMS);
        };
    }

    private static RdapRequest network(List<String> segments, boolean slashAtEnd) {
        if (segments.size() > 3) {
            return malformed("Too many segments follow ip in the path.", FORMS);
        }
        String text = segments.size() == 1 ? "" : segments.get(1);
        if (segments.size() == 3) {
            text = text + "/" + segments.get(2);
        } else if (segments.size() == 2 && slashAtEnd) {
            text = text + "/";
        }
        return switch (IpText.prefix(text)) {
            case NumberFault fault -> malformed(fault.description());
            case IpPrefix prefix -> new RdapRequest.Lookup(new Query.Network(prefix.range()));
        };
    }

    private static RdapRequest autnum(List<String> segments) {
        if (segments.size() > 2) {
            return malformed("One AS number follows autnum in the path, and nothing after it.", FORMS);
        }
        String text = segments.size() == 1 ? "" : segments.get(1);
        return switch (AsText.plain(text)) {
            case NumberFault fault -> {
                AsNumber meant = MeantAsNumber.of(text);
                yield meant == null
                        ? malformed(fault.description())
                        : malformed(fault.description(), "Ask for autnum/" + meant.value() + ".");
            }
            case AsNumber number -> new RdapRequest.Lookup(new Query.Autnum(number.asRange()));
        };
    }

    private static RdapRequest entity(List<String> segments) {
        if (segments.size() != 2) {
            return malformed(
                    "One handle follows entity in the path; a slash within a handle is written %2F.",
                    "Ask for entity/HANDLE.");
        }
        String fault = handleFault(segments.get(1));
        return fault == null ? new RdapRequest.Lookup(new Query.Entity(segments.get(1))) : malformed(fault);
    }

    private static @Nullable String handleFault(String handle) {
        if (handle.codePointCount(0, handle.length()) > MAX_HANDLE) {
            return "A handle has at most " + MAX_HANDLE + " characters.";
        }
        for (int i = 0; i < handle.length(); i++) {
            if (Character.isISOControl(handle.charAt(i))) {
                return "A handle holds no control characters.";
            }
        }
        return null;
    }

    private static RdapRequest malformed(String... description) {
        return new RdapRequest.Refused(400, List.of(description));
    }

    private static RdapRequest notOffered(String why) {
        return new RdapRequest.Refused(501, List.of(why, FORMS));
    }
}
