package org.cadastre.snapshot.rpsl;

import java.util.Arrays;
import java.util.Comparator;

/// The ids that several keys have in common. The key with the fewest says which are looked for among the others.
final class CommonIds implements Ids {
    private final PostingIds[] postings;
    private final int[] reached;

    /// @param postings those of the keys, at least one
    CommonIds(PostingIds[] postings) {
        this.postings = postings.clone();
        Arrays.sort(this.postings, Comparator.comparingInt(PostingIds::size));
        reached = new int[postings.length];
        Arrays.fill(reached, END);
    }

    @Override
    public int next() {
        for (int id = postings[0].next(); id != END; id = postings[0].next()) {
            int common = 1;
            while (common < postings.length && isIn(common, id)) {
                common++;
            }
            if (common == postings.length) {
                return id;
            }
            if (reached[common] == END) {
                return END;
            }
        }
        return END;
    }

    /// Goes on in the postings of a key to an id, which no id asked for before is above.
    private boolean isIn(int key, int id) {
        while (reached[key] < id) {
            reached[key] = postings[key].next();
            if (reached[key] == END) {
                return false;
            }
        }
        return reached[key] == id;
    }
}
