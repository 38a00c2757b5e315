package org.cadastre.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads the items of the list `figures.groups`. Two items of one name whose periods have a day in common leave open
/// which of them holds on it, and are refused.
final class FiguresGroups {
    private static final String KEY = "figures.groups";

    private final Settings settings;
    private final List<FiguresConfig.Group> groups = new ArrayList<>();

    private FiguresGroups(Settings settings) {
        this.settings = settings;
    }

    static List<FiguresConfig.Group> read(Settings settings) {
        FiguresGroups items = new FiguresGroups(settings);
        for (GivenItem item : settings.items(KEY, List.of("name", "countries", "from", "until"))) {
            items.add(item);
        }
        return items.groups;
    }

    private void add(GivenItem item) {
        String name = settings.field(item, "name", ValueKind.GROUP_NAME, true);
        List<String> countries = settings.field(item, "countries", ValueKind.COUNTRIES, true);
        LocalDate from = settings.field(item, "from", ValueKind.DATE, false);
        LocalDate until = settings.field(item, "until", ValueKind.DATE, false);
        if (name == null || countries == null) {
            return;
        }
        if (from != null && until != null && !from.isBefore(until)) {
            problem(item, "until", "is not after from", "give the first day on which the list holds no more");
            return;
        }
        FiguresConfig.Group group = new FiguresConfig.Group(name, countries, from, until);
        if (groups.stream().anyMatch(group::overlaps)) {
            problem(
                    item,
                    "name",
                    "is given for days of an item before this one",
                    "give lists of one name periods without a common day, by from and until");
            return;
        }
        groups.add(group);
    }

    private void problem(GivenItem item, String field, String fault, String allowed) {
        GivenValue given = item.values().get(field);
        settings.problem(given == null ? item.problem(fault, allowed) : given.problem(fault, allowed));
    }
}
