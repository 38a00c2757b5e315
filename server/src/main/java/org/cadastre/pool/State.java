package org.cadastre.pool;

/// What has become of numbers in a pool. Each number has one, that of the deepest row around it.
public enum State {
    /// Space of a pool for which its registry's file has no row.
    POOL("pool"),
    /// Free: the registry has not given it to anyone.
    AVAILABLE("available"),
    /// Held back for a country.
    RESERVED_COUNTRY("reserved-country"),
    /// Held back so that the allocation beside it can grow ([GrowthRoom]).
    RESERVED_GROWTH("reserved-growth"),
    /// Held back, and why is not published.
    RESERVED("reserved"),
    /// Given to a registry's member, which may hand it on.
    ALLOCATED("allocated"),
    /// Given to who uses it.
    ASSIGNED("assigned"),
    /// Not for registration, by the IETF or IANA.
    SPECIAL("special");

    private final String text;

    State(String text) {
        this.text = text;
    }

    /// The word for it, as in answers: `reserved-country`.
    public String text() {
        return text;
    }

    /// Whether somebody holds such numbers.
    public boolean isHeld() {
        return this == ALLOCATED || this == ASSIGNED;
    }

    /// Whether such numbers are held back.
    public boolean isReserved() {
        return this == RESERVED || this == RESERVED_COUNTRY || this == RESERVED_GROWTH;
    }
}
