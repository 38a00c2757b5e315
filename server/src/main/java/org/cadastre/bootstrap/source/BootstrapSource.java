package org.cadastre.bootstrap.source;

import org.cadastre.bootstrap.BootstrapKind;
import org.jspecify.annotations.Nullable;

/// Where bootstrap files come from. Used by one thread at a time.
public sealed interface BootstrapSource extends AutoCloseable permits FolderSource, WebSource {
    /// Gets one file. Ends within a known time, and never throws for what it meets.
    ///
    /// @param known what is known of the copy that is held, or null when there is none
    Fetched fetch(BootstrapKind kind, @Nullable Validators known);

    /// Where the file is looked for: a path or a URL.
    String place(BootstrapKind kind);

    /// Ends what is under way, from any thread.
    @Override
    void close();
}
