package org.cadastre.pool;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadastre.number.NumberKind;
import org.jspecify.annotations.Nullable;

/// What is left in pools, by the formula of the global policy for what IANA gives to regional registries (ripe-376):
/// a registry may ask for more when what is AVAILABLE is less than half a unit (a /12 of IPv6), or less than what is
/// NECESSARY for nine months at the pace of the last six.
///
/// Amounts are in units: IPv6 prefixes of /32, IPv4 prefixes of /24, AS numbers.
///
/// @param pools the pools that were counted together
/// @param amounts how much of them is in each state
/// @param fragments how many available ranges are smaller than the least that is allocated
/// @param fragmented how much these are, in units
/// @param handedOut how much was allocated or assigned in the last six months and still is, in units
/// @param day the day that the figures are of
public record PoolAccount(
        List<Pool> pools,
        Map<State, Amount> amounts,
        int fragments,
        BigDecimal fragmented,
        BigDecimal handedOut,
        LocalDate day) {
    private static final int PAST_MONTHS = 6;
    private static final int NEEDED_MONTHS = 9;
    /// A unit that IANA gives: a /12 of IPv6.
    private static final int IANA_LENGTH = 12;

    public PoolAccount {
        pools = List.copyOf(pools);
        amounts = Map.copyOf(amounts);
    }

    /// The length of the prefixes that are the unit of a kind of number: of IPv6 also the least that is allocated.
    public static int unitLength(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> 24;
            case IPV6, AUTNUM -> 32;
        };
    }

    /// Counts pools together.
    ///
    /// @param pools pools of that space
    /// @param day the day that the file was made; what was registered in the six months up to it counts as pace
    public static PoolAccount of(Space space, List<Pool> pools, LocalDate day) {
        PoolCount count = new PoolCount(space, day.minusMonths(PAST_MONTHS), day);
        pools.forEach(count::add);
        return count.account(pools);
    }

    /// How much the pools are, in units.
    public BigDecimal total() {
        Amount sum = new Amount();
        amounts.values().forEach(sum::add);
        return units(sum);
    }

    /// How much is in a state, in units.
    public BigDecimal in(State state) {
        Amount amount = amounts.get(state);
        return amount == null ? BigDecimal.ZERO : units(amount);
    }

    /// What is available by the formula: free, less what is fragmented. No reservation says when it expires, so that
    /// none is added.
    public BigDecimal available() {
        return in(State.AVAILABLE).subtract(fragmented);
    }

    /// How much was handed out in a month, on average of the last six.
    public BigDecimal monthly() {
        return handedOut.divide(BigDecimal.valueOf(PAST_MONTHS), MathContext.DECIMAL64);
    }

    /// What is necessary for nine months at that pace.
    public BigDecimal necessary() {
        return handedOut
                .multiply(BigDecimal.valueOf(NEEDED_MONTHS))
                .divide(BigDecimal.valueOf(PAST_MONTHS), MathContext.DECIMAL64);
    }

    /// Whether the registry may ask IANA for more; null where there is no such policy, which is for IPv6 only.
    public @Nullable Boolean isEligible() {
        if (kind() != NumberKind.IPV6) {
            return null;
        }
        BigDecimal half = BigDecimal.valueOf(1L << (unitLength(NumberKind.IPV6) - IANA_LENGTH - 1));
        return available().compareTo(half) < 0 || available().compareTo(necessary()) < 0;
    }

    /// For how many months what is available lasts at that pace, rounded down; null when nothing was handed out.
    public @Nullable BigDecimal monthsLeft() {
        return handedOut.signum() == 0 ? null : available().divide(monthly(), 0, RoundingMode.DOWN);
    }

    /// The kind of number, IPv6 where there is no pool.
    public NumberKind kind() {
        return pools.isEmpty()
                ? NumberKind.IPV6
                : NumberKind.of(pools.getFirst().range());
    }

    private BigDecimal units(Amount amount) {
        return amount.inPrefixes(kind().bits(), unitLength(kind()));
    }
}
