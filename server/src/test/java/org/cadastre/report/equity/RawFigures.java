package org.cadastre.report.equity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.cadastre.testing.RegistryData;
import org.tukaani.xz.XZInputStream;

/// The slow, obvious way to the same figures: from the raw lines of the files, split at `|` and `,`.
final class RawFigures {
    /// A row that somebody holds.
    record Row(String registry, String code, String type, BigInteger amount, String date, String holder) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Map<String, String>> countries = new TreeMap<>();
    private final Map<String, Long> people = new TreeMap<>();

    RawFigures(int year, String... files) {
        for (String file : files) {
            for (String line : lines(RegistryData.file(file))) {
                String[] fields = line.split("\\|", -1);
                boolean held = fields.length >= 7 && (fields[6].equals("allocated") || fields[6].equals("assigned"));
                if (held && !line.startsWith("#")) {
                    rows.add(row(fields));
                }
            }
        }
        List<String> codes = lines(RegistryData.file("country/country-codes.csv.gz"));
        List<String> head = cells(codes.getFirst());
        for (String line : codes.subList(1, codes.size())) {
            List<String> cells = cells(line);
            Map<String, String> country = new HashMap<>();
            for (int i = 0; i < head.size() && i < cells.size(); i++) {
                country.put(head.get(i), cells.get(i));
            }
            countries.put(country.getOrDefault("ISO3166-1-Alpha-2", ""), country);
        }
        Map<String, Long> byThreeLetters = new HashMap<>();
        for (String line : lines(RegistryData.file("country/population.csv.gz"))) {
            List<String> cells = cells(line);
            if (cells.get(2).equals(Integer.toString(year))) {
                byThreeLetters.put(cells.get(1), (long) Double.parseDouble(cells.get(3)));
            }
        }
        countries.forEach((code, country) -> {
            Long value = byThreeLetters.get(country.getOrDefault("ISO3166-1-Alpha-3", ""));
            if (value != null) {
                people.put(code, value);
            }
        });
    }

    private static Row row(String[] fields) {
        BigInteger value = new BigInteger(fields[4]);
        BigInteger amount = fields[2].equals("ipv6") ? BigInteger.TWO.pow(128 - value.intValueExact()) : value;
        String holder = fields.length > 7 && !fields[7].isEmpty() ? fields[0] + " " + fields[7] : "";
        return new Row(fields[0], fields[1], fields[2], amount, fields[5], holder);
    }

    private static List<String> lines(Path file) {
        List<String> lines = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : new XZInputStream(bytes);
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /// Countries whose row of the classification has a value in a column.
    Set<String> countries(String column, String value) {
        Set<String> codes = new TreeSet<>();
        countries.forEach((code, country) -> {
            if (value.equals(country.get(column))) {
                codes.add(code);
            }
        });
        return codes;
    }

    Set<String> all() {
        return countries.keySet();
    }

    Map<String, Long> people() {
        return people;
    }

    /// The held numbers of a type, in some countries; of all rows when there are none given.
    BigInteger amount(String type, Set<String> codes) {
        BigInteger sum = BigInteger.ZERO;
        for (Row row : rows) {
            if (row.type.equals(type) && (codes.isEmpty() || codes.contains(row.code))) {
                sum = sum.add(row.amount);
            }
        }
        return sum;
    }

    /// The same without the rows of some holders.
    BigInteger amount(String type, Set<String> codes, Set<String> without) {
        BigInteger sum = BigInteger.ZERO;
        for (Row row : rows) {
            if (row.type.equals(type) && codes.contains(row.code) && !without.contains(row.holder)) {
                sum = sum.add(row.amount);
            }
        }
        return sum;
    }

    /// Those who hold a row of a type in some countries.
    Set<String> holders(String type, Set<String> codes) {
        Set<String> holders = new HashSet<>();
        for (Row row : rows) {
            if (row.type.equals(type) && codes.contains(row.code) && !row.holder.isEmpty()) {
                holders.add(row.holder);
            }
        }
        return holders;
    }

    /// The earliest date of rows of a type in a country, empty for none.
    String first(String type, String code) {
        String first = "";
        for (Row row : rows) {
            boolean counts = row.type.equals(type) && row.code.equals(code) && !row.date.isEmpty();
            if (counts && !row.date.equals("00000000") && (first.isEmpty() || row.date.compareTo(first) < 0)) {
                first = row.date;
            }
        }
        return first;
    }

    /// What each holder has of a type, by holder.
    Map<String, BigInteger> byHolder(String type) {
        Map<String, BigInteger> amounts = new HashMap<>();
        for (Row row : rows) {
            if (row.type.equals(type) && !row.holder.isEmpty()) {
                amounts.merge(row.holder, row.amount, BigInteger::add);
            }
        }
        return amounts;
    }

    /// The Gini coefficient as the mean difference between two people, each from any country, over twice the mean: not
    /// the area under a curve, but the same.
    static double gini(Map<String, Long> people, Map<String, Double> amounts) {
        double all = people.values().stream().mapToDouble(Long::doubleValue).sum();
        double mean = amounts.values().stream().mapToDouble(Double::doubleValue).sum() / all;
        double differences = 0;
        for (String one : people.keySet()) {
            for (String other : people.keySet()) {
                double here = amounts.getOrDefault(one, 0.0) / people.getOrDefault(one, 0L);
                double there = amounts.getOrDefault(other, 0.0) / people.getOrDefault(other, 0L);
                double weight = people.getOrDefault(one, 0L) / all * (people.getOrDefault(other, 0L) / all);
                differences += weight * Math.abs(here - there);
            }
        }
        return differences / (2 * mean);
    }
}
