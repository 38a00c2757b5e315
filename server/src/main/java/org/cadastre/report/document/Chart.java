package org.cadastre.report.document;

/// A picture of figures, with the same figures as a table.
public sealed interface Chart extends Block permits LorenzChart, BarChart, SlotMap, TimeChart {
    /// The most series, or states, that one chart tells apart also in print without colour.
    int MOST_SERIES = 8;

    /// Its name within the document, such as `lorenz-space`: small letters, digits and hyphens.
    String id();

    String title();

    /// What can be seen in it, in a sentence or two, for those who do not see it.
    String description();

    /// The table with the figures that are drawn.
    Table twin();
}
