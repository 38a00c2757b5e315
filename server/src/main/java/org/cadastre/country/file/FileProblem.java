package org.cadastre.country.file;

/// Something wrong with a file, with its place.
///
/// @param file the file's name, in printable characters
/// @param line line number from 1, or 0 when it concerns the file as a whole
/// @param severity what follows from it
/// @param rule what does not hold, a phrase without the place, in printable characters
public record FileProblem(String file, int line, Severity severity, String rule) {
    /// What follows from a problem.
    public enum Severity {
        /// Nothing; the operator should know.
        WARNING,
        /// The row is left out, the rest of the file is read.
        QUARANTINED,
        /// The file is not used.
        REFUSED
    }

    /// `file:line: rule`, or `file: rule` when it concerns the whole file.
    public String text() {
        return line > 0 ? file + ":" + line + ": " + rule : file + ": " + rule;
    }
}
