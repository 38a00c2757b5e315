package org.cadastre.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The regions of M49 and which lies in which, for files that name the innermost one only.
final class WorldRegions {
    /// The whole world.
    static final Region WORLD = new Region("001", "World");

    /// Code, code of the region around it, name.
    private static final String TABLE = """
            002 001 Africa
            009 001 Oceania
            019 001 Americas
            142 001 Asia
            150 001 Europe
            015 002 Northern Africa
            202 002 Sub-Saharan Africa
            011 202 Western Africa
            014 202 Eastern Africa
            017 202 Middle Africa
            018 202 Southern Africa
            021 019 Northern America
            419 019 Latin America and the Caribbean
            005 419 South America
            013 419 Central America
            029 419 Caribbean
            030 142 Eastern Asia
            034 142 Southern Asia
            035 142 South-eastern Asia
            143 142 Central Asia
            145 142 Western Asia
            039 150 Southern Europe
            151 150 Eastern Europe
            154 150 Northern Europe
            155 150 Western Europe
            053 009 Australia and New Zealand
            054 009 Melanesia
            057 009 Micronesia
            061 009 Polynesia
            """;

    /// By code, each with those around it, the widest first.
    private static final Map<String, List<Region>> BY_CODE = new LinkedHashMap<>();

    private static final Map<String, String> CODES_BY_SLUG = new HashMap<>();

    static {
        put(WORLD, List.of());
        for (String row : TABLE.strip().split("\n")) {
            put(
                    new Region(row.substring(0, 3), row.substring(8)),
                    BY_CODE.getOrDefault(row.substring(4, 7), List.of()));
        }
    }

    private WorldRegions() {}

    private static void put(Region region, List<Region> around) {
        List<Region> all = new ArrayList<>(around);
        all.add(region);
        BY_CODE.put(region.code(), List.copyOf(all));
        CODES_BY_SLUG.put(region.slug(), region.code());
    }

    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    /// A region, by its code or its name, and those around it, the widest first; null when there is none.
    static @Nullable List<Region> upTo(String codeOrName) {
        String code = Region.fullCode(codeOrName);
        if (code == null) {
            code = CODES_BY_SLUG.get(new Region("", codeOrName).slug());
        }
        return code == null ? null : BY_CODE.get(code);
    }
}
