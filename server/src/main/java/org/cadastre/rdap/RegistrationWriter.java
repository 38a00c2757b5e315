package org.cadastre.rdap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cadastre.registry.CountryCodes;
import org.cadastre.registry.Holder;
import org.cadastre.registry.Registration;
import org.cadastre.registry.Remark;
import org.jspecify.annotations.Nullable;

/// Writes the members that networks and autnums share.
final class RegistrationWriter {
    private RegistrationWriter() {}

    /// `country`, where the code is one that ISO 3166-1 assigns; another is told by [#remarks].
    static void country(RdapBody body, Registration registration) {
        if (!hasForeignCountry(registration.country())) {
            body.text("country", registration.country());
        }
    }

    static void status(RdapBody body, Registration registration) {
        body.texts("status", List.of(registration.status().text()));
    }

    static void holder(RdapBody body, Registration registration) {
        Holder holder = registration.holder();
        if (holder != null) {
            body.json.writeArrayPropertyStart("entities");
            EntityWriter.registrant(body, holder);
            body.json.writeEndArray();
        }
    }

    static void remarks(RdapBody body, List<Remark> remarks, Registration registration) {
        String country = registration.country();
        if (!hasForeignCountry(country)) {
            RemarkWriter.remarks(body, remarks, null);
            return;
        }
        RemarkWriter.remarks(
                body,
                remarks,
                Remark.of(
                        "Country",
                        "Published with the country code " + country + ", which ISO 3166-1 assigns to no country."));
    }

    private static boolean hasForeignCountry(@Nullable String country) {
        return country != null && !country.isEmpty() && !CountryCodes.isAssigned(country);
    }

    /// `port43` and `events`.
    static void end(RdapBody body, Registration registration, Instant updated) {
        body.text("port43", body.settings.port43());
        body.json.writeArrayPropertyStart("events");
        LocalDate registered = registration.registered();
        if (registered != null) {
            body.event("registration", registered + "T00:00:00Z");
        }
        updated(body, updated);
        body.json.writeEndArray();
    }

    static void updated(RdapBody body, Instant updated) {
        body.event("last update of RDAP database", updated.toString());
    }
}
