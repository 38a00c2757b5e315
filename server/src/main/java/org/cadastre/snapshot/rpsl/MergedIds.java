package org.cadastre.snapshot.rpsl;

/// The ids that are among some or among others, ascending as both do, each once.
final class MergedIds implements Ids {
    private final Ids one;
    private final Ids other;
    private int nextOfOne;
    private int nextOfOther;

    MergedIds(Ids one, Ids other) {
        this.one = one;
        this.other = other;
        nextOfOne = one.next();
        nextOfOther = other.next();
    }

    @Override
    public int next() {
        int least = nextOfOne == END || nextOfOther != END && nextOfOther < nextOfOne ? nextOfOther : nextOfOne;
        if (least == END) {
            return END;
        }
        if (nextOfOne == least) {
            nextOfOne = one.next();
        }
        if (nextOfOther == least) {
            nextOfOther = other.next();
        }
        return least;
    }
}
