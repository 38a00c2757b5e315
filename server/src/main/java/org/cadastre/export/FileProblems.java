package org.cadastre.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cadastre.export.ExportProblem.Severity;

/// The problems of one file while it is read. All are counted; at most [Exports#MAX_PROBLEMS] are kept, and
/// the last places are for those that concern the file as a whole, so that rows never crowd out a refusal.
public final class FileProblems {
    private static final int MAX_ROW_PROBLEMS = Exports.MAX_PROBLEMS - 100;

    private final String file;
    private final List<ExportProblem> kept = new ArrayList<>();
    private long count;
    private long quarantined;
    private boolean refused;

    /// Starts without problems.
    ///
    /// @param file the file's name as the operator knows it
    public FileProblems(String file) {
        this.file = file;
    }

    /// Notes something odd in a line that is used nevertheless.
    public void warn(long line, String reason) {
        add(line, Severity.WARNING, reason, MAX_ROW_PROBLEMS);
    }

    /// Notes a row that is left out.
    public void quarantine(long line, String reason) {
        quarantined++;
        add(line, Severity.QUARANTINED, reason, MAX_ROW_PROBLEMS);
    }

    /// Counts problems that are not listed one by one.
    ///
    /// @param rows rows that are left out
    /// @param warnings rows in which something is odd
    public void addUnlisted(long rows, long warnings) {
        quarantined += rows;
        count += rows + warnings;
    }

    /// Notes something odd in the file as a whole, such as a count that does not hold.
    public void warnOfFile(long line, String reason) {
        add(line, Severity.WARNING, reason, Exports.MAX_PROBLEMS);
    }

    /// Notes why the file is refused.
    public void refuse(long line, String reason) {
        refused = true;
        add(line, Severity.REFUSED, reason, Exports.MAX_PROBLEMS);
    }

    /// Whether the file is refused.
    public boolean isRefused() {
        return refused;
    }

    /// How many rows were left out.
    public long quarantined() {
        return quarantined;
    }

    /// How many problems there are, also those that are not kept.
    public long count() {
        return count;
    }

    /// The problems kept: those that refuse the file first, the others in the order of lines.
    public List<ExportProblem> listed() {
        List<ExportProblem> listed = new ArrayList<>(kept);
        listed.sort(Comparator.comparing((ExportProblem problem) -> problem.severity() != Severity.REFUSED)
                .thenComparingLong(ExportProblem::line));
        return listed;
    }

    private void add(long line, Severity severity, String reason, int places) {
        count++;
        if (kept.size() < places) {
            kept.add(new ExportProblem(file, line, severity, reason));
        }
    }
}
