package org.cadastre.bootstrap.special;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadastre.bootstrap.FileProblems;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.jspecify.annotations.Nullable;

/// Reads one of IANA's special-purpose registries, in the XML or the CSV that IANA publishes, from any bytes.
///
/// A row that is wrong is left out and named. A file is refused when it is too large, no such registry, holds no row
/// that is right, or more wrong rows than right ones. Rows of another space than the first one's are wrong.
public final class SpecialReader {
    /// The most bytes that a file may have.
    public static final int MAX_BYTES = 4 << 20;

    private final FileProblems problems;
    private final List<SpecialRange> entries = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private @Nullable SpecialSpace space;
    private int bad;

    private SpecialReader(FileProblems problems) {
        this.problems = problems;
    }

    /// Reads a file.
    ///
    /// @param name path, for problems
    public static SpecialReading read(String name, byte[] bytes) {
        FileProblems problems = new FileProblems(name);
        if (bytes.length > MAX_BYTES) {
            problems.add("is larger than " + (MAX_BYTES >> 20) + " MiB");
            return new SpecialReading.Refused(problems.kept());
        }
        List<SpecialRow> rows = isXml(bytes)
                ? SpecialXml.rows(bytes, problems)
                : SpecialCsv.rows(new String(bytes, StandardCharsets.UTF_8), problems);
        return rows == null ? new SpecialReading.Refused(problems.kept()) : new SpecialReader(problems).reading(rows);
    }

    private static boolean isXml(byte[] bytes) {
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        while (start < bytes.length && bytes[start] > 0 && bytes[start] <= ' ') {
            start++;
        }
        return start < bytes.length && bytes[start] == '<';
    }

    private SpecialReading reading(List<SpecialRow> rows) {
        for (SpecialRow row : rows) {
            for (String range : row.ranges().split(",", -1)) {
                take(row, SpecialText.withoutNotes(range));
            }
        }
        if (space == null || bad > entries.size()) {
            problems.add(entries.size() + " ranges are right and " + bad + " wrong");
            return new SpecialReading.Refused(problems.kept());
        }
        return new SpecialReading.Read(space, entries, problems.kept());
    }

    private void take(SpecialRow row, String text) {
        SpecialRange entry = entry(text, SpecialText.name(row.name()), SpecialText.references(row.reference()));
        if (entry == null) {
            leaveOut(row, text, "is no prefix, address or range of AS numbers");
            return;
        }
        SpecialSpace told = SpecialSpace.of(entry);
        if (space != null && space != told) {
            leaveOut(row, text, "is of another registry than the rows before");
            return;
        }
        space = told;
        Object range = switch (entry) {
            case SpecialRange.Network network -> network.range();
            case SpecialRange.Autnums autnums -> autnums.range();
        };
        if (seen.add(range)) {
            entries.add(entry);
        } else {
            problems.add(row.line(), 0, FileProblems.excerpt(text) + " is given a second time");
        }
    }

    private void leaveOut(SpecialRow row, String text, String reason) {
        bad++;
        problems.add(row.line(), 0, FileProblems.excerpt(text) + " " + reason);
    }

    private static @Nullable SpecialRange entry(String text, String name, String reference) {
        if (IpText.range(text) instanceof IpRange range) {
            return new SpecialRange.Network(range, name, reference);
        }
        int hyphen = text.indexOf('-');
        int firstEnd = hyphen < 0 ? text.length() : hyphen;
        if (AsText.plain(text, 0, firstEnd) instanceof AsNumber first
                && AsText.plain(text, hyphen + 1, text.length()) instanceof AsNumber last
                && first.compareTo(last) <= 0) {
            return new SpecialRange.Autnums(new AsNumberRange(first.bits(), last.bits()), name, reference);
        }
        return null;
    }
}
