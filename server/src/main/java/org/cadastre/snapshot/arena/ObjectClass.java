package org.cadastre.snapshot.arena;

/// The object classes of RFC 9083 §5.
public enum ObjectClass {
    IP_NETWORK,
    AUTNUM,
    ENTITY,
    DOMAIN,
    NAMESERVER
}
