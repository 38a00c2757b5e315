package org.cadastre.export;

import org.cadastre.registry.RegistryObject;

/// Where a reader puts the rows of a file, in the order of the file. All numbers are read as unsigned, and
/// first is never above last.
public interface RowSink {
    /// A range of IPv4 addresses.
    void ipv4(int first, int last, RowFacts facts);

    /// A range of IPv6 addresses, each given by its first and last 64 bits.
    void ipv6(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts);

    /// A range of AS numbers.
    void autnum(int first, int last, RowFacts facts);

    /// An object, from a format whose rows are objects of RFC 9083. Only then what it says of the object
    /// counts: a parent handle is told from the ranges, and holdings and the network of a domain are looked
    /// up.
    ///
    /// @param line the line that it begins at, from 1
    void object(RegistryObject object, int line);

    /// Told once before the first part of a file of RPSL objects.
    ///
    /// @param file the file's name as the operator knows it
    default void dump(String file) {}

    /// A place for the next part of a file of RPSL objects. The parts of a file follow each other in the
    /// order in which they were asked for.
    ///
    /// @param lane a number from 0; parts of one lane are filled one after the other, those of several may be
    ///     filled at the same time, each by a thread of its own
    RpslPart rpsl(int lane);
}
