package org.cadastre.query.rpsl;

import java.util.List;
import org.cadastre.snapshot.rpsl.Ids;

/// The ids of several ascending sequences as one, ascending, each id once.
final class UnionIds implements Ids {
    private final Ids[] parts;
    private final int[] heads;

    /// @param parts sequences that ascend
    UnionIds(List<Ids> parts) {
        this.parts = parts.toArray(new Ids[0]);
        heads = new int[this.parts.length];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = this.parts[i].next();
        }
    }

    @Override
    public int next() {
        int least = END;
        for (int head : heads) {
            if (head != END && (least == END || head < least)) {
                least = head;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (least != END && heads[i] == least) {
                heads[i] = parts[i].next();
            }
        }
        return least;
    }
}
