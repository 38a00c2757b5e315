package org.cadastre.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cadastre.grant.Grant;
import org.cadastre.grant.Grants;
import org.cadastre.number.NumberRange;
import org.cadastre.testing.StatisticsFile;

/// Files of one registry for some days, of few numbers and few words, so that rows repeat, contradict, overlap, go
/// and come back.
final class RandomDays {
    private static final String[] STATUSES = {"allocated", "assigned", "available", "reserved"};
    private static final String[] GIVEN = {"alpha", "beta", "ietf", "available"};
    private static final String[] HOLDERS = {"A1", "a1", "B2", "c3", "C3", "D4"};

    private final Random random;
    private final String registry;
    private final List<String> rows = new ArrayList<>();
    private final boolean isIana;
    private final String pools;
    private int serial;

    RandomDays(Random random, String registry) {
        this.random = random;
        this.registry = registry;
        isIana = registry.equals("iana");
        pools = random.nextInt(3) == 0 ? "# pool: 192.0.2.0/24\n# pool: 2001:db8::/32\n" : "";
        for (int i = 0; i < 12; i++) {
            rows.add(row());
        }
    }

    /// The file of a day, some rows of which differ from those of the day before.
    Object next(LocalDate date) {
        for (int change = random.nextInt(5); change > 0; change--) {
            int place = random.nextInt(rows.size());
            switch (random.nextInt(4)) {
                case 0 -> rows.add(place, row());
                case 1 -> rows.set(place, row());
                case 2 -> rows.add(place, rows.get(random.nextInt(rows.size())));
                default -> {
                    if (rows.size() > 4) {
                        rows.remove(place);
                    }
                }
            }
        }
        StatisticsFile file = StatisticsFile.of(registry, date.format(DateTimeFormatter.BASIC_ISO_DATE));
        // A row that no two files share, so that no two are the same.
        file.row("ZZ|ipv4|203.0.113." + serial++ % 256 + "|1||reserved|");
        rows.forEach(file::row);
        return pools.isEmpty() || random.nextInt(5) == 0 ? file : pools + file;
    }

    /// Grants of some of the numbers that the rows are of, given before, amid and after the days of the files.
    static Grants grants(Random random, String... registries) {
        List<Grant> grants = new ArrayList<>();
        for (String registry : registries) {
            for (String range : List.of("192.0.2.0/26", "192.0.2.0/25", "2001:db8::/46", "AS64496-AS64500")) {
                if (random.nextBoolean()) {
                    NumberRange granted = Objects.requireNonNull(NumberRange.read(range), range);
                    LocalDate day = LocalDate.of(2026, 1, 1 + random.nextInt(28));
                    grants.add(new Grant(granted, registry, random.nextBoolean() ? day : null));
                }
            }
        }
        return new Grants(grants, List.of());
    }

    private String row() {
        String status = isIana ? GIVEN[random.nextInt(GIVEN.length)] : STATUSES[random.nextInt(STATUSES.length)];
        boolean held = status.equals("allocated") || status.equals("assigned");
        String facts = (held ? "2010010" + (1 + random.nextInt(2)) : "") + "|" + status + "|"
                + (held ? HOLDERS[random.nextInt(HOLDERS.length)] : "");
        String country = random.nextBoolean() ? "MW" : "ZZ";
        return switch (random.nextInt(3)) {
            case 0 ->
                country + "|ipv4|192.0.2." + random.nextInt(8) * 8 + "|" + (1 + random.nextInt(4)) * 8 + "|" + facts;
            case 1 -> {
                int length = 46 + random.nextInt(3);
                int third = random.nextInt(4) >>> 48 - length << 48 - length;
                yield country + "|ipv6|2001:db8:" + third + "::|" + length + "|" + facts;
            }
            default -> country + "|asn|" + (64496 + random.nextInt(6)) + "|" + (1 + random.nextInt(4)) + "|" + facts;
        };
    }
}
