package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadastre.pool.PoolAudit;
import org.cadastre.pool.PoolFinding;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;
import org.cadastre.report.Figures;

/// What the audit of both exports finds: numbers without a row, with two states, or claimed twice.
final class AuditFigures {
    private AuditFigures() {}

    static Figures of(CouncilRequest request) {
        List<PoolFinding> before = PoolAudit.of(request.from().snapshot());
        List<PoolFinding> after = PoolAudit.of(request.to().snapshot());
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, request.from(), before);
        if (request.from().day().isBefore(request.to().day())) {
            add(rows, request.to(), after);
        }
        FigureTable findings = new FigureTable(
                "findings",
                "Numbers for which the files of one day do not say once and wholly what has become of them.",
                List.of(
                        new Column("day", "the day of the files"),
                        new Column("fault", "what is wrong"),
                        new Column("registry", "the registry whose file or pool it is about"),
                        new Column("range", "the exact numbers"),
                        new Column("text", "what is wrong, a sentence")),
                rows);
        return OwnFigures.of(
                request,
                "audit",
                "Whether the rows of each export account for every number of the pools once: no gap, no overlap, none"
                        + " claimed by two registries, none beyond what IANA gave.",
                List.of(counts(before, after), findings));
    }

    private static FigureTable counts(List<PoolFinding> before, List<PoolFinding> after) {
        List<List<Cell>> rows = Stream.of(PoolFinding.Fault.values())
                .map(fault ->
                        List.of(Cell.of(fault.text()), Cell.of(count(before, fault)), Cell.of(count(after, fault))))
                .toList();
        return new FigureTable(
                "counts",
                "How many ranges have a fault.",
                List.of(
                        new Column("fault", "what is wrong"),
                        new Column("before", "how many on the first day"),
                        new Column("after", "how many on the last day")),
                rows);
    }

    private static long count(List<PoolFinding> findings, PoolFinding.Fault fault) {
        return findings.stream().filter(finding -> finding.fault() == fault).count();
    }

    private static void add(List<List<Cell>> rows, FigureSources sources, List<PoolFinding> findings) {
        for (PoolFinding finding : findings) {
            rows.add(List.of(
                    Cell.of(sources.day().toString()),
                    Cell.of(finding.fault().text()),
                    Cell.of(finding.registry()),
                    Cell.of(finding.range().toString()),
                    Cell.of(finding.text())));
        }
    }
}
