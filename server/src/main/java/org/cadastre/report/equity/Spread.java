package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.country.Country;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;
import org.cadastre.report.FigureSources;
import org.cadastre.report.frame.Frame;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.Snapshot;

/// What is held in the countries of a frame, of all kinds of number.
final class Spread {
    private final FigureSources sources;
    private final Frame frame;
    private final Map<NumberKind, Ledger> ledgers = new EnumMap<>(NumberKind.class);
    private final RegionRegistries registries;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Set<String>> served = new HashMap<>();

    private Spread(FigureSources sources, Frame frame) {
        this.sources = sources;
        this.frame = frame;
        for (NumberKind kind : NumberKind.values()) {
            ledgers.put(kind, Ledger.of(sources.snapshot(), kind));
        }
        frame.countries().forEach(country -> codes.add(country.code()));
        registries = RegionRegistries.of(codes, ledgers.values());
        for (Ledger ledger : ledgers.values()) {
            for (Lot lot : ledger.lots()) {
                if (lot.rows() > 0 && isInside(lot)) {
                    served.computeIfAbsent(lot.code(), missing -> new TreeSet<>())
                            .add(lot.registry());
                }
            }
        }
    }

    /// Looks at the snapshot of some sources over a frame.
    static Spread of(FigureSources sources, Frame frame) {
        return new Spread(sources, frame);
    }

    FigureSources sources() {
        return sources;
    }

    Snapshot snapshot() {
        return sources.snapshot();
    }

    Frame frame() {
        return frame;
    }

    RegionRegistries registries() {
        return registries;
    }

    /// All that is held of a kind, in whatever country.
    List<Lot> lots(NumberKind kind) {
        Ledger ledger = ledgers.get(kind);
        return ledger == null ? List.of() : ledger.lots();
    }

    /// What is held of a kind in countries of the region, and else in the files of the region's registries.
    List<Lot> regionLots(NumberKind kind) {
        List<Lot> inside = new ArrayList<>();
        for (Lot lot : lots(kind)) {
            if (isInside(lot) || registries.own().contains(lot.registry())) {
                inside.add(lot);
            }
        }
        return inside;
    }

    /// Whether a lot is in a country of the region.
    boolean isInside(Lot lot) {
        return codes.contains(lot.code());
    }

    /// What is held of a kind in each country of the region, by its code.
    Map<String, Amount> amounts(NumberKind kind) {
        Map<String, Amount> amounts = new HashMap<>();
        for (Lot lot : lots(kind)) {
            if (isInside(lot)) {
                amounts.computeIfAbsent(lot.code(), missing -> new Amount()).add(lot.amount());
            }
        }
        return amounts;
    }

    /// The holders that have at least one row of a kind in some countries.
    BitSet holders(NumberKind kind, Collection<Country> countries) {
        Set<String> some = new HashSet<>();
        countries.forEach(country -> some.add(country.code()));
        BitSet holders = new BitSet();
        for (Lot lot : lots(kind)) {
            if (lot.holder() != Holders.NONE && lot.rows() > 0 && some.contains(lot.code())) {
                holders.set(lot.holder());
            }
        }
        return holders;
    }

    /// How many holders have at least one row of a kind in each country of the region, by its code.
    Map<String, Integer> holderCounts(NumberKind kind) {
        Map<String, Integer> counts = new HashMap<>();
        for (Lot lot : lots(kind)) {
            if (lot.holder() != Holders.NONE && lot.rows() > 0 && isInside(lot)) {
                counts.merge(lot.code(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// Whether some countries have rows of a kind, but none of them says who holds it: how many holders there are
    /// is not known then.
    boolean isSilentOnHolders(NumberKind kind, Collection<Country> countries) {
        Set<String> some = new HashSet<>();
        countries.forEach(country -> some.add(country.code()));
        boolean found = false;
        for (Lot lot : lots(kind)) {
            if (lot.rows() > 0 && some.contains(lot.code())) {
                if (lot.holder() != Holders.NONE) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /// The countries of the region that hold at least one row of a kind, by code.
    Set<String> having(NumberKind kind) {
        Set<String> having = new TreeSet<>();
        for (Lot lot : lots(kind)) {
            if (lot.rows() > 0 && isInside(lot)) {
                having.add(lot.code());
            }
        }
        return having;
    }

    /// The registries whose files have rows of any kind that somebody holds in a country of the region.
    Set<String> servedBy(Country country) {
        return new TreeSet<>(served.getOrDefault(country.code(), Set.of()));
    }

    /// Whether registries have rows for a country of the region, but none of those that serve the region.
    boolean isServedElsewhere(Country country) {
        Set<String> tokens = servedBy(country);
        int all = tokens.size();
        tokens.removeAll(registries.serving());
        return all > 0 && tokens.size() == all;
    }

    /// The registries whose rows name no holders.
    Set<String> withoutHolders() {
        Set<String> without = new TreeSet<>();
        Set<String> with = new TreeSet<>();
        for (NumberKind kind : NumberKind.values()) {
            for (Lot lot : lots(kind)) {
                (lot.holder() == Holders.NONE ? without : with).add(lot.registry());
            }
        }
        without.removeAll(with);
        return without;
    }
}
