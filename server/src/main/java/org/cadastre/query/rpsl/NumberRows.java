package org.cadastre.query.rpsl;

import java.util.function.IntPredicate;
import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeMatch;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// The rows of one number space of a [Register].
///
/// @param <R> the ranges of its numbers
interface NumberRows<R> {
    /// The rows that lie so to a range. Without a condition the row that is closest is the one that a look-up by
    /// RDAP finds ([SmallestCovering]), and those with its range.
    ///
    /// @param counts which rows count, the others are as if they were not there; null for all
    MatchedRows rows(R range, RangeMatch match, @Nullable IntPredicate counts);

    /// The smallest row around a range, possibly equal to it, or [MatchedRows#END].
    int closest(R range);

    /// The numbers of a row.
    R range(int row);

    /// The id of the RPSL object that a row is, or [Register#NONE].
    int rpsl(int row);

    /// The object of a row.
    RegistryObject object(int row);

    static NumberRows<Ipv4Range> ipv4(Register register) {
        return new NumberRows<>() {
            @Override
            public MatchedRows rows(Ipv4Range range, RangeMatch match, @Nullable IntPredicate counts) {
                if (counts != null) {
                    return MatchedRows.of(register.ipv4(), range.firstBits(), range.lastBits(), match, counts);
                }
                int closest = match == RangeMatch.CLOSEST ? closest(range) : MatchedRows.END;
                return closest == MatchedRows.END
                        ? MatchedRows.of(register.ipv4(), range.firstBits(), range.lastBits(), match)
                        : rows(range(closest), RangeMatch.EXACT, null);
            }

            @Override
            public int closest(Ipv4Range range) {
                return SmallestCovering.of(register.ipv4(), range.firstBits(), range.lastBits());
            }

            @Override
            public Ipv4Range range(int row) {
                return new Ipv4Range(register.ipv4().first(row), register.ipv4().last(row));
            }

            @Override
            public int rpsl(int row) {
                return register.ipv4Rpsl(row);
            }

            @Override
            public RegistryObject object(int row) {
                return register.ipv4Network(row);
            }
        };
    }

    static NumberRows<Ipv6Range> ipv6(Register register) {
        return new NumberRows<>() {
            @Override
            public MatchedRows rows(Ipv6Range range, RangeMatch match, @Nullable IntPredicate counts) {
                int closest = counts == null && match == RangeMatch.CLOSEST ? closest(range) : MatchedRows.END;
                if (closest != MatchedRows.END) {
                    return rows(range(closest), RangeMatch.EXACT, null);
                }
                return MatchedRows.of(
                        register.ipv6(),
                        range.firstHigh(),
                        range.firstLow(),
                        range.lastHigh(),
                        range.lastLow(),
                        match,
                        counts == null ? row -> true : counts);
            }

            @Override
            public int closest(Ipv6Range range) {
                return SmallestCovering.of(register.ipv6(), range);
            }

            @Override
            public Ipv6Range range(int row) {
                return new Ipv6Range(
                        register.ipv6().firstHigh(row),
                        register.ipv6().firstLow(row),
                        register.ipv6().lastHigh(row),
                        register.ipv6().lastLow(row));
            }

            @Override
            public int rpsl(int row) {
                return register.ipv6Rpsl(row);
            }

            @Override
            public RegistryObject object(int row) {
                return register.ipv6Network(row);
            }
        };
    }

    static NumberRows<AsNumberRange> autnums(Register register) {
        return new NumberRows<>() {
            @Override
            public MatchedRows rows(AsNumberRange range, RangeMatch match, @Nullable IntPredicate counts) {
                return MatchedRows.of(
                        register.autnums(),
                        range.firstBits(),
                        range.lastBits(),
                        match,
                        counts == null ? row -> true : counts);
            }

            @Override
            public int closest(AsNumberRange range) {
                return SmallestCovering.of(register.autnums(), range.firstBits(), range.lastBits());
            }

            @Override
            public AsNumberRange range(int row) {
                return new AsNumberRange(
                        register.autnums().first(row), register.autnums().last(row));
            }

            @Override
            public int rpsl(int row) {
                return register.autnumRpsl(row);
            }

            @Override
            public RegistryObject object(int row) {
                return register.autnum(row);
            }
        };
    }
}
