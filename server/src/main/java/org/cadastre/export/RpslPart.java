package org.cadastre.export;

/// Takes the RPSL objects of one part of a file, in the order of the file. One thread at a time.
public interface RpslPart {
    /// An object.
    ///
    /// @param object valid until this method returns
    void object(RpslLines object);

    /// All objects of the part were given. Called once, by the thread that gave the last one, before the next part of
    /// the lane gets its first.
    void filled();

    /// Ends the part, which is filled. Called once, on the thread that asked for the part, and in the order of the
    /// parts.
    ///
    /// @param linesBefore how many lines of the file stand before the part, which objects count from 1
    void end(int linesBefore);
}
