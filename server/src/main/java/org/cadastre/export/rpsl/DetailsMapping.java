package org.cadastre.export.rpsl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Details;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.Link;
import org.cadastre.registry.Remark;
import org.cadastre.rpsl.RpslAttribute;
import org.jspecify.annotations.Nullable;

/// What objects of all classes have (RFC 9083 §4).
final class DetailsMapping {
    private static final int LONGEST_LANGUAGE = 64;

    private DetailsMapping() {}

    static Details of(Facts facts) {
        return of(facts, List.of());
    }

    /// Those of a network, which may have a geofeed.
    static Details ofNetwork(Facts facts) {
        return of(facts, GeofeedMapping.links(facts));
    }

    private static Details of(Facts facts, List<Link> links) {
        List<String> languages = languages(facts);
        return new Details(
                facts.registry(),
                StatusMapping.of(facts),
                ContactMapping.of(facts),
                remarks(facts, languages),
                links,
                events(facts),
                null,
                languages.isEmpty() ? null : languages.getFirst(),
                List.of());
    }

    private static List<Remark> remarks(Facts facts, List<String> languages) {
        List<Remark> remarks = new ArrayList<>();
        add(remarks, "Description", facts.all(RpslAttribute.DESCR));
        add(remarks, "Remarks", facts.all(RpslAttribute.REMARKS));
        List<String> others = new ArrayList<>();
        for (String language : languages.subList(Math.min(1, languages.size()), languages.size())) {
            others.add("Published with the language " + language + " as well.");
        }
        add(remarks, "Language", others);
        add(remarks, "Country", NumberMapping.otherCountries(facts));
        return remarks;
    }

    private static void add(List<Remark> remarks, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            remarks.add(new Remark(title, lines, null));
        }
    }

    /// When the object was made and changed: where `last-modified` does not say it, the latest date of `changed`.
    private static List<Event> events(Facts facts) {
        List<Event> events = new ArrayList<>();
        add(events, EventAction.REGISTRATION, Dates.moment(facts.first(RpslAttribute.CREATED)));
        Instant modified = Dates.moment(facts.first(RpslAttribute.LAST_MODIFIED));
        add(
                events,
                EventAction.LAST_CHANGED,
                modified != null ? modified : Dates.latest(facts.all(RpslAttribute.CHANGED)));
        return events;
    }

    private static void add(List<Event> events, EventAction action, @Nullable Instant date) {
        if (date != null) {
            events.add(Event.of(action, date));
        }
    }

    /// The languages that the object is published with, each once; what is no language tag is left out.
    static List<String> languages(Facts facts) {
        List<String> found = new ArrayList<>();
        for (String value : facts.all(RpslAttribute.LANGUAGE)) {
            for (String each : value.split("[,; ]+")) {
                if (isLanguage(each) && !found.contains(each)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /// Whether the text has the form of a language tag (RFC 5646 §2.1): a word of letters, then words of one to
    /// eight letters and digits, with hyphens between them.
    private static boolean isLanguage(String text) {
        return text.length() <= LONGEST_LANGUAGE && text.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    }
}
