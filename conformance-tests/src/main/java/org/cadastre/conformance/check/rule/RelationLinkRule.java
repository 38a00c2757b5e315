package org.cadastre.conformance.check.rule;

import java.util.List;
import java.util.Set;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Asked;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.Place;

/// RFC 9910: links to what is above and below an object.
final class RelationLinkRule implements Rule {
    /// The relations that are searches.
    static final Set<String> RELATIONS = Set.of("rdap-up", "rdap-down", "rdap-top", "rdap-bottom");

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Instance instance : answer.instances()) {
            for (Place link : instance.place().items("links")) {
                List<String> words = List.of(link.text("rel").split(" ", -1));
                for (String relation : words) {
                    if (RELATIONS.contains(relation)) {
                        check(instance, link, relation, words.contains("rdap-active"), breaches);
                    }
                }
            }
        }
    }

    private static void check(Instance instance, Place link, String relation, boolean active, Breaches breaches) {
        if (!link.text("type").equals("application/rdap+json")) {
            breaches.add("S-10", link, "the type of a " + relation + " link is application/rdap+json");
        }
        Asked href = Asked.of(link.text("href"));
        boolean bySearch = href.search() == instance.kind()
                && href.relation().equals(relation)
                && active == "active".equals(href.parameters().get("status"));
        boolean byLookup =
                href.lookup() == instance.kind() && (relation.equals("rdap-up") || relation.equals("rdap-top"));
        if (!bySearch && !byLookup) {
            breaches.add("S-10", link.member("href"), "it does not ask for " + link.text("rel"));
        }
    }
}
