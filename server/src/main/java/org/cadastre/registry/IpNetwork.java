package org.cadastre.registry;

import java.util.List;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// A range of IP addresses that a registry has a row for: "IP network" of RFC 9083 §5.4. The range need not be a
/// prefix.
///
/// @param handle the canonical text of the range, `2001:db8::/32` or `192.0.2.0-192.0.2.99`
/// @param range its addresses
/// @param parentHandle handle of the smallest other network that holds it, or null
/// @param registration what is registered of it
/// @param remarks what else is to be said
public record IpNetwork(
        String handle, IpRange range, @Nullable String parentHandle, Registration registration, List<Remark> remarks)
        implements RegistryObject {
    public IpNetwork {
        remarks = List.copyOf(remarks);
    }
}
