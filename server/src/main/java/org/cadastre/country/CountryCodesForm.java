package org.cadastre.country;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.file.Row;
import org.jspecify.annotations.Nullable;

/// The form of `datasets/country-codes`, which holds at all times.
record CountryCodesForm() implements ClassificationForm {
    private static final String COUNTRY = "ISO3166-1-Alpha-2";
    private static final List<String> LEVELS = List.of("Region", "Sub-region", "Intermediate Region");
    private static final List<String> COLUMNS = List.of(
            COUNTRY,
            "M49",
            "Region Code",
            "Region Name",
            "Sub-region Code",
            "Sub-region Name",
            "Intermediate Region Code",
            "Intermediate Region Name",
            "Least Developed Countries (LDC)",
            "Land Locked Developing Countries (LLDC)",
            "Small Island Developing States (SIDS)");

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String country() {
        return COUNTRY;
    }

    @Override
    public String column(CountryFlag flag) {
        return switch (flag) {
            case LDC -> "Least Developed Countries (LDC)";
            case LLDC -> "Land Locked Developing Countries (LLDC)";
            case SIDS -> "Small Island Developing States (SIDS)";
            case INDEPENDENT -> "is_independent";
        };
    }

    /// What is not independent says in this column of which country it is a part or territory.
    @Override
    public @Nullable Boolean isSet(CountryFlag flag, String text) {
        if (flag == CountryFlag.INDEPENDENT) {
            return text.equalsIgnoreCase("yes");
        }
        if (text.isEmpty()) {
            return false;
        }
        return text.equalsIgnoreCase("x") ? (Boolean) true : null;
    }

    @Override
    public String regionText(Row row) {
        List<String> codes = new ArrayList<>();
        LEVELS.forEach(level -> codes.add(row.value(level + " Code")));
        return String.join(" ", codes);
    }

    /// Each level has its code and its name; a level that the country has not is empty.
    @Override
    public @Nullable List<Region> regions(Row row) {
        List<Region> regions = new ArrayList<>();
        regions.add(WorldRegions.WORLD);
        for (String level : LEVELS) {
            String text = row.value(level + " Code");
            String code = Region.fullCode(text);
            if (code != null) {
                regions.add(new Region(code, row.value(level + " Name")));
            } else if (!text.isEmpty()) {
                return null;
            }
        }
        return regions;
    }
}
