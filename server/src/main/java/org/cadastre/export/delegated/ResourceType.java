package org.cadastre.export.delegated;

import org.jspecify.annotations.Nullable;

/// What a row speaks of, the third field.
enum ResourceType {
    ASN("asn"),
    IPV4("ipv4"),
    IPV6("ipv6");

    private static final ResourceType[] TYPES = values();

    private final String word;

    ResourceType(String word) {
        this.word = word;
    }

    /// The type as files spell it.
    String word() {
        return word;
    }

    /// The type that a field names, in either case; null when it names none.
    static @Nullable ResourceType of(LineScanner line, int field) {
        for (ResourceType type : TYPES) {
            if (line.fieldIs(field, type.word)) {
                return type;
            }
        }
        return null;
    }
}
