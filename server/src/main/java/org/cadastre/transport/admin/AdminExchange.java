package org.cadastre.transport.admin;

import org.cadastre.snapshot.LoadOutcome;

/// What the operator may ask of the server. Called on the admin event loop and must not block, except [#reload].
public interface AdminExchange {
    /// The metrics as text.
    String metrics();

    /// Media type of [#metrics].
    String metricsType();

    /// Whether requests can be answered well.
    Readiness readiness();

    /// What is served and how the last load ended.
    SnapshotState snapshot();

    /// Loads the exports again and waits for the end. Called on a thread of its own, never twice at a time.
    LoadOutcome reload();
}
