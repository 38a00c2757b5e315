package org.cadastre.export;

import java.io.IOException;

/// Told by an [Unpacker] of each file that it comes to.
interface ContentVisitor {
    /// A file, unpacked.
    ///
    /// @param name its name as the operator knows it
    /// @param content its bytes; what is not read of them is passed over
    /// @throws IOException when the bytes cannot be had
    void file(String name, PeekedStream content) throws IOException;

    /// Something in an archive that is not read.
    void leaveOut(String name, String reason);
}
