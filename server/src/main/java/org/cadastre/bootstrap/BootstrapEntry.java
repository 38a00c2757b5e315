package org.cadastre.bootstrap;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;

/// What a service answers for.
public sealed interface BootstrapEntry {
    /// The addresses of a prefix (RFC 9224 §5.1, §5.2).
    record Network(IpRange range) implements BootstrapEntry {}

    /// AS numbers (RFC 9224 §5.3).
    record Autnums(AsNumberRange range) implements BootstrapEntry {}

    /// A domain and everything below it (RFC 9224 §4).
    ///
    /// @param name in lower case, without a dot at its end; empty for the root
    record Domain(String name) implements BootstrapEntry {}

    /// The handles that end in a tag (RFC 8521 §2).
    ///
    /// @param tag in upper case
    record Tag(String tag) implements BootstrapEntry {}
}
