package org.cadastre.file;

/// Something wrong with a file, or with getting it.
///
/// @param file path or URL, in printable characters
/// @param line line from 1, or 0 when it concerns the file as a whole
/// @param column column from 1, or 0 when only the line is known
/// @param severity what follows from it
/// @param rule what does not hold, a phrase without the place, in printable characters
public record FileProblem(String file, int line, int column, Severity severity, String rule) {
    /// What follows from a problem.
    public enum Severity {
        /// Nothing; the operator should know.
        WARNING,
        /// The row is left out, the rest of the file is read.
        QUARANTINED,
        /// The file is not used.
        REFUSED
    }

    /// The problem on one line: `file:line:column: rule`, with as much of the place as there is.
    public String text() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + rule;
    }
}
