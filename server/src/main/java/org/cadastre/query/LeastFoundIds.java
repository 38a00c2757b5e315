package org.cadastre.query;

import java.util.Arrays;
import java.util.List;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;

/// The ids of all texts with one beginning, in indexes that have one text an id. They are counted, and those of a page
/// are found, without a look at the others.
///
/// @param pattern the beginning
/// @param indexes the indexes; all ids of one are below those of the next
/// @param limit the most ids
record LeastFoundIds(KeyPattern pattern, List<TextIndex> indexes, int limit) implements FoundIds {
    LeastFoundIds {
        indexes = List.copyOf(indexes);
    }

    @Override
    public int count() {
        return (int) Math.min(matching(), limit);
    }

    @Override
    public boolean isCut() {
        return matching() > limit;
    }

    @Override
    public int[] sorted() {
        return page(0, count());
    }

    @Override
    public int[] page(int from, int size) {
        int[] page = new int[Math.min(size, count() - from)];
        int found = 0;
        int skipped = from;
        for (TextIndex index : indexes) {
            int[] part = new int[page.length - found];
            int count = index.leastIds(pattern, skipped, part);
            System.arraycopy(part, 0, page, found, count);
            found += count;
            skipped = Math.max(0, skipped - index.count(pattern));
        }
        return Arrays.copyOf(page, found);
    }

    private long matching() {
        long count = 0;
        for (TextIndex index : indexes) {
            count += index.count(pattern);
        }
        return count;
    }
}
