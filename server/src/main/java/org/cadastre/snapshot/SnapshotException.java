package org.cadastre.snapshot;

/// No snapshot can be made of the exports. The message says what is wrong and where, for the operator.
public final class SnapshotException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SnapshotException(String message) {
        super(message);
    }
}
