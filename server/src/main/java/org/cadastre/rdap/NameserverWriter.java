package org.cadastre.rdap;

import java.time.Instant;
import java.util.List;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.cadastre.registry.Nameserver;

/// Writes name servers (RFC 9083 §5.2).
final class NameserverWriter {
    private NameserverWriter() {}

    /// The members of a name server, in the canonical order.
    ///
    /// @param updated when the data was produced
    static void members(RdapBody body, Nameserver nameserver, Instant updated) {
        names(body, nameserver);
        RegistrationWriter.entities(body, nameserver.details().entities());
        RegistrationWriter.status(body, nameserver.details());
        RegistrationWriter.remarks(body, nameserver.details().remarks(), List.of());
        body.selfLinks(RdapPath.ofNameserver(nameserver.ldhName()));
        RegistrationWriter.end(body, nameserver.details(), updated);
    }

    /// A name server within the domain that is delegated to it.
    static void within(RdapBody body, Nameserver nameserver) {
        body.json.writeStartObject();
        names(body, nameserver);
        body.selfLinks(RdapPath.ofNameserver(nameserver.ldhName()));
        body.json.writeEndObject();
    }

    private static void names(RdapBody body, Nameserver nameserver) {
        body.text("objectClassName", "nameserver");
        body.text("handle", nameserver.handle());
        body.text("ldhName", nameserver.ldhName() + ".");
        if (nameserver.unicodeName() != null) {
            body.text("unicodeName", nameserver.unicodeName() + ".");
        }
        List<IpAddress> addresses = nameserver.addresses();
        if (addresses.isEmpty()) {
            return;
        }
        body.json.writeObjectPropertyStart("ipAddresses");
        body.texts("v4", texts(addresses, Ipv4Address.class));
        body.texts("v6", texts(addresses, Ipv6Address.class));
        body.json.writeEndObject();
    }

    private static List<String> texts(List<IpAddress> addresses, Class<? extends IpAddress> version) {
        return addresses.stream()
                .filter(version::isInstance)
                .map(IpAddress::toString)
                .toList();
    }
}
