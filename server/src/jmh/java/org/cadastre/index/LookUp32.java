package org.cadastre.index;

/// A structure that finds the longest IPv4 prefix, measured beside others.
///
/// Each structure has the two loops itself, so that the compiler sees one call target in each.
interface LookUp32 {
    String name();

    /// The row of the longest prefix that holds the address, -1 for none.
    int find(int address);

    /// Asks for every address, and adds up the rows.
    long sum(Keys32 keys);

    /// Asks for every address, and lets each but the first wait for the row before it ([Keys32#after(int, int)]);
    /// adds up the rows.
    long dependentSum(Keys32 keys);

    /// Bytes of memory, or -1 when it is not known from the structure itself.
    long bytes();
}
