package org.cadastre.export.rpsl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadastre.registry.Status;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// The status of an object: `active` is what is delegated to somebody, `administrative` what stands above that
/// and is itself not (NRO RDAP profile §4.5). The attribute `status` is the registry's own class of a network,
/// its type.
final class StatusMapping {
    private static final List<Status> ACTIVE = List.of(Status.ACTIVE);
    private static final List<Status> ADMINISTRATIVE = List.of(Status.ADMINISTRATIVE);
    private static final List<Status> RESERVED = List.of(Status.RESERVED);
    /// The names of the networks that stand for the space that other registries answer for.
    private static final Set<String> PLACEHOLDERS =
            Set.of("IANA-BLK", "NON-RIPE-NCC-MANAGED-ADDRESS-BLOCK", "IANA-NETBLOCK", "IANA-BLOCK");

    private StatusMapping() {}

    /// The status values; an entity has none, since nobody delegates it, and neither has what is no registry
    /// object.
    static List<Status> of(Facts facts) {
        RpslClass rpslClass = facts.object().rpslClass();
        if (rpslClass == null) {
            return List.of();
        }
        return switch (rpslClass) {
            case INETNUM, INET6NUM -> network(facts);
            case AUT_NUM, DOMAIN -> ACTIVE;
            case AS_BLOCK -> ADMINISTRATIVE;
            case ORGANISATION, PERSON, ROLE, MNTNER, IRT -> List.of();
            case AS_SET, ROUTE, ROUTE6, ROUTE_SET, INET_RTR, FILTER_SET, PEERING_SET, RTR_SET -> List.of();
            case KEY_CERT, POETIC_FORM, POEM -> List.of();
        };
    }

    private static List<Status> network(Facts facts) {
        String name = upper(facts.first(RpslAttribute.NETNAME));
        return PLACEHOLDERS.contains(name) ? ADMINISTRATIVE : network(upper(facts.first(RpslAttribute.STATUS)));
    }

    private static List<Status> network(String type) {
        return switch (type) {
            case "ALLOCATED UNSPECIFIED", "AVAILABLE", "UNALLOCATED" -> ADMINISTRATIVE;
            case "RESERVED" -> RESERVED;
            default -> ACTIVE;
        };
    }

    private static String upper(@Nullable String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT);
    }
}
