package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;

/// RFC 9083 §4.1 and NRO profile §4.1: what `rdapConformance` names, and that it names what the body uses.
final class ConformanceRule implements Rule {
    private static final String MEMBER = "rdapConformance";

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Place object : answer.objects()) {
            if (object.has(MEMBER) && !object.pointer().isEmpty()) {
                breaches.add("C-1", object.member(MEMBER), "only the topmost object has rdapConformance");
            }
        }
        if (!answer.top().has(MEMBER)) {
            breaches.add("R-01", "", "there is no rdapConformance");
            return;
        }
        Set<String> declared = new HashSet<>(answer.top().texts(MEMBER));
        literals(answer, breaches);
        required(answer, declared, breaches);
        used(answer, declared, breaches);
        if (answer.kind() == Kind.OBJECT || answer.kind() == Kind.SEARCH) {
            unused(answer, declared, breaches);
        }
    }

    private static void literals(Answer answer, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (Place item : answer.top().items(MEMBER)) {
            String id = item.text();
            if (!id.isEmpty() && !Extensions.KNOWN.contains(id)) {
                breaches.add("C-3", item, quoted(id) + " is no identifier of an extension, letter by letter");
            }
            if (!id.isEmpty() && !seen.add(id)) {
                breaches.add("C-4", item, quoted(id) + " comes twice");
            }
        }
    }

    private static void required(Answer answer, Set<String> declared, Breaches breaches) {
        Place member = answer.top().member(MEMBER);
        if (!declared.contains("rdap_level_0")) {
            breaches.add("R-01", member, "rdap_level_0 is missing");
        }
        if (!answer.isNro()) {
            return;
        }
        if (!declared.contains("nro_rdap_profile_0")) {
            breaches.add("N-02", member, "nro_rdap_profile_0 is missing");
        }
        if (!declared.contains("cidr0")) {
            breaches.add("N-02", member, "cidr0 is missing");
        }
        if (declared.contains("nro_rdap_profile_asn_flat_0")
                == declared.contains("nro_rdap_profile_asn_hierarchical_0")) {
            breaches.add("N-02", member, "not exactly one of nro_rdap_profile_asn_{flat,hierarchical}_0 is there");
        }
    }

    private static void used(Answer answer, Set<String> declared, Breaches breaches) {
        for (Place object : answer.objects()) {
            for (Place member : object.members()) {
                needed(member, declared, breaches);
            }
        }
        for (Instance instance : answer.instances()) {
            for (Place link : instance.place().items("links")) {
                for (String relation : link.text("rel").split(" ", -1)) {
                    if (relation.equals("geofeed")) {
                        need("geofeed1", link, declared, breaches);
                    } else if (RelationLinkRule.RELATIONS.contains(relation)) {
                        need("rirSearch1", link, declared, breaches);
                        if (instance.kind() == ObjectClass.IP_NETWORK) {
                            need("ips", link, declared, breaches);
                        } else if (instance.kind() == ObjectClass.AUTNUM) {
                            need("autnums", link, declared, breaches);
                        }
                    }
                }
            }
            if (Extensions.TAGS.containsKey(Extensions.tag(instance.place().text("handle")))
                    && !declared.contains("rdap_objectTag_level_0")
                    && !declared.contains("rdap_objectTag")) {
                breaches.add(
                        "B-11",
                        instance.place().member("handle"),
                        "the handle is tagged; rdap_objectTag_level_0 is missing");
            }
        }
    }

    private static void needed(Place member, Set<String> declared, Breaches breaches) {
        String name = member.name();
        switch (name) {
            case "redacted" -> need("redacted", member, declared, breaches);
            case "ipSearchResults" ->
                List.of("rirSearch1", "ips", "ipSearchResults").forEach(id -> need(id, member, declared, breaches));
            case "autnumSearchResults" ->
                List.of("rirSearch1", "autnums", "autnumSearchResults")
                        .forEach(id -> need(id, member, declared, breaches));
            default -> {
                if (name.indexOf('_') > 0 && declared.stream().noneMatch(id -> name.startsWith(id + "_"))) {
                    breaches.add("C-2", member, "the extension of this member is not declared");
                }
            }
        }
    }

    private static void need(String id, Place place, Set<String> declared, Breaches breaches) {
        if (!declared.contains(id)) {
            breaches.add("C-2", place, id + " is used and not declared");
        }
    }

    private static void unused(Answer answer, Set<String> declared, Breaches breaches) {
        Set<String> names = new HashSet<>();
        answer.objects().forEach(object -> object.members().forEach(member -> names.add(member.name())));
        List<Place> items = answer.top().items(MEMBER);
        for (Place item : items) {
            boolean isUsed = switch (item.text()) {
                case "redacted" -> names.contains("redacted");
                case "paging" -> names.contains("paging_metadata");
                case "sorting" -> names.contains("sorting_metadata");
                case "subsetting" -> names.contains("subsetting_metadata");
                case "reverse_search" -> names.contains("reverse_search_properties_mapping");
                case "ipSearchResults" -> names.contains(item.text()) || searches(answer, "ips");
                case "autnumSearchResults" -> names.contains(item.text()) || searches(answer, "autnums");
                case "geofeed1" -> !answer.instances(ObjectClass.IP_NETWORK).isEmpty();
                case "jscontact" -> names.contains("jscontact_card");
                case "rdap_objectTag_level_0" -> anyTag(answer);
                case "rirSearch1", "ips", "autnums" -> searchesNumbers(answer);
                default -> true;
            };
            if (!isUsed) {
                breaches.add("C-2", item, item.text() + " is declared, and nothing in the body uses it");
            }
        }
        if (declared.contains("cidr0") && !declared.contains("nro_rdap_profile_0") && !names.contains("cidr0_cidrs")) {
            breaches.add("C-2", answer.top().member(MEMBER), "cidr0 is declared, and nothing in the body uses it");
        }
    }

    private static boolean anyTag(Answer answer) {
        return answer.instances().stream()
                .map(instance -> Extensions.tag(instance.place().text("handle")))
                .anyMatch(tag -> !tag.isEmpty());
    }

    /// Whether the answer is one to a search of this class, one bare object included (RFC 9910 §6).
    private static boolean searches(Answer answer, String resource) {
        return answer.asked().isRdap() && answer.asked().segments().getFirst().equals(resource);
    }

    private static boolean searchesNumbers(Answer answer) {
        return answer.asked().search() != null
                || answer.instances().stream()
                        .flatMap(instance -> instance.place().items("links").stream())
                        .anyMatch(link ->
                                link.text("rel").toLowerCase(Locale.ROOT).startsWith("rdap-"));
    }
}
