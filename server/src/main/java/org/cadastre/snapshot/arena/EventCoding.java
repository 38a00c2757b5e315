package org.cadastre.snapshot.arena;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.jspecify.annotations.Nullable;

/// How events stand in an entry: their number; of each a byte with its action and what else there is, then the days or
/// seconds since 1970, the nanoseconds of the second when there are any, and the actor.
final class EventCoding {
    private static final int ACTION = 0x0F;
    private static final int DAYS = 0x10;
    private static final int NANOS = 0x20;
    private static final int ACTOR = 0x40;
    private static final long DAY = 86_400;
    private static final EventAction[] ACTIONS = EventAction.values();

    private EventCoding() {}

    static void write(CodeWriter writer, List<Event> events) {
        writer.number(events.size());
        for (Event event : events) {
            write(writer, event);
        }
    }

    static List<Event> read(CodeReader reader) {
        int count = reader.count();
        List<Event> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(event(reader));
        }
        return events;
    }

    private static void write(CodeWriter writer, Event event) {
        Instant date = event.date();
        long seconds = date.getEpochSecond();
        int nanos = date.getNano();
        String actor = event.actor();
        boolean isMidnight = seconds % DAY == 0;
        writer.octet(event.action().ordinal()
                | (isMidnight ? DAYS : 0)
                | (nanos != 0 ? NANOS : 0)
                | (actor != null ? ACTOR : 0));
        writer.signed(isMidnight ? seconds / DAY : seconds);
        if (nanos != 0) {
            writer.number(nanos);
        }
        if (actor != null) {
            writer.text(actor);
        }
    }

    private static Event event(CodeReader reader) {
        int head = reader.octet();
        long seconds = (head & DAYS) != 0 ? reader.signed() * DAY : reader.signed();
        long nanos = (head & NANOS) != 0 ? reader.number() : 0;
        @Nullable String actor = (head & ACTOR) != 0 ? reader.text() : null;
        return new Event(ACTIONS[head & ACTION], Instant.ofEpochSecond(seconds, nanos), actor);
    }
}
