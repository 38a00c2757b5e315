package org.cadastre.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.cadastre.file.CsvTable;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.Row;
import org.cadastre.file.TextFile;
import org.cadastre.registry.CountryCodes;
import org.jspecify.annotations.Nullable;

/// Reads a classification in one of its two forms, row by row.
final class ClassificationReader {
    /// The most rows that are kept.
    static final int MAX_ROWS = 100_000;

    private final ClassificationForm form;
    private final Map<String, NavigableMap<LocalDate, ClassifiedCountry>> byCountry = new TreeMap<>();
    private int kept;

    private ClassificationReader(ClassificationForm form) {
        this.form = form;
    }

    static Reading<Classification> read(TextFile file) {
        FileProblems problems = new FileProblems(file.input().name());
        CsvTable table = new CsvTable(file.text(), problems);
        ClassificationForm form = ClassificationForm.of(table);
        if (form == null) {
            return problems.refusal(1, ClassificationForm.EXPECTED);
        }
        Set<CountryFlag> flags = EnumSet.noneOf(CountryFlag.class);
        for (CountryFlag flag : CountryFlag.values()) {
            if (table.hasColumns(List.of(form.column(flag)))) {
                flags.add(flag);
            }
        }
        ClassificationReader reader = new ClassificationReader(form);
        for (Row row = table.next(); row != null; row = table.next()) {
            String broken = reader.add(row);
            if (broken != null) {
                problems.quarantine(row.line(), broken);
            }
            if (reader.kept > MAX_ROWS) {
                return problems.refusal(row.line(), "has more than " + MAX_ROWS + " rows");
            }
        }
        if (reader.kept == 0) {
            problems.warn("holds no row that can be used");
        }
        return Reading.Read.of(new Classification(reader.rows(), flags), file.input(), problems);
    }

    private List<ClassifiedCountry> rows() {
        List<ClassifiedCountry> rows = new ArrayList<>(kept);
        byCountry.values().forEach(periods -> rows.addAll(periods.values()));
        return rows;
    }

    /// Takes a row, or says which rule it breaks.
    private @Nullable String add(Row row) {
        String code = row.value(form.country());
        if (!CountryCodes.isAssigned(code)) {
            return "unknown country code " + FileProblems.excerpt(code);
        }
        String m49 = row.value("m49");
        String fullM49 = m49.isEmpty() ? "" : Region.fullCode(m49);
        if (fullM49 == null) {
            return "the M49 code is not of three digits: " + FileProblems.excerpt(m49);
        }
        List<Region> regions = form.regions(row);
        if (regions == null) {
            return "unknown region of M49 " + FileProblems.excerpt(form.regionText(row));
        }
        Set<CountryFlag> flags = EnumSet.noneOf(CountryFlag.class);
        for (CountryFlag flag : CountryFlag.values()) {
            String text = row.value(form.column(flag));
            Boolean set = form.isSet(flag, text);
            if (set == null) {
                return "the column " + form.column(flag) + " says neither yes nor no: " + FileProblems.excerpt(text);
            }
            if (set) {
                flags.add(flag);
            }
        }
        return switch (ParsedPeriod.of(row.value("from"), row.value("until"))) {
            case ParsedPeriod.Broken(String rule) -> rule;
            case ParsedPeriod.Read(Period period) ->
                add(new ClassifiedCountry(new Country(code), fullM49, regions, flags, period));
        };
    }

    private @Nullable String add(ClassifiedCountry row) {
        NavigableMap<LocalDate, ClassifiedCountry> periods =
                byCountry.computeIfAbsent(row.country().code(), code -> new TreeMap<>());
        LocalDate from =
                row.period().from() == null ? LocalDate.MIN : row.period().from();
        Map.Entry<LocalDate, ClassifiedCountry> before = periods.floorEntry(from);
        Map.Entry<LocalDate, ClassifiedCountry> after = periods.ceilingEntry(from);
        if (overlaps(before, row) || overlaps(after, row)) {
            return "repeats " + row.country().code() + " for days of an earlier row";
        }
        periods.put(from, row);
        kept++;
        return null;
    }

    private static boolean overlaps(Map.@Nullable Entry<LocalDate, ClassifiedCountry> entry, ClassifiedCountry row) {
        return entry != null && entry.getValue().period().overlaps(row.period());
    }
}
