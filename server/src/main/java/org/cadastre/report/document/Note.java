package org.cadastre.report.document;

/// A text set apart: what a figure means, or what it does not say.
///
/// @param term what is defined or warned of, such as the name of an indicator
public record Note(Kind kind, String term, String text) implements Block {
    /// What a note is for.
    public enum Kind {
        DEFINITION,
        CAVEAT
    }
}
