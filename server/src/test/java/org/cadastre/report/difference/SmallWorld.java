package org.cadastre.report.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cadastre.testing.StatisticsFile;
import org.jspecify.annotations.Nullable;

/// A random statistics file over a few numbers of each kind, and what it says of each of them, found by looking at
/// every row. Its numbers are cells: an IPv4 address from 192.0.2.0, a /36 from 2001:db8::, an AS number from 64496.
final class SmallWorld {
    static final int CELLS = 16;
    private static final List<String> TYPES = List.of("ipv4", "ipv6", "asn");
    private static final String[] STATES = {"allocated", "assigned", "available", "reserved", "lent"};

    /// A row over cells.
    ///
    /// @param type `ipv4`, `ipv6` or `asn`
    record Row(
            String type,
            int from,
            int size,
            String registry,
            String country,
            String date,
            String state,
            String holder) {
        boolean holds(int cell) {
            return from <= cell && cell < from + size;
        }

        NumberFacts facts() {
            return new NumberFacts(state, registry, country, date.isEmpty() ? 0 : Integer.parseInt(date), holder);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Random random;
    /// The first half of the IPv6 and AS number cells are a pool.
    private final boolean hasPools;

    SmallWorld(Random random) {
        this.random = random;
        hasPools = random.nextBoolean();
        for (String type : TYPES) {
            fill(type, 0, CELLS, false);
        }
    }

    /// Makes rows that fill a part of the cells, one inside another now and then.
    private void fill(String type, int from, int size, boolean nested) {
        int choice = random.nextInt(4);
        if (choice == 0 || size == 1) {
            if (random.nextInt(4) > 0) {
                rows.add(row(type, from, size));
                if (size > 1 && !nested && random.nextBoolean()) {
                    fill(type, from, size / 2, true);
                }
            }
            return;
        }
        fill(type, from, size / 2, nested);
        fill(type, from + size / 2, size - size / 2, nested);
    }

    private Row row(String type, int from, int size) {
        String state = STATES[random.nextInt(STATES.length)];
        boolean isFree = state.equals("available");
        return new Row(
                type,
                from,
                size,
                random.nextInt(4) == 0 ? "otherreg" : "exreg",
                isFree || random.nextInt(3) == 0 ? "" : random.nextBoolean() ? "MW" : "ZA",
                isFree ? "" : "2020010" + (1 + random.nextInt(2)),
                state,
                isFree || state.equals("reserved") || random.nextInt(4) == 0 ? "" : "h" + random.nextInt(3));
    }

    /// The file.
    String text() {
        StatisticsFile file = StatisticsFile.of("exreg", "20260101");
        for (Row row : rows) {
            String start = switch (row.type()) {
                case "ipv4" -> "192.0.2." + row.from();
                case "ipv6" -> "2001:db8:" + Integer.toHexString(row.from()) + "000::";
                default -> Integer.toString(64496 + row.from());
            };
            int value = row.type().equals("ipv6") ? 36 - Integer.numberOfTrailingZeros(row.size()) : row.size();
            file.whole(String.join(
                    "|",
                    row.registry(),
                    row.country(),
                    row.type(),
                    start,
                    Integer.toString(value),
                    row.date(),
                    row.state(),
                    row.holder()));
        }
        String pools = hasPools ? "# pool: 2001:db8::/33\n# pool: AS64496-AS64503\n" : "";
        return pools + file;
    }

    /// The smallest row that holds a cell, or null when there is none, or none as small as the pool around it.
    @Nullable
    Row row(String type, int cell) {
        Row smallest = null;
        for (Row row : rows) {
            if (row.type().equals(type) && row.holds(cell) && (smallest == null || row.size() < smallest.size())) {
                smallest = row;
            }
        }
        boolean isPoolSmaller = smallest != null && smallest.size() > CELLS / 2 && isInPool(type, cell);
        return isPoolSmaller ? null : smallest;
    }

    boolean isInPool(String type, int cell) {
        return hasPools && !type.equals("ipv4") && cell < CELLS / 2;
    }

    NumberFacts facts(String type, int cell) {
        Row row = row(type, cell);
        if (row != null) {
            return row.facts();
        }
        return isInPool(type, cell) ? new NumberFacts("pool", "exreg", "", 0, "") : NumberFacts.MISSING;
    }

    static boolean isHeld(NumberFacts facts) {
        return switch (facts.state()) {
            case "allocated", "assigned" -> true;
            case "lent" -> !facts.holder().isEmpty();
            default -> false;
        };
    }
}
