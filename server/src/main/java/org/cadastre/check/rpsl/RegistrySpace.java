package org.cadastre.check.rpsl;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cadastre.export.RpslLines.Numbers;

/// The ranges of the statistics files of a check, by registry: all that a registry says it has, whoever holds it.
/// For one thread.
final class RegistrySpace {
    private final Map<String, Map<Numbers, RangeColumns>> byRegistry = new HashMap<>();
    private final Map<String, Map<Numbers, NumberUnion>> unions = new HashMap<>();
    private CharSequence lastRegistry = "";
    private Map<Numbers, RangeColumns> last = new EnumMap<>(Numbers.class);

    /// Adds a row.
    void add(CharSequence registry, Numbers kind, long firstHigh, long firstLow, long lastHigh, long lastLow) {
        if (!lastRegistry.toString().contentEquals(registry)) {
            lastRegistry = registry.toString();
            last = byRegistry.computeIfAbsent(registry.toString(), name -> new EnumMap<>(Numbers.class));
        }
        last.computeIfAbsent(kind, numbers -> new RangeColumns()).add(0, 0, firstHigh, firstLow, lastHigh, lastLow);
    }

    /// Adds all rows of another.
    void addAll(RegistrySpace other) {
        other.byRegistry.forEach((registry, kinds) -> kinds.forEach((kind, ranges) -> {
            for (int i = 0; i < ranges.count; i++) {
                add(registry, kind, ranges.firstHigh[i], ranges.firstLow[i], ranges.lastHigh[i], ranges.lastLow[i]);
            }
        }));
    }

    /// The numbers that the registry of a source has by its statistics, or by those of all where it has none of
    /// its own; none where nothing is known of that kind of numbers.
    NumberUnion of(String source, Numbers kind) {
        String lower = source.toLowerCase(Locale.ROOT);
        String registry = lower.equals("ripe") ? "ripencc" : lower;
        String known = byRegistry.containsKey(registry) ? registry : "";
        return unions.computeIfAbsent(known, name -> new EnumMap<>(Numbers.class))
                .computeIfAbsent(kind, numbers -> union(known, numbers));
    }

    private NumberUnion union(String registry, Numbers kind) {
        RangeColumns all = new RangeColumns();
        byRegistry.forEach((name, kinds) -> {
            RangeColumns ranges = kinds.get(kind);
            if (ranges != null && (registry.isEmpty() || name.equals(registry))) {
                for (int i = 0; i < ranges.count; i++) {
                    all.add(0, 0, ranges.firstHigh[i], ranges.firstLow[i], ranges.lastHigh[i], ranges.lastLow[i]);
                }
            }
        });
        return new NumberUnion(all);
    }
}
