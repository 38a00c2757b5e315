package org.cadastre.query;

/// The ids of results, each once and ascending, at most as many as any search gives.
sealed interface FoundIds permits IdSet, LeastFoundIds {
    /// How many there are.
    int count();

    /// Whether ids were left out.
    boolean isCut();

    /// All of them.
    int[] sorted();

    /// Those of a page.
    ///
    /// @param from how many are before it, at most [#count()]
    /// @param size the most of a page
    int[] page(int from, int size);
}
