package org.cadastre.registry;

/// The values of the IANA registry "RDAP JSON Values", type status, that number resources take (RFC 9083 §10.2.2).
public enum Status {
    /// In use by its holder.
    ACTIVE("active"),
    /// Under the administration of the registry and held by nobody below it.
    ADMINISTRATIVE("administrative"),
    /// Set aside by the IETF and not for registration.
    RESERVED("reserved");

    private final String text;

    Status(String text) {
        this.text = text;
    }

    /// The value as IANA spells it.
    public String text() {
        return text;
    }
}
