package org.cadastre.rdap;

import java.util.function.Function;

/// A part of a request that was read, or why the whole request is refused.
sealed interface Part<T> {
    /// A part that was read.
    record Read<T>(T value) implements Part<T> {}

    /// Why the request is refused.
    record Bad<T>(RdapRequest.Refused refused) implements Part<T> {}

    /// The request is malformed.
    static <T> Part<T> malformed(String... description) {
        return new Bad<>(RdapRequest.Refused.malformed(description));
    }

    /// The request with the rest of it read, or its refusal.
    default RdapRequest then(Function<T, RdapRequest> rest) {
        return switch (this) {
            case Read<T>(T value) -> rest.apply(value);
            case Bad<T>(RdapRequest.Refused refused) -> refused;
        };
    }
}
