package org.cadastre.export.delegated;

import org.cadastre.export.FileProblems;
import org.jspecify.annotations.Nullable;

/// Decides whether what was read of a file is what the file promised: half a file must not be served (design.md §3.4).
final class LoadGate {
    /// The part of the promised rows that may be missing: one in so many.
    private static final int TOLERATED = 10;

    private final FileProblems problems;
    private final Summaries summaries;
    private final long[] rows;

    /// @param rows how many good rows were read, by the ordinal of [ResourceType]
    LoadGate(FileProblems problems, Summaries summaries, long[] rows) {
        this.problems = problems;
        this.summaries = summaries;
        this.rows = rows;
    }

    /// The number of rows that the file promises: in its summaries, or in its version line without one.
    static long promised(VersionLine version, Summaries summaries) {
        return summaries.isEmpty() ? Math.max(0, version.records()) : summaries.promised();
    }

    /// Refuses a file that does not hold what it promises, and warns of each count that does not agree.
    ///
    /// @param version null when there was none that could be used
    /// @param firstRow the line of the first row, or 0 without one
    /// @param cutLine the last line when it does not end in a newline, else 0
    void check(@Nullable VersionLine version, boolean versionSeen, long firstRow, long cutLine) {
        if (!versionSeen) {
            problems.refuse(0, "There is no version line (2|registry|serial|records|startdate|enddate|UTCoffset).");
        }
        if (cutLine > 0) {
            problems.refuse(cutLine, "The file does not end in a newline; it is cut short.");
        }
        if (version == null) {
            return;
        }
        if (firstRow > 0 && firstRow < version.line()) {
            problems.refuse(
                    firstRow,
                    "There is no version line before the first row; one stands at line " + version.line() + '.');
        }
        for (ResourceType type : ResourceType.values()) {
            checkType(type);
        }
        checkMissing(version);
        checkRecords(version);
    }

    private void checkType(ResourceType type) {
        long promised = summaries.promised(type);
        long held = rows[type.ordinal()];
        if (!summaries.has(type) || promised == held) {
            return;
        }
        if (held == 0) {
            problems.refuse(
                    summaries.line(type),
                    "There is no " + type.word() + " row at all, and the summary promises " + promised + '.');
            return;
        }
        problems.warnOfFile(
                summaries.line(type),
                "The summary promises " + promised + ' ' + type.word() + " rows, the file holds " + held
                        + " good ones.");
    }

    private void checkMissing(VersionLine version) {
        long promised = promised(version, summaries);
        long missing = summaries.isEmpty() ? Math.max(0, promised - total()) : missingByType();
        if (missing * TOLERATED > promised) {
            long tenths = Math.ceilDiv(missing * 1000, promised);
            problems.refuse(
                    0,
                    missing + " of " + promised + " promised rows are missing or bad (" + tenths / 10 + '.'
                            + tenths % 10 + " %); more than 10 % may not be.");
        }
    }

    private long missingByType() {
        long missing = 0;
        for (ResourceType type : ResourceType.values()) {
            missing += Math.max(0, summaries.promised(type) - rows[type.ordinal()]);
        }
        return missing;
    }

    private void checkRecords(VersionLine version) {
        if (version.records() >= 0 && version.records() != total()) {
            problems.warnOfFile(
                    version.line(),
                    "The version line promises " + version.records() + " rows, the file holds " + total()
                            + " good ones.");
        }
    }

    private long total() {
        long total = 0;
        for (long count : rows) {
            total += count;
        }
        return total;
    }
}
