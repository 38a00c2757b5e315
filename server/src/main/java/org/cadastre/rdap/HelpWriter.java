package org.cadastre.rdap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.query.Criterion;
import org.cadastre.query.Resource;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotSource;

/// Writes the help answer (RFC 9083 §7).
final class HelpWriter {
    private HelpWriter() {}

    static void notices(RdapBody body, SnapshotFacts facts) {
        String base = body.settings.base();
        body.notice(
                "What can be asked",
                List.of(
                        base + "ip/192.0.2.1: the smallest network that holds an address.",
                        base + "ip/2001:db8::/32: the smallest network that holds all addresses of a prefix.",
                        base + "autnum/64496: an AS number, or the smallest block that holds it.",
                        base
                                + "entity/HANDLE: a holder with its networks and autnums. The case of the letters does not "
                                + "count; HANDLE@REGISTRY asks for the holder that one registry knows by the handle.",
                        base + "domain/2.0.192.in-addr.arpa: a reverse zone, or the closest one above it.",
                        base + "nameserver/ns1.example.net: a name server.",
                        base + "help: this text."));
        searches(body, base);
        body.notice("Snapshot", snapshot(facts));
        body.notice(
                "Limits",
                List.of(
                        "The number of requests is not limited.",
                        "A request line may have 8 KiB, the header fields together 16 KiB, a handle "
                                + PathReader.MAX_HANDLE + " characters.",
                        "A search lists a limited number of objects; an answer that is cut short says so in a notice."));
        body.notice("Authentication", List.of("None is needed."));
    }

    private static void searches(RdapBody body, String base) {
        body.notice(
                "Searches",
                List.of(
                        base + "ips?name=EX*: networks by name or handle; one * stands for any characters.",
                        base + "autnums?handle=AS64496: autnums by name or handle.",
                        base + "domains?name=2.0.192.*: reverse zones by name, nsLdhName or nsIp.",
                        base + "nameservers?ip=192.0.2.53: name servers by name or ip.",
                        base + "entities?fn=Ex*: entities by fn or handle.",
                        base + "ips/rirSearch1/rdap-up/192.0.2.0/24: what stands above or below, by rdap-up, rdap-top, "
                                + "rdap-down and rdap-bottom, also of autnums and domains, each with status=active or "
                                + "another status (RFC 9910).",
                        base + "ips/reverse_search/entity?handle=HANDLE&role=registrant: what an entity stands in (RFC "
                                + "9536).",
                        "With count=true the results are counted, with sort=startAddress:d they are sorted, and with "
                                + "fieldSet=id or fieldSet=brief less is told of each."));
    }

    /// `reverse_search_properties` (RFC 9536 §6): what objects can be searched for by their entities.
    static void reverseSearch(RdapBody body) {
        JsonBytes json = body.json;
        json.name("reverse_search_properties");
        json.startArray();
        for (Resource resource : Resource.values()) {
            for (Criterion.Property property : CriterionNames.ofReverseSearch()) {
                if (property == Criterion.Property.EMAIL && !body.settings.showsPersons()) {
                    continue;
                }
                json.startObject();
                member(json, "searchableResourceType", resource.name().toLowerCase(Locale.ROOT));
                member(json, "relatedResourceType", "entity");
                member(json, "property", CriterionNames.name(resource, property));
                json.endObject();
            }
        }
        json.endArray();
    }

    private static void member(JsonBytes json, String name, String value) {
        json.name(name);
        json.text(value);
    }

    private static List<String> snapshot(SnapshotFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("Serial " + facts.serial() + ", produced " + facts.produced() + ", with " + facts.objects()
                + " networks and autnums.");
        for (SnapshotSource source : facts.sources()) {
            LocalDate end = source.endDate();
            lines.add(source.registry().toUpperCase(Locale.ROOT) + ", file " + source.file() + ", "
                    + (end == null ? "without a date" : "as of " + end) + ", " + source.rows() + " rows.");
        }
        return lines;
    }
}
