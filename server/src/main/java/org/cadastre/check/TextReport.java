package org.cadastre.check;

import org.cadastre.export.ExportProblem;
import org.cadastre.export.FileFacts;
import org.cadastre.snapshot.CheckedFile;

/// Writes a check as text: each problem as `file:line: severity: reason`, then a line of totals for each file.
public final class TextReport {
    private TextReport() {}

    /// The report, its lines ended by LF.
    public static String of(ExportCheck check) {
        StringBuilder text = new StringBuilder();
        check.unreadable().forEach(problem -> append(text, problem, "unreadable"));
        check.leftOut().forEach(problem -> text.append(problem).append('\n'));
        for (CheckedFile file : check.files()) {
            file.problems().forEach(problem -> append(text, problem, severity(problem.severity())));
            long more = file.problemCount() - file.problems().size();
            if (more > 0) {
                text.append(file.name()).append(": ").append(more).append(" more problems are not listed\n");
            }
        }
        check.files().forEach(file -> appendTotals(text, file));
        text.append(check.files().size()).append(" files checked");
        if (!check.leftOut().isEmpty()) {
            text.append(", ").append(check.leftOut().size()).append(" left out");
        }
        if (!check.unreadable().isEmpty()) {
            text.append(", ").append(check.unreadable().size()).append(" unreadable");
        }
        return text.append(": ").append(sentence(check.verdict())).append('\n').toString();
    }

    private static void append(StringBuilder text, ExportProblem problem, String severity) {
        text.append(problem.file());
        if (problem.line() > 0) {
            text.append(':').append(problem.line());
        }
        text.append(": ").append(severity).append(": ").append(problem.reason()).append('\n');
    }

    private static void appendTotals(StringBuilder text, CheckedFile file) {
        text.append(file.name()).append(": ");
        FileFacts facts = file.facts();
        if (facts != null) {
            text.append(facts.registry()).append(' ').append(facts.serial()).append(", ");
            text.append(facts.rows()).append(facts.whole() ? " rows (" : " objects (");
            text.append(facts.autnumRows()).append(" asn, ");
            text.append(facts.ipv4Rows()).append(" ipv4, ");
            text.append(facts.ipv6Rows()).append(" ipv6");
            if (!facts.whole()) {
                text.append(", ").append(facts.entities()).append(" entities, ");
                text.append(facts.domains()).append(" domains, ");
                text.append(facts.nameservers()).append(" nameservers");
                if (facts.others() > 0) {
                    text.append(", ").append(facts.others()).append(" others");
                }
            }
            text.append(") of ").append(facts.promised()).append(" promised, ");
            text.append(facts.quarantined()).append(" bad, ");
        }
        text.append(file.problemCount()).append(" problems, ").append(file.isRefused() ? "refused" : "loads");
        text.append('\n');
    }

    static String severity(ExportProblem.Severity severity) {
        return switch (severity) {
            case WARNING -> "warning";
            case QUARANTINED -> "bad row";
            case REFUSED -> "refused";
        };
    }

    private static String sentence(ExportCheck.Verdict verdict) {
        return switch (verdict) {
            case CLEAN -> "each loads";
            case REFUSED -> "not all load";
            case UNREADABLE -> "not all can be read";
        };
    }
}
