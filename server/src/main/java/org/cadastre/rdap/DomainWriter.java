package org.cadastre.rdap;

import java.util.List;
import org.cadastre.registry.Domain;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.jspecify.annotations.Nullable;

/// Writes domains (RFC 9083 §5.3).
final class DomainWriter {
    private static final byte[] CLASS = JsonBytes.encoded("\"objectClassName\":\"domain\"");
    private static final byte[] HANDLE = JsonBytes.encodedName("handle");
    private static final byte[] VARIANTS = JsonBytes.encodedName("variants");
    private static final byte[] RELATION = JsonBytes.encodedName("relation");
    private static final byte[] IDN_TABLE = JsonBytes.encodedName("idnTable");
    private static final byte[] VARIANT_NAMES = JsonBytes.encodedName("variantNames");
    private static final byte[] NAMESERVERS = JsonBytes.encodedName("nameservers");
    private static final byte[] NETWORK = JsonBytes.encodedName("network");

    private DomainWriter() {}

    /// The members of a domain, in the canonical order.
    ///
    /// @param at where the domain stands in the body, a JSONPath
    static void members(RdapBody body, Domain domain, Depth depth, String at) {
        body.json.part(CLASS);
        body.text(HANDLE, domain.handle());
        NameserverWriter.names(body, domain.ldhName(), domain.unicodeName());
        if (depth != Depth.ID) {
            variants(body, domain.variants());
            nameservers(body, domain.nameservers(), depth);
        }
        if (depth != Depth.ID && domain.secureDns() != null) {
            SecureDnsWriter.member(body, domain.secureDns());
        }
        if (depth.isWhole()) {
            DetailsWriter.entities(body, domain.details());
        }
        if (depth != Depth.ID) {
            DetailsWriter.status(body, domain.details());
            DetailsWriter.publicIds(body, domain.publicIds());
        }
        if (depth.isWhole()) {
            RemarkWriter.remarks(body, domain.details().remarks(), null);
        }
        LinkWriter.domain(body, domain, depth);
        if (depth.isWhole()) {
            DetailsWriter.port43(body, domain.details(), depth);
            DetailsWriter.events(body, domain.details(), depth);
            network(body, domain.network());
            DetailsWriter.lang(body, domain.details());
            RedactedWriter.member(body, domain, depth, at);
            DetailsWriter.extensions(body, domain.details());
        }
    }

    private static void variants(RdapBody body, List<Domain.Variants> variants) {
        if (variants.isEmpty()) {
            return;
        }
        body.json.name(VARIANTS);
        body.json.startArray();
        for (Domain.Variants each : variants) {
            body.json.startObject();
            body.texts(RELATION, each.relations());
            body.text(IDN_TABLE, each.idnTable());
            if (!each.names().isEmpty()) {
                body.json.name(VARIANT_NAMES);
                body.json.startArray();
                for (Domain.VariantName name : each.names()) {
                    body.json.startObject();
                    NameserverWriter.names(body, name.ldhName(), name.unicodeName());
                    body.json.endObject();
                }
                body.json.endArray();
            }
            body.json.endObject();
        }
        body.json.endArray();
    }

    private static void nameservers(RdapBody body, List<Nameserver> nameservers, Depth depth) {
        if (nameservers.isEmpty()) {
            return;
        }
        body.json.name(NAMESERVERS);
        body.json.startArray();
        for (Nameserver nameserver : nameservers) {
            body.json.startObject();
            NameserverWriter.members(body, nameserver, depth.isWhole() ? Depth.NESTED : Depth.BRIEF, "");
            body.json.endObject();
        }
        body.json.endArray();
    }

    /// The network that the zone is of, without its entities: a look-up of it tells them.
    private static void network(RdapBody body, @Nullable IpNetwork network) {
        if (network == null) {
            return;
        }
        body.json.name(NETWORK);
        body.json.startObject();
        IpNetworkWriter.members(body, withoutEntities(network), Depth.NESTED, "");
        body.json.endObject();
    }

    static IpNetwork withoutEntities(IpNetwork network) {
        return network.with(network.parentHandle(), network.details().withEntities(List.of()));
    }
}
