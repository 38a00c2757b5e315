package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.NameFault;
import org.cadastre.name.ReverseZone;
import org.cadastre.query.Query;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;
import org.cadastre.url.PercentCoding;
import org.jspecify.annotations.Nullable;

/// Reads paths: the look-ups of RFC 9082 §3.1, and which search a path is the beginning of.
final class PathReader {
    /// The longest handle that can be asked for, in characters.
    static final int MAX_HANDLE = TextFault.MAX_LENGTH;

    private static final int MAX_SEGMENTS = 5;
    private static final String FORMS = "Ask for ip/192.0.2.1, ip/2001:db8::/32, autnum/64496, "
            + "domain/2.0.192.in-addr.arpa, nameserver/ns1.example.net, entity/HANDLE or help.";
    private static final String ENTITY_FORM = "Ask for entity/HANDLE.";

    private PathReader() {}

    /// @param searches reads the query and the rest of the path where the path is that of a search
    static RdapRequest read(String rawPath, SearchReader searches) {
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
                                + "and the percent sign itself, as %HH.",
                        FORMS);
            }
            segments.add(segment);
            if (segments.size() > MAX_SEGMENTS) {
                break;
            }
            from = to + 1;
        }
        return read(segments, slashAtEnd, searches);
    }

    private static RdapRequest read(List<String> segments, boolean slashAtEnd, SearchReader searches) {
        String first = segments.getFirst();
        return switch (first) {
            case "ip" -> network(segments, slashAtEnd);
            case "autnum" -> autnum(segments);
            case "domain" -> domain(segments);
            case "nameserver" -> nameserver(segments);
            case "entity" -> entity(segments);
            case "help" ->
                segments.size() == 1
                        ? new RdapRequest.Lookup(new Query.Help())
                        : malformed("Nothing follows help in a path.", FORMS);
            default -> {
                for (Resource resource : Resource.values()) {
                    if (SearchForms.path(resource).equals(first)) {
                        yield searches.read(resource, segments, slashAtEnd);
                    }
                }
                yield malformed("The path begins with a word that is not known here.", FORMS);
            }
        };
    }

    private static RdapRequest network(List<String> segments, boolean slashAtEnd) {
        if (segments.size() > 1 && segments.get(1).equals(SearchForms.RELATIONS)) {
            return singular(segments, Resource.IPS);
        }
        if (segments.size() > 3) {
            return malformed("Too many segments follow ip in the path.", FORMS);
        }
        String text = segments.size() == 1 ? "" : NumberReader.networkText(segments, 1, slashAtEnd);
        return NumberReader.network(text, "ip/", range -> new RdapRequest.Lookup(new Query.Network(range)));
    }

    private static RdapRequest autnum(List<String> segments) {
        if (segments.size() > 1 && segments.get(1).equals(SearchForms.RELATIONS)) {
            return singular(segments, Resource.AUTNUMS);
        }
        if (segments.size() > 2) {
            return malformed("One AS number follows autnum in the path, and nothing after it.", FORMS);
        }
        String text = segments.size() == 1 ? "" : segments.get(1);
        return NumberReader.autnum(text, range -> new RdapRequest.Lookup(new Query.Autnum(range)));
    }

    private static RdapRequest domain(List<String> segments) {
        if (segments.size() > 2 && segments.get(1).equals(SearchForms.RELATIONS)) {
            return singular(segments, Resource.DOMAINS);
        }
        if (segments.size() != 2) {
            return malformed(
                    "One name follows domain in the path; a slash within a classless label (RFC 2317) is written %2F.",
                    "Ask for domain/2.0.192.in-addr.arpa or domain/0%2F26.2.0.192.in-addr.arpa.");
        }
        return switch (DomainText.parse(segments.get(1))) {
            case NameFault fault -> malformed(fault.description());
            case DomainName name -> domain(name);
        };
    }

    private static RdapRequest domain(DomainName name) {
        if (!ReverseZone.isReverse(name)) {
            return new RdapRequest.Lookup(new Query.Domain(name.text(), null));
        }
        return switch (ReverseZone.of(name)) {
            case NameFault fault -> malformed(fault.description());
            case ReverseZone zone -> new RdapRequest.Lookup(new Query.Domain(name.text(), zone.range()));
        };
    }

    private static RdapRequest nameserver(List<String> segments) {
        if (segments.size() != 2) {
            return malformed(
                    "One name follows nameserver in the path, and nothing after it.",
                    "Ask for nameserver/ns1.example.net.");
        }
        return switch (DomainText.parse(segments.get(1))) {
            case NameFault fault -> malformed(fault.description());
            case DomainName name -> new RdapRequest.Lookup(new Query.Nameserver(name.text()));
        };
    }

    private static RdapRequest entity(List<String> segments) {
        if (segments.size() != 2) {
            return malformed(
                    "One handle follows entity in the path; a slash within a handle is written %2F.", ENTITY_FORM);
        }
        @Nullable String fault = TextFault.of("A handle", segments.get(1));
        return fault == null
                ? new RdapRequest.Lookup(new Query.Entity(segments.get(1)))
                : malformed(fault, ENTITY_FORM);
    }

    /// A relation was asked of the word for one object.
    private static RdapRequest singular(List<String> segments, Resource resource) {
        return malformed(
                "Relations are asked of " + SearchForms.path(resource) + ", not of " + segments.getFirst() + ".",
                SearchForms.relation(resource, Relation.UP));
    }

    private static RdapRequest malformed(String... description) {
        return RdapRequest.Refused.malformed(description);
    }
}
