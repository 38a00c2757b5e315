package org.cadastre.export;

import java.io.IOException;
import org.cadastre.export.ExportProblem.Severity;

/// A file that cannot be opened or unpacked.
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String reason;

    /// @param file name of the file as the operator knows it
    /// @param reason what is wrong, a sentence for the operator
    UnreadableException(String file, String reason) {
        super(file + ": " + reason);
        this.file = file;
        this.reason = reason;
    }

    UnreadableException(String file, String reason, Throwable cause) {
        this(file, reason);
        initCause(cause);
    }

    ExportProblem problem() {
        return new ExportProblem(file, 0, Severity.REFUSED, reason);
    }
}
