package org.cadastre.conformance.check.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Place;

/// RFC 9083 §4.3 and §9, NRO profile §4.3 and §8: where notices stand, what they link to, and that what is cut says so
/// by its type.
final class NoticeRule implements Rule {
    private static final Pattern CUT = Pattern.compile("truncated|limited to [0-9]|more results than|too many results");

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Place object : answer.objects()) {
            if (object.has("notices") && !object.pointer().isEmpty()) {
                breaches.add("R-08", object.member("notices"), "only the topmost object has notices");
            }
            if (answer.kind() == Kind.OBJECT || answer.kind() == Kind.SEARCH) {
                object.items("notices").forEach(notice -> truncation(notice, breaches));
                object.items("remarks").forEach(remark -> truncation(remark, breaches));
            }
        }
        boolean isBareHelp = answer.kind() == Kind.HELP && !answer.top().has("notices");
        if (answer.isNro() && !isBareHelp) {
            links(answer.top(), breaches);
        }
    }

    private static void truncation(Place notice, Breaches breaches) {
        String text = notice.text("title") + " " + String.join(" ", notice.texts("description"));
        if (!notice.has("type") && CUT.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            breaches.add("R-21", notice, "it speaks of a truncated answer and has no type");
        }
    }

    private static void links(Place top, Breaches breaches) {
        Set<String> relations = new HashSet<>();
        for (Place notice : top.items("notices")) {
            for (Place link : notice.items("links")) {
                relations.addAll(List.of(link.text("rel").split(" ", -1)));
            }
        }
        for (String relation : List.of("terms-of-service", "inaccuracy-report")) {
            if (!relations.contains(relation)) {
                breaches.add("N-04", top.member("notices"), "no notice links to " + relation);
            }
        }
    }
}
