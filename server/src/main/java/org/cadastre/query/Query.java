package org.cadastre.query;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;

/// A question, in no protocol's words.
public sealed interface Query {
    /// Which network holds all these addresses and is the smallest that does?
    ///
    /// @param range the addresses asked about; one address is a range of one
    record Network(IpRange range) implements Query {}

    /// Which autnum holds all these AS numbers and is the smallest that does?
    ///
    /// @param range the numbers asked about; one number is a range of one
    record Autnum(AsNumberRange range) implements Query {}

    /// Which entity has this handle? Case does not count; `handle@registry` asks one registry's.
    ///
    /// @param handle the handle as asked, with nothing encoded
    record Entity(String handle) implements Query {}

    /// What does this server offer?
    record Help() implements Query {}
}
