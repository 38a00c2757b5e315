package org.cadastre.registry;

import java.util.List;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// A domain, here always a reverse zone or what stands beside one: "domain" of RFC 9083 §5.3.
///
/// @param handle the registry's name of it, or null
/// @param ldhName its name in lower-case A-labels without a dot at the end
/// @param unicodeName the same in U-labels, or null when that is no other text
/// @param zone the addresses whose names are in it, or null when it is not under `in-addr.arpa` or `ip6.arpa`
/// @param variants other names of it that are registered with it
/// @param nameservers those that the zone is delegated to
/// @param secureDns what is known of its signatures, or null
/// @param publicIds names that others have given it (RFC 9083 §4.8)
/// @param network the network that its addresses are registered in, or null when that was not looked up or is none
/// @param details what every object has
public record Domain(
        @Nullable String handle,
        String ldhName,
        @Nullable String unicodeName,
        @Nullable IpRange zone,
        List<Variants> variants,
        List<Nameserver> nameservers,
        @Nullable SecureDns secureDns,
        List<PublicId> publicIds,
        @Nullable IpNetwork network,
        Details details)
        implements RegistryObject {
    public Domain {
        variants = List.copyOf(variants);
        nameservers = List.copyOf(nameservers);
        publicIds = List.copyOf(publicIds);
    }

    /// The same in a network, with other details.
    public Domain with(@Nullable IpNetwork other, Details others) {
        return new Domain(
                handle, ldhName, unicodeName, zone, variants, nameservers, secureDns, publicIds, other, others);
    }

    /// Other names of a domain (RFC 9083 §5.3 `variants`).
    ///
    /// @param relations how they stand to the domain, of the IANA values for variant relations
    /// @param idnTable the table of characters that they are variants by, or null
    /// @param names the names
    public record Variants(List<String> relations, @Nullable String idnTable, List<VariantName> names) {
        public Variants {
            relations = List.copyOf(relations);
            names = List.copyOf(names);
        }
    }

    /// One other name of a domain.
    ///
    /// @param ldhName in lower-case A-labels without a dot at the end
    /// @param unicodeName the same in U-labels, or null when that is no other text
    public record VariantName(String ldhName, @Nullable String unicodeName) {}
}
