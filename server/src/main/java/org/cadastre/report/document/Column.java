package org.cadastre.report.document;

/// A column of a table.
public record Column(String heading, Kind kind) {
    /// What stands in the cells, which decides their alignment and direction.
    public enum Kind {
        /// Words in the document's language, at the start of the line.
        TEXT,
        /// Numbers, at the right edge in every language, so that their digits stand under each other; they read
        /// left to right.
        NUMBER,
        /// Prefixes, AS numbers, dates, digests: at the start of the line; they read left to right and may be
        /// broken anywhere.
        CODE
    }

    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT);
    }

    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER);
    }

    public static Column code(String heading) {
        return new Column(heading, Kind.CODE);
    }
}
