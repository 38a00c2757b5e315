package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Section;

/// Clause (d): where countries stand with a country registry.
final class StatusSection {
    private StatusSection() {}

    static Section of(Council council) {
        Texts texts = council.texts();
        List<Row> rows = Row.of(council.figures().families().cir().table("status"));
        List<Block> blocks = new ArrayList<>();
        blocks.add(council.paragraph("d.text"));
        blocks.addAll(council.absent("d"));
        boolean isReserved =
                rows.stream().anyMatch(row -> row.number("reservedBefore") > 0 || row.number("reservedAfter") > 0);
        if (!isReserved) {
            blocks.add(council.paragraph("d.none"));
        }
        blocks.add(Shown.table(
                texts.of("d.table"),
                council.byName(rows),
                List.of(
                        council.country(),
                        council.number("reservedBefore", 0),
                        council.number("reservedAfter", 0),
                        council.number("heldBefore", 0),
                        council.number("heldAfter", 0),
                        council.number("holdersBefore", 0),
                        council.number("holdersAfter", 0),
                        council.code("status"))));
        return new Section("clause-d", texts.of("section.d"), blocks);
    }
}
