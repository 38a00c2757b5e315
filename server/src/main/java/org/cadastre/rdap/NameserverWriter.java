package org.cadastre.rdap;

import java.util.List;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.cadastre.registry.Nameserver;
import org.jspecify.annotations.Nullable;

/// Writes name servers (RFC 9083 §5.2).
final class NameserverWriter {
    private static final byte[] CLASS = JsonBytes.encoded("\"objectClassName\":\"nameserver\"");
    private static final byte[] HANDLE = JsonBytes.encodedName("handle");
    private static final byte[] LDH_NAME = JsonBytes.encodedName("ldhName");
    private static final byte[] UNICODE_NAME = JsonBytes.encodedName("unicodeName");
    private static final byte[] IP_ADDRESSES = JsonBytes.encodedName("ipAddresses");
    private static final byte[] V4 = JsonBytes.encodedName("v4");
    private static final byte[] V6 = JsonBytes.encodedName("v6");

    private NameserverWriter() {}

    /// The members of a name server, in the canonical order.
    ///
    /// @param at where the name server stands in the body, a JSONPath
    static void members(RdapBody body, Nameserver nameserver, Depth depth, String at) {
        body.json.part(CLASS);
        body.text(HANDLE, nameserver.handle());
        names(body, nameserver.ldhName(), nameserver.unicodeName());
        if (depth != Depth.ID) {
            addresses(body, nameserver.addresses());
        }
        if (depth.isWhole()) {
            DetailsWriter.entities(body, nameserver.details());
        }
        if (depth != Depth.ID) {
            DetailsWriter.status(body, nameserver.details());
        }
        if (depth.isWhole()) {
            RemarkWriter.remarks(body, nameserver.details().remarks(), null);
        }
        LinkWriter.nameserver(body, nameserver);
        if (depth.isWhole()) {
            DetailsWriter.port43(body, nameserver.details(), depth);
            DetailsWriter.events(body, nameserver.details(), depth);
            DetailsWriter.lang(body, nameserver.details());
            RedactedWriter.member(body, nameserver, depth, at);
            DetailsWriter.extensions(body, nameserver.details());
        }
    }

    /// The names of a domain or name server, each with a dot at the end (NRO profile §3.1).
    static void names(RdapBody body, String ldhName, @Nullable String unicodeName) {
        name(body, LDH_NAME, ldhName);
        if (unicodeName != null) {
            name(body, UNICODE_NAME, unicodeName);
        }
    }

    private static void name(RdapBody body, byte[] member, String name) {
        body.json.name(member);
        body.json.startText();
        body.json.escaped(name);
        body.json.raw((byte) '.');
        body.json.quote();
    }

    private static void addresses(RdapBody body, List<IpAddress> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        body.json.name(IP_ADDRESSES);
        body.json.startObject();
        addresses(body, V4, addresses, Ipv4Address.class);
        addresses(body, V6, addresses, Ipv6Address.class);
        body.json.endObject();
    }

    private static void addresses(
            RdapBody body, byte[] member, List<IpAddress> addresses, Class<? extends IpAddress> version) {
        boolean open = false;
        for (IpAddress address : addresses) {
            if (!version.isInstance(address)) {
                continue;
            }
            if (!open) {
                body.json.name(member);
                body.json.startArray();
                open = true;
            }
            body.json.text(address.toString());
        }
        if (open) {
            body.json.endArray();
        }
    }
}
