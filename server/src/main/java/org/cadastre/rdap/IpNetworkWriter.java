package org.cadastre.rdap;

import java.time.Instant;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.IpNetwork;

/// Writes IP networks (RFC 9083 §5.4, with the members of cidr0).
final class IpNetworkWriter {
    private IpNetworkWriter() {}

    /// The members of a network, in the canonical order.
    ///
    /// @param updated when the data was produced
    static void members(RdapBody body, IpNetwork network, Instant updated) {
        IpRange range = network.range();
        body.text("objectClassName", "ip network");
        body.text("handle", network.handle());
        body.text("startAddress", range.first().toString());
        body.text("endAddress", range.last().toString());
        body.text(
                "ipVersion",
                switch (range) {
                    case Ipv4Range ipv4 -> "v4";
                    case Ipv6Range ipv6 -> "v6";
                });
        body.text("name", network.name());
        body.text("type", network.type());
        RegistrationWriter.country(body, network.countries());
        body.text("parentHandle", network.parentHandle());
        RegistrationWriter.status(body, network.details());
        prefixes(body, range);
        RegistrationWriter.entities(body, network.details().entities());
        RegistrationWriter.remarks(body, network.details().remarks(), network.countries());
        body.selfLinks(RdapPath.ofNetwork(range));
        RegistrationWriter.end(body, network.details(), updated);
    }

    private static void prefixes(RdapBody body, IpRange range) {
        body.json.writeArrayPropertyStart("cidr0_cidrs");
        for (IpPrefix prefix : range.prefixes()) {
            body.json.writeStartObject();
            switch (prefix) {
                case Ipv4Prefix ipv4 ->
                    body.text("v4prefix", ipv4.range().first().toString());
                case Ipv6Prefix ipv6 -> body.text("v6prefix", new Ipv6Address(ipv6.high(), ipv6.low()).toString());
            }
            body.json.writeNumberProperty("length", prefix.length());
            body.json.writeEndObject();
        }
        body.json.writeEndArray();
    }
}
