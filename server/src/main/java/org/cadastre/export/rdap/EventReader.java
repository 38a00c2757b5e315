package org.cadastre.export.rdap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.jspecify.annotations.Nullable;

/// Reads events (RFC 9083 §4.5). That of the database's last update is the server's own and passed over.
final class EventReader {
    private static final int LAST_YEAR = 9999;

    private EventReader() {}

    /// Reads the events in a member.
    ///
    /// @param oddity what is noted of one that cannot be read
    static List<Event> read(Json.Members object, String name, Oddity oddity, ObjectScope scope) {
        List<Event> events = new ArrayList<>();
        for (Json.Members each : scope.objects(object, name)) {
            String action = scope.text(each, "eventAction");
            Instant date = instant(scope.text(each, "eventDate"));
            EventAction known = action == null ? null : EventAction.of(action);
            if (known == null || date == null) {
                scope.odd(oddity, action == null ? "" : action);
            } else if (known != EventAction.LAST_UPDATE_OF_RDAP_DATABASE) {
                events.add(new Event(known, date, scope.text(each, "eventActor")));
            }
        }
        return events;
    }

    /// The moment that a text of RFC 3339 names, or null when it is none.
    static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getYear() < 1 || time.getYear() > LAST_YEAR ? null : time.toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
