package org.cadastre.bootstrap;

/// One thing that is wrong with a file, or with getting it.
///
/// @param file path or URL
/// @param line line from 1, or 0 when the problem is about the whole file
/// @param column column from 1, or 0 when only the line is known
/// @param reason what is wrong, in printable characters
public record FileProblem(String file, int line, int column, String reason) {
    /// A problem of the whole file.
    public static FileProblem ofFile(String file, String reason) {
        return new FileProblem(file, 0, 0, reason);
    }

    /// The problem on one line: `file:line:column: reason`.
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        return text.append(": ").append(reason).toString();
    }
}
