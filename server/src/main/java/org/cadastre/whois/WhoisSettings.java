package org.cadastre.whois;

/// What the operator says about the service.
///
/// @param termsUrl address of the terms of use, for the banner
/// @param sourceName name of the data as a whole, such as `CADASTRE`; the objects name the registry of each
/// @param limits the limits in force
public record WhoisSettings(String termsUrl, String sourceName, WhoisLimits limits) {
    /// Settings of a service that limits no source.
    public WhoisSettings(String termsUrl, String sourceName) {
        this(termsUrl, sourceName, WhoisLimits.NONE);
    }
}
