package org.cadastre.rdap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.CountryCodes;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;

/// Writes the members that networks and autnums share.
final class RegistrationWriter {
    private RegistrationWriter() {}

    /// `country`: the first code that ISO 3166-1 assigns; the others are told by [#remarks].
    static void country(RdapBody body, List<String> countries) {
        for (String country : countries) {
            if (CountryCodes.isAssigned(country)) {
                body.text("country", country);
                return;
            }
        }
    }

    static void status(RdapBody body, Details details) {
        body.texts("status", details.status().stream().map(Status::text).toList());
    }

    static void entities(RdapBody body, List<Entity> entities) {
        if (entities.isEmpty()) {
            return;
        }
        body.json.writeArrayPropertyStart("entities");
        for (Entity entity : entities) {
            EntityWriter.within(body, entity);
        }
        body.json.writeEndArray();
    }

    static void remarks(RdapBody body, List<Remark> remarks, List<String> countries) {
        List<String> others = new ArrayList<>();
        boolean shown = false;
        for (String country : countries) {
            if (country.isEmpty()) {
                continue;
            }
            if (!CountryCodes.isAssigned(country)) {
                others.add("Published with the country code " + country + ", which ISO 3166-1 assigns to no country.");
            } else if (shown) {
                others.add("Published with the country code " + country + " as well.");
            } else {
                shown = true;
            }
        }
        RemarkWriter.remarks(body, remarks, others.isEmpty() ? null : new Remark("Country", others, null));
    }

    /// `port43` and `events`.
    static void end(RdapBody body, Details details, Instant updated) {
        body.text("port43", body.settings.port43());
        body.json.writeArrayPropertyStart("events");
        for (Event event : details.events()) {
            body.event(event.action().text(), event.date().toString());
        }
        updated(body, updated);
        body.json.writeEndArray();
    }

    static void updated(RdapBody body, Instant updated) {
        body.event("last update of RDAP database", updated.toString());
    }
}
