package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.List;
import java.util.Set;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Asked;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;

/// RFC 9083 §8, RFC 9536 and RFC 9910: the results of a search are those that were asked for.
final class SearchRule implements Rule {
    private static final Set<String> PROPERTIES = Set.of("fn", "handle", "email", "role");

    @Override
    public void check(Answer answer, Breaches breaches) {
        Place top = answer.top();
        if (answer.kind() == Kind.HELP
                && top.texts("rdapConformance").contains("reverse_search")
                && !top.has("reverse_search_properties")) {
            breaches.add("V-03", top, "reverse_search is declared; reverse_search_properties is missing");
        }
        ObjectClass search = answer.asked().search();
        if (answer.kind() == Kind.OBJECT && search != null) {
            status(answer.asked(), top, breaches);
        }
        if (search == null || answer.asked().single() != null) {
            return;
        }
        if (answer.kind() == Kind.OBJECT) {
            String relation = answer.asked().relation();
            String rule = relation.equals("rdap-down") ? "S-06" : relation.equals("rdap-bottom") ? "S-07" : "R-20";
            breaches.add(rule, top, "an array of objects was asked for");
        } else if (answer.kind() == Kind.SEARCH) {
            results(answer, search, breaches);
        }
    }

    private static void results(Answer answer, ObjectClass search, Breaches breaches) {
        Place top = answer.top();
        if (!top.has(search.results())) {
            breaches.add("R-20", top, search.results() + " is missing");
        }
        for (ObjectClass each : ObjectClass.ALL) {
            if (each != search && top.has(each.results())) {
                breaches.add("R-20", top.member(each.results()), "another class was searched");
            }
        }
        Asked asked = answer.asked();
        top.items(search.results()).forEach(result -> status(asked, result, breaches));
        if (asked.segment(1).equals("reverse_search")) {
            mapping(top, asked, breaches);
        }
    }

    private static void status(Asked asked, Place found, Breaches breaches) {
        String status = asked.parameters().getOrDefault("status", "");
        if (!status.isEmpty()
                && !asked.relation().isEmpty()
                && found.has("status")
                && !found.texts("status").contains(status)) {
            breaches.add("S-08", found.member("status"), "it is not " + quoted(status));
        }
    }

    private static void mapping(Place top, Asked asked, Breaches breaches) {
        Place mapping = top.member("reverse_search_properties_mapping");
        if (!mapping.node().isArray()) {
            breaches.add("V-04", top, "reverse_search_properties_mapping is missing");
            return;
        }
        List<String> mapped =
                mapping.items().stream().map(item -> item.text("property")).toList();
        for (String property : asked.parameters().keySet()) {
            if (PROPERTIES.contains(property) && !mapped.contains(property)) {
                breaches.add("V-04", mapping, quoted(property) + " was asked for and is not mapped");
            }
        }
        for (Place item : mapping.items()) {
            if (!item.text("property").isEmpty() && !asked.parameters().containsKey(item.text("property"))) {
                breaches.add("V-04", item.member("property"), "it was not asked for");
            }
            String path = item.text("propertyPath");
            if (!path.isEmpty() && !JsonPathSyntax.isPath(path)) {
                breaches.add("V-02", item.member("propertyPath"), quoted(path) + " is no path of RFC 9535");
            }
        }
    }
}
