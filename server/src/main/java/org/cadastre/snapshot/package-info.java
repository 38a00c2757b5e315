/// One immutable [Snapshot] of everything loaded, its builder, and [CurrentSnapshot], the one shared mutable reference
/// of the server.
@NullMarked
package org.cadastre.snapshot;

import org.jspecify.annotations.NullMarked;
