package org.cadastre.registry;

import java.util.List;
import org.cadastre.number.IpAddress;
import org.jspecify.annotations.Nullable;

/// A name server: "nameserver" of RFC 9083 §5.2.
///
/// @param handle the registry's name of it, or null
/// @param ldhName its host name in lower-case A-labels without a dot at the end
/// @param unicodeName the same in U-labels, or null when that is no other text
/// @param addresses its addresses, in the order published
/// @param details what every object has
public record Nameserver(
        @Nullable String handle,
        String ldhName,
        @Nullable String unicodeName,
        List<IpAddress> addresses,
        Details details)
        implements RegistryObject {
    public Nameserver {
        addresses = List.copyOf(addresses);
    }
}
