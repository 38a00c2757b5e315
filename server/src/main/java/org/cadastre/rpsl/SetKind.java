package org.cadastre.rpsl;

import org.jspecify.annotations.Nullable;

/// The kinds of sets (RFC 2622 §5), each with the letters that its names begin with.
public enum SetKind {
    /// Of autonomous systems.
    AS_SET("as-", RpslClass.AS_SET),
    /// Of prefixes.
    ROUTE_SET("rs-", RpslClass.ROUTE_SET),
    /// Of routers.
    RTR_SET("rtrs-", RpslClass.RTR_SET),
    /// A filter.
    FILTER_SET("fltr-", RpslClass.FILTER_SET),
    /// Of peerings.
    PEERING_SET("prng-", RpslClass.PEERING_SET);

    private final String prefix;
    private final RpslClass rpslClass;

    SetKind(String prefix, RpslClass rpslClass) {
        this.prefix = prefix;
        this.rpslClass = rpslClass;
    }

    /// The letters that the names begin with, lower case.
    public String prefix() {
        return prefix;
    }

    /// The class of its objects.
    public RpslClass rpslClass() {
        return rpslClass;
    }

    /// The kind of set that a name of one component is of, or null when it is none.
    static @Nullable SetKind of(String component) {
        for (SetKind kind : values()) {
            if (component.regionMatches(true, 0, kind.prefix, 0, kind.prefix.length())) {
                return kind;
            }
        }
        return null;
    }
}
