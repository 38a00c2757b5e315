package org.cadastre.rdap;

import java.time.Instant;
import org.cadastre.registry.Autnum;

/// Writes AS numbers and blocks of them (RFC 9083 §5.5).
final class AutnumWriter {
    private AutnumWriter() {}

    /// The members of an autnum, in the canonical order. A statistics row has no name; clients that format autnums
    /// need one, so it is the handle.
    ///
    /// @param updated when the data was produced
    static void members(RdapBody body, Autnum autnum, Instant updated) {
        body.text("objectClassName", "autnum");
        body.text("handle", autnum.handle());
        body.json.writeNumberProperty("startAutnum", autnum.range().first().value());
        body.json.writeNumberProperty("endAutnum", autnum.range().last().value());
        body.text("name", autnum.name() == null ? autnum.handle() : autnum.name());
        body.text("type", autnum.type());
        RegistrationWriter.status(body, autnum.details());
        RegistrationWriter.country(body, autnum.countries());
        RegistrationWriter.entities(body, autnum.details().entities());
        RegistrationWriter.remarks(body, autnum.details().remarks(), autnum.countries());
        body.selfLinks(RdapPath.ofAutnum(autnum.range()));
        RegistrationWriter.end(body, autnum.details(), updated);
    }
}
