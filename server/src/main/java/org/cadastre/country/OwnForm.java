package org.cadastre.country;

import java.util.List;
import java.util.Locale;
import org.cadastre.file.Row;
import org.jspecify.annotations.Nullable;

/// Our own form of a classification, with periods. A column `independent` may be added.
record OwnForm() implements ClassificationForm {
    private static final List<String> COLUMNS = List.of("cc", "m49", "region", "ldc", "lldc", "sids", "from", "until");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String country() {
        return "cc";
    }

    @Override
    public String column(CountryFlag flag) {
        return flag.word();
    }

    @Override
    public @Nullable Boolean isSet(CountryFlag flag, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "x", "1", "yes", "true" -> true;
            case "", "0", "no", "false" -> false;
            default -> null;
        };
    }

    @Override
    public String regionText(Row row) {
        return row.value("region");
    }

    /// The innermost region is named; those around it are known.
    @Override
    public @Nullable List<Region> regions(Row row) {
        String region = regionText(row);
        return region.isEmpty() ? List.of(WorldRegions.WORLD) : WorldRegions.upTo(region);
    }
}
