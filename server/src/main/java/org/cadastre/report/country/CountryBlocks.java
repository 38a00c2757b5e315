package org.cadastre.report.country;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;
import org.cadastre.pool.Segments;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.SpaceRows;

/// The numbers of one kind that are a country's, or several countries', as blocks in ascending order: no number is in
/// two. Immutable.
public final class CountryBlocks {
    private final Space space;
    private final SpaceRows rows;
    private final int[] segments;

    /// @param segments of the space, ascending
    private CountryBlocks(Space space, int[] segments) {
        this.space = space;
        this.segments = segments;
        rows = space.rows();
    }

    static CountryBlocks of(Space space, Collection<String> codes) {
        int[] all = new int[0];
        int parts = 0;
        for (String code : codes) {
            int[] more = space.segmentsOf(number(code));
            if (more.length > 0) {
                int before = all.length;
                all = before == 0 ? more : Arrays.copyOf(all, before + more.length);
                System.arraycopy(more, 0, all, before, more.length);
                parts++;
            }
        }
        if (parts > 1) {
            Arrays.sort(all);
        }
        return new CountryBlocks(space, all);
    }

    private static int number(String code) {
        return code.charAt(0) << 8 | code.charAt(1);
    }

    static String code(int number) {
        return "" + (char) (number >>> 8) + (char) (number & 0xFF);
    }

    /// What the numbers are.
    public NumberKind kind() {
        return rows.kind();
    }

    /// How many blocks there are.
    public int count() {
        return segments.length;
    }

    /// A block.
    ///
    /// @param block 0 to `count() - 1`
    public CountryBlock block(int block) {
        int row = row(block);
        return new CountryBlock(
                space.segments().range(segments[block]),
                state(block),
                code(rows.country(row)),
                rows.registry(rows.word(row)),
                rows.registered(row),
                rows.holder(row),
                row);
    }

    /// The state of a block.
    public State state(int block) {
        State state = space.state(row(block));
        if (state == null) {
            throw new IllegalStateException("a segment without a state: " + block);
        }
        return state;
    }

    int row(int block) {
        return space.segments().row(segments[block]);
    }

    int holder(int block) {
        return rows.holder(row(block));
    }

    /// Adds the numbers of a block to an amount.
    void addTo(Amount amount, int block) {
        Segments all = space.segments();
        int segment = segments[block];
        amount.add(all.firstHigh(segment), all.firstLow(segment), all.lastHigh(segment), all.lastLow(segment));
    }

    /// Adds a block to ranges that are joined.
    void addTo(JoinedRanges joined, int block) {
        Segments all = space.segments();
        int segment = segments[block];
        joined.add(all.firstHigh(segment), all.firstLow(segment), all.lastHigh(segment), all.lastLow(segment));
    }

    /// How much is in a state.
    public CountryTotal total(State state) {
        return total(state::equals);
    }

    /// How much somebody holds.
    public CountryTotal held() {
        return total(State::isHeld);
    }

    private CountryTotal total(Predicate<State> counts) {
        Amount amount = new Amount();
        int blocks = 0;
        int[] ofRows = new int[segments.length];
        int[] ofHolders = new int[segments.length];
        int[] ofNobody = new int[segments.length];
        int holders = 0;
        int nobody = 0;
        for (int block = 0; block < segments.length; block++) {
            if (!counts.test(state(block))) {
                continue;
            }
            addTo(amount, block);
            ofRows[blocks++] = row(block);
            int holder = holder(block);
            if (holder == Holders.NONE) {
                ofNobody[nobody++] = row(block);
            } else {
                ofHolders[holders++] = holder;
            }
        }
        return new CountryTotal(
                amount, blocks, different(ofRows, blocks), different(ofHolders, holders), different(ofNobody, nobody));
    }

    private static int different(int[] numbers, int count) {
        Arrays.sort(numbers, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                different++;
            }
        }
        return different;
    }

    /// Gives the fewest prefixes that hold exactly the numbers that somebody holds, in ascending order.
    ///
    /// @throws IllegalStateException when these are AS numbers
    public void prefixes(PrefixSink sink) {
        if (kind() == NumberKind.AUTNUM) {
            throw new IllegalStateException("AS numbers have no prefixes");
        }
        JoinedRanges joined = new JoinedRanges(new FewestPrefixes(kind(), sink));
        for (int block = 0; block < segments.length; block++) {
            if (state(block).isHeld()) {
                addTo(joined, block);
            }
        }
        joined.end();
    }
}
