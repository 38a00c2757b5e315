package org.cadastre.registry;

import java.util.List;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// A range of IP addresses that is registered: "IP network" of RFC 9083 §5.4. The range need not be a prefix.
///
/// @param handle the registry's name of it; of a statistics row the canonical text of the range, `2001:db8::/32` or
///     `192.0.2.0-192.0.2.99`
/// @param range its addresses
/// @param name the holder's name of it, or null
/// @param type the registry's own class of it, such as `ALLOCATED`, or null
/// @param countries two letters each, as published, `EU` and `AP` among them; mostly one
/// @param parentHandle handle of the smallest other network that holds it, or null
/// @param details what every object has
public record IpNetwork(
        String handle,
        IpRange range,
        @Nullable String name,
        @Nullable String type,
        List<String> countries,
        @Nullable String parentHandle,
        Details details)
        implements RegistryObject {
    public IpNetwork {
        countries = List.copyOf(countries);
    }

    /// The same below another parent, with other remarks and entities.
    public IpNetwork with(@Nullable String parent, Details others) {
        return new IpNetwork(handle, range, name, type, countries, parent, others);
    }
}
