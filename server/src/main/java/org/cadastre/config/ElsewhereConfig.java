package org.cadastre.config;

import java.net.URI;
import java.util.Map;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// List `elsewhere`: space that others answer for. No two ranges of a kind overlap without one holding the other.
///
/// @param networks by ranges of addresses
/// @param autnums by ranges of AS numbers
public record ElsewhereConfig(Map<IpRange, Place> networks, Map<AsNumberRange, Place> autnums) {
    public ElsewhereConfig {
        networks = Map.copyOf(networks);
        autnums = Map.copyOf(autnums);
    }

    /// Who answers.
    ///
    /// @param rdap base address of the RDAP service, without a slash at its end
    /// @param whois host of the WHOIS server, or null when none was given
    public record Place(URI rdap, @Nullable String whois) {}
}
