package org.cadastre.query;

/// The classes of objects that can be searched (RFC 9082 §3.2, RFC 9910).
public enum Resource {
    IPS,
    AUTNUMS,
    DOMAINS,
    ENTITIES,
    NAMESERVERS
}
