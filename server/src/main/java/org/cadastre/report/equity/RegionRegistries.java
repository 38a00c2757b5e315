package org.cadastre.report.equity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which registries are those of a region, told by the rows of all kinds of number that somebody holds.
///
/// @param own those of which more than half the rows are in countries of the region: their files are the region's
/// @param serving these; where there are none, the one with the most rows in countries of the region
record RegionRegistries(Set<String> own, Set<String> serving) {
    /// Tells them.
    ///
    /// @param codes the countries of the region
    static RegionRegistries of(Set<String> codes, Collection<Ledger> ledgers) {
        Map<String, long[]> rows = new TreeMap<>();
        for (Ledger ledger : ledgers) {
            for (Lot lot : ledger.lots()) {
                long[] counts = rows.computeIfAbsent(lot.registry(), missing -> new long[2]);
                counts[0] += codes.contains(lot.code()) ? lot.rows() : 0;
                counts[1] += lot.rows();
            }
        }
        Set<String> own = new TreeSet<>();
        String most = "";
        long mostRows = 0;
        for (Map.Entry<String, long[]> entry : rows.entrySet()) {
            long inside = entry.getValue()[0];
            if (2 * inside > entry.getValue()[1]) {
                own.add(entry.getKey());
            }
            if (inside > mostRows) {
                mostRows = inside;
                most = entry.getKey();
            }
        }
        return new RegionRegistries(own, own.isEmpty() && mostRows > 0 ? Set.of(most) : own);
    }
}
