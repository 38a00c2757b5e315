package org.cadastre.country;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.file.CsvTable;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.Row;
import org.cadastre.file.TextFile;
import org.cadastre.registry.CountryCodes;
import org.jspecify.annotations.Nullable;

/// Reads figures of population in one of their two forms, row by row.
final class PopulationReader {
    private static final List<String> OWN = List.of("cc", "year", "value", "source");
    private static final List<String> POPULATION = List.of("Country Name", "Country Code", "Year", "Value");
    private static final String EXPECTED = "holds no population figures: the first line is to name the columns"
            + " cc,year,value,source or, as datasets/population does, Country Name,Country Code,Year,Value";

    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2200;
    private static final long MAX_VALUE = 100_000_000_000L;
    private static final int MAX_SOURCE = 200;
    private static final int MAX_LISTED = 60;

    private final boolean own;
    private final Map<Country, NavigableMap<Integer, PopulationFigure>> figures = new TreeMap<>();
    private final Set<String> passedOver = new TreeSet<>();
    private int rowsPassedOver;

    private PopulationReader(boolean own) {
        this.own = own;
    }

    static Reading<Population> read(TextFile file) {
        FileProblems problems = new FileProblems(file.input().name());
        CsvTable table = new CsvTable(file.text(), problems);
        boolean own = table.hasColumns(OWN);
        if (!own && !table.hasColumns(POPULATION)) {
            return problems.refusal(1, EXPECTED);
        }
        PopulationReader reader = new PopulationReader(own);
        for (Row row = table.next(); row != null; row = table.next()) {
            String broken = reader.add(row);
            if (broken != null) {
                problems.quarantine(row.line(), broken);
            }
        }
        reader.warn(problems);
        return Reading.Read.of(new Population(reader.figures), file.input(), problems);
    }

    private void warn(FileProblems problems) {
        if (rowsPassedOver > 0) {
            String codes =
                    String.join(" ", passedOver.stream().limit(MAX_LISTED).toList());
            problems.warn("passes over " + rowsPassedOver + " rows of " + passedOver.size()
                    + " codes that are no country's: " + codes + (passedOver.size() > MAX_LISTED ? " ..." : ""));
        }
        if (figures.isEmpty()) {
            problems.warn("holds no row that can be used");
        }
    }

    /// Takes a row, or says which rule it breaks.
    private @Nullable String add(Row row) {
        String code = row.value(own ? "cc" : "Country Code");
        if (own ? !CountryCodes.isAssigned(code) : !isThreeLetters(code)) {
            return "unknown country code " + FileProblems.excerpt(code);
        }
        String alpha2 = own ? code : Alpha3.toAlpha2(code);
        if (alpha2 == null) {
            rowsPassedOver++;
            passedOver.add(code);
            return null;
        }
        long year = number(row.value("year"));
        if (year < MIN_YEAR || year > MAX_YEAR) {
            return "the year is none from " + MIN_YEAR + " to " + MAX_YEAR + ": "
                    + FileProblems.excerpt(row.value("year"));
        }
        long value = number(withoutZeroFraction(row.value("value")));
        if (value < 1 || value > MAX_VALUE) {
            return "the population is no whole number from 1 to " + MAX_VALUE + ": "
                    + FileProblems.excerpt(row.value("value"));
        }
        String source = row.value("source");
        if (source.length() > MAX_SOURCE) {
            return "the source has more than " + MAX_SOURCE + " characters";
        }
        PopulationFigure earlier = figures.computeIfAbsent(new Country(alpha2), country -> new TreeMap<>())
                .putIfAbsent((int) year, new PopulationFigure((int) year, value, source));
        return earlier == null ? null : "repeats " + code + " for the year " + year;
    }

    private static boolean isThreeLetters(String code) {
        if (code.length() != 3) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /// Some programs write whole numbers as `1234.0`.
    private static String withoutZeroFraction(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /// A number of at most 18 decimal digits, or -1 when the text is none.
    private static long number(String text) {
        if (text.isEmpty() || text.length() > 18) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
