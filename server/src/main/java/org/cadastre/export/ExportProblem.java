package org.cadastre.export;

/// Something wrong with an export, with its place.
///
/// @param file name of the file as the operator knows it; inside an archive `archive!member`
/// @param line line number from 1, or 0 when it concerns the file as a whole
/// @param severity what follows from it
/// @param reason what is wrong, a sentence without the place
public record ExportProblem(String file, long line, Severity severity, String reason) {
    /// What follows from a problem.
    public enum Severity {
        /// Nothing; the operator should know.
        WARNING,
        /// The row is left out, the rest of the file is read.
        QUARANTINED,
        /// The file, and with it the whole load, is refused.
        REFUSED
    }

    /// `file:line: reason`, or `file: reason` when it concerns the whole file.
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason;
    }
}
