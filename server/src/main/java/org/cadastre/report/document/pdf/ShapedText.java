package org.cadastre.report.document.pdf;

import java.util.List;

/// A line of text as glyphs from left to right.
///
/// @param width how wide it is, in ems
record ShapedText(List<Run> runs, double width) {
    /// Glyphs of one font.
    ///
    /// @param cids of the glyphs, in the order of drawing
    /// @param xs where each stands, in ems from the line's left end
    /// @param ys how far each stands above the base line, in ems
    record Run(EmbeddedFont font, int[] cids, double[] xs, double[] ys) {}
}
