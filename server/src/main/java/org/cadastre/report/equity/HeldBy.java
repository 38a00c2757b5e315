package org.cadastre.report.equity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.pool.Amount;
import org.cadastre.snapshot.Holders;

/// What one holder has in all countries.
///
/// @param holder its number in [Holders]
/// @param key what a look-up of it is asked with
/// @param registry the registry that it has the numbers from
/// @param amount how many numbers
/// @param codes where, in alphabetical order
record HeldBy(int holder, String key, String registry, Amount amount, Set<String> codes) {
    private static final Comparator<HeldBy> MOST_FIRST = Comparator.comparing(
                    (HeldBy held) -> held.amount().count(), Comparator.<BigInteger>reverseOrder())
            .thenComparing(HeldBy::key)
            .thenComparing(HeldBy::registry);

    /// All holders of some lots, those with the most numbers first, of equal ones by their keys. Lots without a holder
    /// are of none.
    static List<HeldBy> of(Collection<Lot> lots, Holders holders) {
        Map<Integer, HeldBy> byHolder = new TreeMap<>();
        for (Lot lot : lots) {
            if (lot.holder() != Holders.NONE) {
                HeldBy held = byHolder.computeIfAbsent(
                        lot.holder(),
                        holder -> new HeldBy(
                                holder, holders.holder(holder).key(), lot.registry(), new Amount(), new TreeSet<>()));
                held.amount.add(lot.amount());
                held.codes.add(lot.code());
            }
        }
        List<HeldBy> all = new ArrayList<>(byHolder.values());
        all.sort(MOST_FIRST);
        return all;
    }
}
