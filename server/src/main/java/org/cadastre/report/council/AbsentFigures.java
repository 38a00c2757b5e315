package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;
import org.cadastre.snapshot.SnapshotSource;

/// What a report should say and the loaded data cannot: a row each, with the reason.
final class AbsentFigures {
    private static final String NOT_IN_STATISTICS =
            "Statistics files do not say it, and no other input is read for it.";

    /// What no statistics file says, whatever is loaded.
    /// The item of what nobody holds.
    static final String UNHELD = "unheld-space";

    private static final List<Item> ALWAYS = List.of(
            new Item("a", "reservation-expiry", NOT_IN_STATISTICS),
            new Item("c", "requests", "Statistics files have what was granted, not what was asked for."),
            new Item("c", "policies", NOT_IN_STATISTICS),
            new Item("c", "registry-tree", "A row names the registry of the file, and no registry below it."),
            new Item("d", "cir-status", NOT_IN_STATISTICS),
            new Item("e", "contacts", NOT_IN_STATISTICS),
            new Item("e", "trainings", NOT_IN_STATISTICS),
            new Item("e", "partners", NOT_IN_STATISTICS));

    private AbsentFigures() {}

    /// @param refused what other figures gave as their reason for not being there, by item
    static Figures of(CouncilRequest request, List<Item> refused) {
        List<Item> items = new ArrayList<>(ALWAYS);
        Set<String> plain = plain(request);
        if (!plain.isEmpty()) {
            items.add(new Item(
                    "a",
                    UNHELD,
                    "The files of these registries are plain statistics, which do not say what is available or"
                            + " reserved: " + String.join(", ", plain) + "."));
        }
        items.addAll(refused);
        FigureTable table = new FigureTable(
                "absent",
                "What the report cannot say.",
                List.of(
                        new Column("clause", "the clause it belongs to"),
                        new Column("item", "what is absent"),
                        new Column("reason", "why")),
                items.stream()
                        .map(item -> List.of(Cell.of(item.clause()), Cell.of(item.name()), Cell.of(item.reason())))
                        .toList());
        return OwnFigures.of(
                request,
                "absent",
                "What belongs to the report by its clauses and is in no loaded file; it is neither guessed nor left"
                        + " out.",
                List.of(table));
    }

    /// The registries whose file of the last day does not say what nobody holds.
    static Set<String> plain(CouncilRequest request) {
        Set<String> plain = new TreeSet<>();
        for (SnapshotSource source : request.to().snapshot().facts().sources()) {
            if (source.content() == SnapshotSource.Content.STATISTICS) {
                plain.add(source.registry());
            }
        }
        return plain;
    }

    /// Whether no statistics file says it, whatever is loaded.
    static boolean isAlways(String item) {
        return ALWAYS.stream().anyMatch(each -> each.name().equals(item));
    }

    /// What is absent.
    ///
    /// @param clause a to f
    /// @param name a word or two with `-` between
    record Item(String clause, String name, String reason) {}
}
