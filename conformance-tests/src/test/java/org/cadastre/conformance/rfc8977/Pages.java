package org.cadastre.conformance.rfc8977;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the answer to a search says of its results and of the page after them.
final class Pages {
    private Pages() {}

    /// The results of a page by their handles, or their names when they have none.
    static List<String> results(JsonNode page) {
        List<String> results = new ArrayList<>();
        for (String member : page.propertyNames()) {
            if (member.endsWith("SearchResults")) {
                for (JsonNode result : page.path(member)) {
                    results.add(result.path(result.has("handle") ? "handle" : "ldhName")
                            .stringValue());
                }
            }
        }
        return results;
    }

    /// The link to the first page in the notices of an error; null when there is none.
    static @Nullable String first(JsonNode error) {
        for (JsonNode link : error.path("notices").findValues("links")) {
            for (JsonNode each : link) {
                if (each.path("rel").stringValue().equals("first")) {
                    return each.path("href").stringValue();
                }
            }
        }
        return null;
    }

    /// The link to the page behind, or null on the last one.
    static @Nullable String next(JsonNode page) {
        for (JsonNode link : page.path("paging_metadata").path("links")) {
            if (link.path("rel").stringValue().equals("next")) {
                return link.path("href").stringValue();
            }
        }
        return null;
    }
}
