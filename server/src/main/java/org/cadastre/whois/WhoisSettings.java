package org.cadastre.whois;

import java.util.Set;
import org.cadastre.rpsl.Disclosure;

/// What the operator says about the service.
///
/// @param termsUrl address of the terms of use, for the banner
/// @param sourceName name of the data as a whole, such as `CADASTRE`; the objects name the registry of each
/// @param version of the program
/// @param limits the limits in force
/// @param filtered what is given of an object
/// @param unfiltered what is given of it with `-B`
/// @param ownPlaces where this service is reached, each as `host:port` in lower case; nobody is referred there
public record WhoisSettings(
        String termsUrl,
        String sourceName,
        String version,
        WhoisLimits limits,
        Disclosure filtered,
        Disclosure unfiltered,
        Set<String> ownPlaces) {
    public WhoisSettings {
        ownPlaces = Set.copyOf(ownPlaces);
    }

    /// Settings of a service that limits no source, filters by default as the RIPE database does, and has no name.
    public WhoisSettings(String termsUrl, String sourceName) {
        this(termsUrl, sourceName, "0", WhoisLimits.NONE, Disclosure.FILTERED, Disclosure.WHOLE, Set.of());
    }
}
