package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.List;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Place;

/// RFC 9537 §4.2: which paths a redacted member names, and that they are paths.
final class RedactionRule implements Rule {
    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Place object : answer.objects()) {
            for (Place redacted : object.items("redacted")) {
                paths(answer, object, redacted, breaches);
            }
        }
    }

    private static void paths(Answer answer, Place object, Place redacted, Breaches breaches) {
        if (redacted.has("prePath") && redacted.has("postPath")) {
            breaches.add("D-03", redacted, "it has both prePath and postPath");
        }
        boolean isKept =
                List.of("emptyValue", "partialValue", "replacementValue").contains(redacted.text("method"));
        if (isKept && !redacted.has("postPath") && !redacted.has("prePath")) {
            breaches.add("D-03", redacted, "the method " + redacted.text("method") + " needs a postPath");
        }
        if (isKept && redacted.has("prePath") && !redacted.has("postPath") && !redacted.has("replacementPath")) {
            breaches.add("D-03", redacted.member("prePath"), "the member is still there; its path is postPath");
        }
        for (String member : List.of("prePath", "postPath", "replacementPath")) {
            String path = redacted.text(member);
            if (path.isEmpty()) {
                continue;
            }
            if (!JsonPathSyntax.isPath(path)) {
                breaches.add("D-07", redacted.member(member), quoted(path) + " is no path of RFC 9535");
            } else if (answer.kind() == Kind.SEARCH && !path.startsWith("$" + results(object))) {
                breaches.add("D-07", redacted.member(member), "in a search a path begins at the top of the answer");
            }
        }
    }

    /// `.ipSearchResults[0]` for an object in `/ipSearchResults/0`.
    private static String results(Place object) {
        String[] steps = object.pointer().split("/", -1);
        return steps.length < 3 ? "" : "." + steps[1] + "[" + steps[2] + "]";
    }
}
