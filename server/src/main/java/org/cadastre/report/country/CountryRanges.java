package org.cadastre.report.country;

import org.cadastre.number.AsNumber;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.State;

/// What is a country's as text, some of it at a time: the fewest prefixes of IPv4 and of IPv6, then the fewest
/// ranges of AS numbers, each in ascending order. For one thread.
public final class CountryRanges {
    /// How many blocks are looked at in one step.
    private static final int STEP = 256;

    private static final NumberKind[] KINDS = NumberKind.values();

    private final CountrySpace space;
    private final boolean isReserved;
    private int kind;
    private int block;
    private JoinedRanges joined;
    private Sink sink = (word, text) -> {};

    /// Takes ranges.
    @FunctionalInterface
    public interface Sink {
        /// Takes one.
        ///
        /// @param kind ipv4, ipv6 or asn
        /// @param text a prefix, an AS number, or two of these with ` - ` between
        void range(String kind, String text);
    }

    /// @param isReserved what is reserved for the country, not what is allocated or assigned
    public CountryRanges(CountrySpace space, boolean isReserved) {
        this.space = space;
        this.isReserved = isReserved;
        joined = joined(KINDS[0]);
    }

    /// Gives some more, which may be none.
    ///
    /// @return whether there may be more to give
    public boolean step(Sink to) {
        sink = to;
        CountryBlocks blocks = space.blocks(KINDS[kind]);
        int end = Math.min(block + STEP, blocks.count());
        for (; block < end; block++) {
            State state = blocks.state(block);
            if (isReserved ? state == State.RESERVED_COUNTRY : state.isHeld()) {
                blocks.addTo(joined, block);
            }
        }
        if (block < blocks.count()) {
            return true;
        }
        joined.end();
        if (kind + 1 == KINDS.length) {
            return false;
        }
        kind++;
        block = 0;
        joined = joined(KINDS[kind]);
        return true;
    }

    private JoinedRanges joined(NumberKind of) {
        String word = SpaceOptions.word(of);
        StringBuilder text = new StringBuilder();
        return new JoinedRanges(
                of == NumberKind.AUTNUM
                        ? (firstHigh, first, lastHigh, last) -> {
                            AsNumber from = new AsNumber((int) first);
                            sink.range(word, first == last ? from.toString() : from + " - " + new AsNumber((int) last));
                        }
                        : new FewestPrefixes(of, (high, low, length) -> {
                            text.setLength(0);
                            PrefixText.append(text, of, high, low, length);
                            sink.range(word, text.toString());
                        }));
    }
}
