package org.cadastre.report.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cadastre.number.NumberKind;
import org.cadastre.snapshot.SpaceRows;

/// Counts the holders of registries and countries, of each kind of number and of all together.
///
/// A pair is of a group and a holder: the group is a country, or a registry with a bit above it. Sorted, the holders of
/// a group stand together, each once.
final class HolderTally {
    private static final int REGISTRY = 1 << 16;

    private final Terms terms;
    private final Map<NumberKind, Groups> before = new EnumMap<>(NumberKind.class);
    private final Map<NumberKind, Groups> after = new EnumMap<>(NumberKind.class);

    /// Registries and countries with their holders.
    private static final class Groups {
        private final Pairs registries = new Pairs();
        private final Pairs countries = new Pairs();

        void addAll(Groups others) {
            registries.addAll(others.registries);
            countries.addAll(others.countries);
        }
    }

    HolderTally(Terms terms) {
        this.terms = terms;
        for (NumberKind kind : NumberKind.values()) {
            before.put(kind, new Groups());
            after.put(kind, new Groups());
        }
    }

    /// Adds the holders of the sides' segments, where they have any.
    void add(NumberKind kind, Side old, Side now) {
        add(groups(before, kind), old);
        add(groups(after, kind), now);
    }

    private void add(Groups groups, Side side) {
        if (side.holder() != Terms.NOBODY && side.isHeld()) {
            groups.registries.add(REGISTRY | terms.registry(side.word()), side.holder());
            groups.countries.add(side.country(), side.holder());
        }
    }

    private static Groups groups(Map<NumberKind, Groups> all, NumberKind kind) {
        return Objects.requireNonNull(all.get(kind));
    }

    /// The counts of all registries, and of those countries where somebody has come or gone.
    ///
    /// @param kinds the kinds that were compared
    List<HolderChange> changes(List<NumberKind> kinds) {
        List<HolderChange> changes = new ArrayList<>();
        Groups anyBefore = new Groups();
        Groups anyAfter = new Groups();
        for (NumberKind kind : kinds) {
            count(changes, Units.family(kind), groups(before, kind), groups(after, kind));
            anyBefore.addAll(groups(before, kind));
            anyAfter.addAll(groups(after, kind));
        }
        if (kinds.size() > 1) {
            count(changes, HolderChange.ANY, anyBefore, anyAfter);
        }
        return changes;
    }

    private void count(List<HolderChange> changes, String family, Groups before, Groups after) {
        List<HolderChange> registries = count(family, before.registries.sorted(), after.registries.sorted());
        registries.sort(Comparator.comparing(HolderChange::registry));
        changes.addAll(registries);
        List<HolderChange> countries = count(family, before.countries.sorted(), after.countries.sorted());
        countries.removeIf(country -> !country.isChange());
        changes.addAll(countries);
    }

    private List<HolderChange> count(String family, long[] old, long[] now) {
        List<HolderChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < now.length) {
            boolean isOldNext = i < old.length && (j == now.length || old[i] <= now[j]);
            int group = (int) ((isOldNext ? old[i] : now[j]) >>> 32);
            int fromOld = i;
            int fromNow = j;
            int both = 0;
            while (isIn(old, i, group) || isIn(now, j, group)) {
                boolean isOld = isIn(old, i, group) && (!isIn(now, j, group) || old[i] <= now[j]);
                boolean isNow = isIn(now, j, group) && (!isIn(old, i, group) || now[j] <= old[i]);
                both += isOld && isNow ? 1 : 0;
                i += isOld ? 1 : 0;
                j += isNow ? 1 : 0;
            }
            changes.add(change(group, family, i - fromOld, j - fromNow, both));
        }
        return changes;
    }

    private static boolean isIn(long[] pairs, int at, int group) {
        return at < pairs.length && (int) (pairs[at] >>> 32) == group;
    }

    private HolderChange change(int group, String family, int before, int after, int both) {
        boolean isRegistry = group >= REGISTRY;
        return new HolderChange(
                isRegistry ? terms.registryText(group & REGISTRY - 1) : "",
                isRegistry ? "" : SpaceRows.countryText(group),
                family,
                before,
                after - both,
                before - both,
                after);
    }
}
