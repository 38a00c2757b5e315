package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Asked;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Place;

/// RFC 9083 §4.2, RFC 7480 §9.1 and RFC 9877: every link, wherever it stands.
final class LinkRule implements Rule {
    @Override
    public void check(Answer answer, Breaches breaches) {
        Set<String> contexts = new HashSet<>();
        for (Place object : answer.objects()) {
            for (Place link : object.items("links")) {
                if (link.text("rel").equals("self")) {
                    contexts.add(Asked.of(link.text("href")).meaning());
                }
            }
        }
        for (Place object : answer.objects()) {
            List<Place> links = object.items("links");
            for (Place link : links) {
                uri(link, "href", breaches);
                uri(link, "value", breaches);
                context(answer, link, contexts, breaches);
            }
            related(links, breaches);
            geofeed(links, breaches);
        }
    }

    private static void uri(Place link, String member, Breaches breaches) {
        String text = link.text(member);
        if (!text.isEmpty() && !Uris.isAbsolute(text)) {
            breaches.add("H-18", link.member(member), quoted(text) + " is no absolute URI");
        }
    }

    private static void context(Answer answer, Place link, Set<String> contexts, Breaches breaches) {
        String text = link.text("value");
        if (!Uris.isAbsolute(text)) {
            return;
        }
        Asked value = Asked.of(text);
        // Help may stand for the base, and the base for a request that could not be read or is none of RDAP.
        boolean isBase = (answer.kind() == Kind.HELP && value.isHelp())
                || (answer.kind() == Kind.ERROR
                        && (answer.asked().isBelow(value) || !answer.asked().isRdap()));
        if (!isBase && !value.isSamePath(answer.asked()) && !contexts.contains(value.meaning())) {
            breaches.add("R-03", link.member("value"), "it is neither what was asked nor an object of the answer");
        }
    }

    private static void related(List<Place> links, Breaches breaches) {
        Set<String> selves = new HashSet<>();
        links.stream().filter(link -> link.text("rel").equals("self")).forEach(link -> selves.add(link.text("href")));
        for (Place link : links) {
            if (link.text("rel").equals("related") && selves.contains(link.text("href"))) {
                breaches.add("R-04", link.member("href"), "a related link leads to the object itself");
            }
        }
    }

    private static void geofeed(List<Place> links, Breaches breaches) {
        int plain = 0;
        for (Place link : links) {
            if (!link.text("rel").equals("geofeed")) {
                continue;
            }
            if (!link.text("href").startsWith("https://")) {
                breaches.add("G-01", link.member("href"), "a geofeed is had by https only");
            }
            if (!link.text("type").equals("application/geofeed+csv")) {
                breaches.add("G-01", link, "the type of a geofeed is application/geofeed+csv");
            }
            if (!link.has("hreflang") && ++plain > 1) {
                breaches.add("G-02", link, "a second geofeed without hreflang");
            }
        }
    }
}
