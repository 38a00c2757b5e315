package org.cadastre.report.council;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cadastre.country.Classification;
import org.cadastre.country.ClassifiedCountry;
import org.cadastre.country.Region;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.report.FigureSources;
import org.cadastre.snapshot.SpaceRows;

/// The region of M49 that the loaded registries serve: the one with the fewest countries that has at least 95 of 100
/// rows that somebody holds; the world where no smaller one has.
final class HomeRegion {
    private static final String WORLD = "world";
    private static final double LEAST = 0.95;

    private HomeRegion() {}

    /// The name of its group.
    static String of(FigureSources sources) {
        Classification classification = sources.countries().classification();
        if (classification == null) {
            return WORLD;
        }
        Map<String, Integer> held = heldRows(sources);
        long all = held.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        LocalDate day = sources.day();
        for (ClassifiedCountry each : classification.on(day)) {
            for (Region region : each.regions()) {
                sizes.merge(region.slug(), 1, Integer::sum);
                rows.merge(region.slug(), held.getOrDefault(each.country().code(), 0), Integer::sum);
            }
        }
        String home = WORLD;
        for (Map.Entry<String, Integer> size : sizes.entrySet()) {
            boolean hasMost = all > 0 && rows.getOrDefault(size.getKey(), 0) >= LEAST * all;
            if (hasMost && size.getValue() < sizes.getOrDefault(home, Integer.MAX_VALUE)) {
                home = size.getKey();
            }
        }
        return home;
    }

    private static Map<String, Integer> heldRows(FigureSources sources) {
        Map<String, Integer> held = new HashMap<>();
        for (NumberKind kind : NumberKind.values()) {
            Space space = Space.of(sources.snapshot(), kind);
            SpaceRows rows = space.rows();
            for (int row = 0; row < rows.count(); row++) {
                State state = rows.isPublished(row) ? space.state(row) : null;
                if (state != null && state.isHeld()) {
                    held.merge(SpaceRows.countryText(rows.country(row)), 1, Integer::sum);
                }
            }
        }
        return held;
    }
}
