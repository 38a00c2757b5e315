package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.Figures;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Section;

/// The audit: what became of the numbers of each state, and what the files leave open or claim twice.
final class AuditSection {
    private static final int MOST_LISTED = 60;

    private AuditSection() {}

    static Section of(Council council) {
        Texts texts = council.texts();
        Figures audit = council.figures().part("audit");
        List<Block> blocks = new ArrayList<>();
        blocks.add(council.paragraph("audit.text"));
        for (String family : List.of("ipv6", "ipv4", "asn")) {
            List<Row> rows = Row.of(council.figures().families().difference().table("transitions"), "family", family);
            if (!rows.isEmpty()) {
                blocks.add(Shown.table(
                        texts.of("audit.transitions", "family", texts.of("family." + family)),
                        rows,
                        List.of(
                                council.word("from", "state"),
                                council.word("to", "state"),
                                council.exact("units", "units"),
                                council.number("segments", 0))));
            }
        }
        blocks.add(Shown.table(
                texts.of("audit.counts"),
                Row.of(audit.table("counts")),
                List.of(council.word("fault", "fault"), council.number("before", 0), council.number("after", 0))));
        List<Row> findings = Row.of(audit.table("findings"));
        if (!findings.isEmpty()) {
            List<Row> listed = findings.subList(0, Math.min(MOST_LISTED, findings.size()));
            blocks.add(Shown.table(
                    texts.of(
                            "audit.findings",
                            "listed",
                            texts.spokenNumber(listed.size(), 0),
                            "all",
                            texts.spokenNumber(findings.size(), 0)),
                    listed,
                    List.of(
                            council.code("day"),
                            council.word("fault", "fault"),
                            council.code("registry"),
                            council.code("range"))));
        }
        blocks.add(council.paragraph("audit.changes", "count", texts.spokenNumber(council.changes(), 0)));
        return new Section("audit", texts.of("section.audit"), blocks);
    }
}
