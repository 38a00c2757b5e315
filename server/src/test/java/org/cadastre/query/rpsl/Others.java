package org.cadastre.query.rpsl;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;

/// Objects that are no RPSL objects, as short as they can be.
final class Others {
    private Others() {}

    /// The network or autnum of these numbers.
    static RegistryObject network(Record range, String registry) {
        return switch (range) {
            case IpRange addresses -> network(addresses, "ALLOCATED", registry);
            case AsNumberRange numbers ->
                new Autnum(numbers.toString(), numbers, null, "ALLOCATED", List.of(), null, Details.empty(registry));
            default -> throw new IllegalArgumentException("no range: " + range);
        };
    }

    static IpNetwork network(IpRange range, String type, String registry) {
        return new IpNetwork(range.toString(), range, null, type, List.of(), null, Details.empty(registry));
    }

    static Entity holder(String handle, String registry) {
        return Entity.holder(handle, handle, registry);
    }
}
