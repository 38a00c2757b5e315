package org.cadastre.rdap;

import java.time.Instant;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Registration;

/// Writes AS numbers and blocks of them (RFC 9083 §5.5).
final class AutnumWriter {
    private AutnumWriter() {}

    /// The members of an autnum, in the canonical order. A statistics row has no name; clients that format autnums
    /// need one, so it is the handle.
    ///
    /// @param updated when the data was produced
    static void members(RdapBody body, Autnum autnum, Instant updated) {
        Registration registration = autnum.registration();
        body.text("objectClassName", "autnum");
        body.text("handle", autnum.handle());
        body.json.writeNumberProperty("startAutnum", autnum.range().first().value());
        body.json.writeNumberProperty("endAutnum", autnum.range().last().value());
        body.text("name", autnum.handle());
        body.text("type", registration.type());
        RegistrationWriter.status(body, registration);
        RegistrationWriter.country(body, registration);
        RegistrationWriter.holder(body, registration);
        RegistrationWriter.remarks(body, autnum.remarks(), registration);
        body.selfLinks(RdapPath.ofAutnum(autnum.range()));
        RegistrationWriter.end(body, registration, updated);
    }
}
