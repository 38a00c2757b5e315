package org.cadastre.grant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cadastre.file.CsvTable;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.Row;
import org.cadastre.file.TextFile;
import org.cadastre.file.XmlRecords;
import org.cadastre.number.NumberRange;
import org.jspecify.annotations.Nullable;

/// Reads one of IANA's registries of what it has given away: `ipv4-address-space` (CSV or XML),
/// `ipv6-unicast-address-assignments`, `as-numbers-1` or `as-numbers-2` (CSV).
///
/// Only what is ALLOCATED to a regional registry, or of AS numbers assigned by one, is a grant; what a registry
/// merely administers is none. A row that is wrong is left out and named. A file is refused when it is no such
/// registry, has no grant, or more wrong rows than right ones.
final class GrantReader {
    private static final Map<String, String> REGISTRIES =
            Map.of("afrinic", "afrinic", "apnic", "apnic", "arin", "arin", "lacnic", "lacnic", "ripe ncc", "ripencc");
    private static final String ASSIGNED_BY = "assigned by ";
    private static final String EXPECTED =
            "is no registry of IANA that is read here: give ipv4-address-space.csv or .xml,"
                    + " ipv6-unicast-address-assignments.csv, as-numbers-1.csv or as-numbers-2.csv";

    private final List<Grant> grants = new ArrayList<>();
    private final Set<NumberRange> seen = new HashSet<>();

    private GrantReader() {}

    static Reading<List<Grant>> read(TextFile file) {
        FileProblems problems = new FileProblems(file.input().name());
        List<Row> rows = XmlRecords.isXml(file.text()) ? xml(file.text(), problems) : csv(file.text(), problems);
        if (rows == null) {
            return problems.refusal(1, EXPECTED);
        }
        GrantReader reader = new GrantReader();
        for (Row row : rows) {
            String broken = reader.add(row);
            if (broken != null) {
                problems.quarantine(row.line(), broken);
            }
        }
        if (reader.grants.isEmpty()) {
            return problems.refusal(0, "holds no block that IANA gave to a regional registry");
        }
        return problems.quarantined() > reader.seen.size()
                ? problems.refusal(
                        0, "has " + problems.quarantined() + " wrong rows and " + reader.seen.size() + " right")
                : Reading.Read.of(reader.grants, file.input(), problems);
    }

    private static @Nullable List<Row> csv(String text, FileProblems problems) {
        CsvTable table = new CsvTable(text, problems);
        List<List<String>> forms = List.of(
                List.of("prefix", "designation", "date", "status"),
                List.of("prefix", "designation", "date", "status [1]"),
                List.of("number", "description", "registration date"));
        return forms.stream().anyMatch(table::hasColumns) ? table.rows() : null;
    }

    private static @Nullable List<Row> xml(String text, FileProblems problems) {
        XmlRecords records = XmlRecords.read(text, problems);
        return records != null && records.isAbout("ipv4-address-space") ? records.rows() : null;
    }

    /// Takes a row, or says which rule it breaks.
    private @Nullable String add(Row row) {
        String text = row.value("prefix", "number");
        NumberRange range = range(text);
        if (range == null) {
            return FileProblems.excerpt(text) + " is no prefix or range of AS numbers";
        }
        if (!seen.add(range)) {
            return FileProblems.excerpt(text) + " is given a second time";
        }
        String registry = registry(row);
        if (registry == null) {
            return null;
        }
        String date = row.value("date", "registration date");
        LocalDate day = day(date);
        if (day == null && !date.isEmpty()) {
            return "the date is none as 2026-01 or 2026-01-31: " + FileProblems.excerpt(date);
        }
        grants.add(new Grant(range, registry, day));
        return null;
    }

    /// The registry that the row gives to, or null.
    private static @Nullable String registry(Row row) {
        String description = row.value("description").toLowerCase(Locale.ROOT);
        if (description.startsWith(ASSIGNED_BY)) {
            return REGISTRIES.get(description.substring(ASSIGNED_BY.length()).strip());
        }
        return row.value("status", "status [1]").equals("ALLOCATED")
                ? REGISTRIES.get(row.value("designation").toLowerCase(Locale.ROOT))
                : null;
    }

    /// A range as IANA writes it: `2c00::/12`, `041/8`, `1-6`.
    private static @Nullable NumberRange range(String text) {
        if (text.matches("[0-9]{3}/8")) {
            return NumberRange.read(Integer.parseInt(text.substring(0, 3)) + ".0.0.0/8");
        }
        return NumberRange.read(text.matches("[0-9]+(-[0-9]+)?") ? "AS" + text.replace("-", "-AS") : text);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.matches("[0-9]{4}-[0-9]{2}") ? text + "-01" : text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
