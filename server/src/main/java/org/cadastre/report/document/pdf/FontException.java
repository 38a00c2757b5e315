package org.cadastre.report.document.pdf;

/// A text cannot be written because no font has its letters, or a named font cannot be read. Says what to
/// install.
public final class FontException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FontException(String message) {
        super(message);
    }
}
