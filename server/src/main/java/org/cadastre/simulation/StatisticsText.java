package org.cadastre.simulation;

import java.util.List;
import java.util.Locale;
import org.cadastre.number.IpText;
import org.cadastre.simulation.WorldRow.Kind;

/// Writes rows as one file in the extended statistics exchange format of the registries, version 2.3, with the
/// comment before it that marks a simulated world.
final class StatisticsText {
    private static final String REGISTRY = "simulated";
    private static final String MARK = "# world: simulated\n";
    private static final String FIRST_DAY = "20250101";
    private static final String LAST_DAY = "20260101";

    private StatisticsText() {}

    /// The whole text of a file.
    ///
    /// @param pools the ranges that the rows account for, as texts
    /// @param rows in the order of the file
    static String of(List<String> pools, List<WorldRow> rows) {
        StringBuilder out = new StringBuilder(80 * rows.size());
        out.append(MARK);
        for (String pool : pools) {
            out.append("# pool: ").append(pool).append('\n');
        }
        out.append("2.3|").append(REGISTRY).append('|').append(LAST_DAY);
        out.append('|').append(rows.size());
        out.append('|').append(FIRST_DAY).append('|').append(LAST_DAY).append("|+0000\n");
        for (Kind kind : Kind.values()) {
            long count = rows.stream().filter(row -> row.kind() == kind).count();
            out.append(REGISTRY).append("|*|").append(word(kind)).append("|*|");
            out.append(count).append("|summary\n");
        }
        for (WorldRow row : rows) {
            append(out, row);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, WorldRow row) {
        out.append(REGISTRY).append('|').append(row.country());
        out.append('|').append(word(row.kind())).append('|');
        switch (row.kind()) {
            case ASN -> out.append(row.start());
            case IPV4 -> IpText.appendIpv4(out, (int) row.start());
            case IPV6 -> IpText.appendIpv6(out, row.start(), 0);
        }
        out.append('|').append(row.value()).append('|').append(row.date());
        out.append('|').append(word(row.state()));
        out.append('|').append(row.holder()).append('\n');
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
