package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.List;
import java.util.Set;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Asked;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Place;
import tools.jackson.databind.JsonNode;

/// RFC 8977 and RFC 8982: pages, order and parts of results, against the parameters that asked for them.
final class PagingRule implements Rule {
    private static final Set<String> TRUE = Set.of("true", "yes", "1");

    @Override
    public void check(Answer answer, Breaches breaches) {
        if (answer.kind() != Kind.SEARCH) {
            return;
        }
        Place top = answer.top();
        Asked asked = answer.asked();
        count(asked, top, breaches);
        pages(top.member("paging_metadata"), breaches);
        sorting(asked, top, breaches);
        subsetting(asked, top, breaches);
    }

    private static void count(Asked asked, Place top, Breaches breaches) {
        String count = asked.parameters().getOrDefault("count", "");
        Place paging = top.member("paging_metadata");
        boolean isGiven = paging.has("totalCount");
        if (TRUE.contains(count) && !isGiven) {
            breaches.add("P-01", top, "count was asked for; paging_metadata.totalCount is missing");
        }
        boolean isNextPage = asked.parameters().containsKey("cursor");
        if (!TRUE.contains(count) && !isNextPage && isGiven) {
            breaches.add("P-01", paging.member("totalCount"), "no count was asked for");
        }
    }

    private static void pages(Place paging, Breaches breaches) {
        List<Place> links = paging.items("links");
        for (Place link : links) {
            String cursor = Asked.of(link.text("href")).parameters().getOrDefault("cursor", "");
            boolean isNext = link.text("rel").equals("next");
            if (isNext && cursor.isEmpty()) {
                breaches.add("P-04", link.member("href"), "a link to the next page has a cursor");
            }
            if (!cursor.chars().allMatch(PagingRule::isOfCursors)) {
                breaches.add("P-07", link.member("href"), "a cursor has letters, digits, / = - and _ only");
            }
            if (isNext && isLast(paging)) {
                breaches.add("P-04", link, "there is no page after this one");
            }
        }
    }

    private static boolean isOfCursors(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "/=-_".indexOf(c) >= 0;
    }

    private static boolean isLast(Place paging) {
        JsonNode total = paging.member("totalCount").node();
        JsonNode size = paging.member("pageSize").node();
        JsonNode number = paging.member("pageNumber").node();
        return total.isInt()
                && size.isInt()
                && number.isInt()
                && (long) size.intValue() * number.intValue() >= total.intValue();
    }

    private static void sorting(Asked asked, Place top, Breaches breaches) {
        Place sorting = top.member("sorting_metadata");
        String sort = asked.parameters().getOrDefault("sort", "");
        if (!sort.isEmpty() && !sorting.text("currentSort").equals(sort)) {
            breaches.add(
                    "P-02",
                    sorting.has("currentSort") ? sorting.member("currentSort") : top,
                    "currentSort is not " + quoted(sort));
        }
        one(sorting.member("availableSorts"), "P-03", breaches);
        for (Place each : sorting.items("availableSorts")) {
            String path = each.text("jsonPath");
            if (!path.isEmpty() && !JsonPathSyntax.isPath(path)) {
                breaches.add("P-03", each.member("jsonPath"), quoted(path) + " is no path of RFC 9535");
            }
        }
    }

    private static void subsetting(Asked asked, Place top, Breaches breaches) {
        Place subsetting = top.member("subsetting_metadata");
        String set = asked.parameters().getOrDefault("fieldSet", "");
        if (!set.isEmpty() && !subsetting.text("currentFieldSet").equals(set)) {
            breaches.add(
                    "P-08",
                    subsetting.has("currentFieldSet") ? subsetting.member("currentFieldSet") : top,
                    "currentFieldSet is not " + quoted(set));
        }
        one(subsetting.member("availableFieldSets"), "P-08", breaches);
    }

    private static void one(Place choices, String rule, Breaches breaches) {
        List<Place> items = choices.items();
        long defaults = items.stream()
                .map(item -> item.member("default").node())
                .filter(node -> node.isBoolean() && node.booleanValue())
                .count();
        if (!items.isEmpty() && defaults != 1) {
            breaches.add(rule, choices, defaults + " of them are the default, and not one");
        }
    }
}
