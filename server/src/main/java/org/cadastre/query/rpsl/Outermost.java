package org.cadastre.query.rpsl;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// Tells which RPSL objects of the sources lie within no other one of these, when it is asked of all of them in the
/// order of their first addresses, a range before those within it. Objects of one range are not within each other.
final class Outermost implements IntPredicate {
    private final Wanted wanted;
    private final IntFunction<@Nullable IpRange> rangeOf;

    /// The range of the last one that was in no other one. Of all so far it ends last.
    private @Nullable IpRange outer;

    /// @param rangeOf tells the range of an object, null where it has none
    Outermost(Wanted wanted, IntFunction<@Nullable IpRange> rangeOf) {
        this.wanted = wanted;
        this.rangeOf = rangeOf;
    }

    @Override
    public boolean test(int id) {
        IpRange range = wanted.isFromSource(id) ? rangeOf.apply(id) : null;
        if (range == null || outer != null && outer.contains(range) && !outer.equals(range)) {
            return false;
        }
        outer = range;
        return true;
    }
}
