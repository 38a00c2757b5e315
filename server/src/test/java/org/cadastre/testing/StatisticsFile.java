package org.cadastre.testing;

import java.util.ArrayList;
import java.util.List;

/// Writes a statistics file for a test: rows in, a file with a right header and summaries out.
public final class StatisticsFile {
    private final String registry;
    private final String endDate;
    private final List<String> rows = new ArrayList<>();
    private boolean simulated;

    private StatisticsFile(String registry, String endDate) {
        this.registry = registry;
        this.endDate = endDate;
    }

    /// A file of this registry.
    ///
    /// @param endDate YYYYMMDD
    public static StatisticsFile of(String registry, String endDate) {
        return new StatisticsFile(registry, endDate);
    }

    /// Adds a row: what follows the registry, `CH|ipv4|192.0.2.0|256|20120606|allocated|holder`.
    public StatisticsFile row(String rest) {
        rows.add(registry + "|" + rest);
        return this;
    }

    /// Adds a row as it stands, whatever registry it names.
    public StatisticsFile whole(String row) {
        rows.add(row);
        return this;
    }

    public StatisticsFile simulated() {
        simulated = true;
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(simulated ? "# world: simulated\n" : "");
        text.append("2.3|%s|%s|%d|19830101|%s|+0000\n".formatted(registry, endDate, rows.size(), endDate));
        for (String type : List.of("asn", "ipv4", "ipv6")) {
            long count =
                    rows.stream().filter(row -> row.contains("|" + type + "|")).count();
            text.append("%s|*|%s|*|%d|summary\n".formatted(registry, type, count));
        }
        rows.forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }
}
