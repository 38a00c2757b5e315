package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Place;

/// RFC 9083 §4.5: dates of RFC 3339, and no actor where the entity itself is the actor.
final class EventRule implements Rule {
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Place object : answer.objects()) {
            object.items("events").forEach(event -> date(event, breaches));
            for (Place event : object.items("asEventActor")) {
                date(event, breaches);
                if (event.has("eventActor")) {
                    breaches.add("X-30", event.member("eventActor"), "an event of asEventActor names no actor");
                }
            }
        }
    }

    private static void date(Place event, Breaches breaches) {
        Place date = event.member("eventDate");
        String text = date.text();
        if (text.isEmpty()) {
            return;
        }
        OffsetDateTime time = null;
        if (text.length() < 40 && DATE.matcher(text).matches()) {
            try {
                // RFC 3339 §5.7 allows a leap second, java.time does not.
                time = OffsetDateTime.parse(text.replace(":60", ":59"));
            } catch (DateTimeException e) {
                breaches.add("R-11", date, quoted(text) + " is no day or time");
                return;
            }
        }
        if (time == null) {
            breaches.add("R-11", date, quoted(text) + " is no date of RFC 3339 with an offset");
        } else if (time.getYear() <= 1970) {
            breaches.add("R-11", date, quoted(text) + " is before the Internet; what is unknown is left out");
        }
    }
}
