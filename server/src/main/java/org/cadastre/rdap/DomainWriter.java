package org.cadastre.rdap;

import java.time.Instant;
import java.util.List;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.SecureDns;

/// Writes domains (RFC 9083 §5.3).
final class DomainWriter {
    private DomainWriter() {}

    /// The members of a domain, in the canonical order.
    ///
    /// @param updated when the data was produced
    static void members(RdapBody body, Domain domain, Instant updated) {
        body.text("objectClassName", "domain");
        body.text("handle", domain.handle());
        body.text("ldhName", domain.ldhName() + ".");
        if (domain.unicodeName() != null) {
            body.text("unicodeName", domain.unicodeName() + ".");
        }
        if (!domain.nameservers().isEmpty()) {
            body.json.writeArrayPropertyStart("nameservers");
            for (Nameserver nameserver : domain.nameservers()) {
                NameserverWriter.within(body, nameserver);
            }
            body.json.writeEndArray();
        }
        if (domain.secureDns() != null) {
            secureDns(body, domain.secureDns());
        }
        RegistrationWriter.entities(body, domain.details().entities());
        RegistrationWriter.status(body, domain.details());
        RegistrationWriter.remarks(body, domain.details().remarks(), List.of());
        body.selfLinks(RdapPath.ofDomain(domain.ldhName()));
        RegistrationWriter.end(body, domain.details(), updated);
    }

    private static void secureDns(RdapBody body, SecureDns secureDns) {
        body.json.writeObjectPropertyStart("secureDNS");
        if (secureDns.delegationSigned() != null) {
            body.json.writeBooleanProperty("delegationSigned", secureDns.delegationSigned());
        }
        if (!secureDns.dsData().isEmpty()) {
            body.json.writeArrayPropertyStart("dsData");
            for (SecureDns.DsData ds : secureDns.dsData()) {
                body.json.writeStartObject();
                body.json.writeNumberProperty("keyTag", ds.keyTag());
                body.json.writeNumberProperty("algorithm", ds.algorithm());
                body.text("digest", ds.digest());
                body.json.writeNumberProperty("digestType", ds.digestType());
                body.json.writeEndObject();
            }
            body.json.writeEndArray();
        }
        body.json.writeEndObject();
    }
}
