package org.cadastre.rpsl;

import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// Where a reader puts what objects are found by. One thread at a time.
public interface RpslKeySink {
    /// Begins the next object; the values that follow are its.
    ///
    /// @param rpslClass its class, null when it is none of the known ones
    void object(@Nullable RpslClass rpslClass);

    /// What the network or the route that was begun is a range of, as its first attribute says; comes before
    /// its values. A sink that is not told finds out for itself.
    void range(IpRange range);

    /// Whether the value of an attribute must be given that stands in a line of the object alone. A sink that has
    /// met the same line may know already what it says.
    ///
    /// @param line counts from 0
    boolean wants(RpslAttribute attribute, int line);

    /// A value of an attribute, in the order of the object, the first attribute first.
    ///
    /// @param bytes holds the value in UTF-8 on one line, without comments and without blanks at its ends; the
    ///     caller's again after the call
    /// @param from its first byte
    /// @param to the byte after its last
    void value(RpslAttribute attribute, byte[] bytes, int from, int to);

    /// The value of the first attribute of an object, where that is none of the known ones; it comes before all
    /// values.
    ///
    /// @param bytes as those of a value
    /// @param from its first byte
    /// @param to the byte after its last
    void otherKey(byte[] bytes, int from, int to);
}
