package org.cadastre.bootstrap.special;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadastre.file.CsvTable;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.Row;
import org.cadastre.file.TextFile;
import org.cadastre.file.XmlRecords;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.jspecify.annotations.Nullable;

/// Reads one of IANA's special-purpose registries, in the XML or the CSV that IANA publishes, from any bytes.
///
/// A row that is wrong is left out and named. A file is refused when it is no such registry, holds no row
/// that is right, or more wrong rows than right ones. Rows of another space than the first one's are wrong.
public final class SpecialReader {
    private final FileProblems problems;
    private final List<SpecialRange> entries = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private @Nullable SpecialSpace space;

    private SpecialReader(FileProblems problems) {
        this.problems = problems;
    }

    /// Reads a file.
    public static Reading<SpecialRegistry> read(TextFile file) {
        FileProblems problems = new FileProblems(file.input().name());
        List<Row> rows = XmlRecords.isXml(file.text()) ? xml(file.text(), problems) : csv(file.text(), problems);
        return rows == null ? new Reading.Refused<>(problems.kept()) : new SpecialReader(problems).reading(file, rows);
    }

    private static @Nullable List<Row> xml(String text, FileProblems problems) {
        XmlRecords records = XmlRecords.read(text, problems);
        if (records != null && !records.isAbout("special")) {
            problems.refuse(
                    0, 0, "is no special-purpose registry of IANA: the id of its registry says nothing of \"special\"");
            return null;
        }
        return records == null ? null : records.rows();
    }

    private static @Nullable List<Row> csv(String text, FileProblems problems) {
        CsvTable table = new CsvTable(text, problems);
        if (table.hasColumns(List.of("address block", "name", "rfc"))
                || table.hasColumns(List.of("as number", "reason for reservation", "reference"))) {
            return table.rows();
        }
        problems.refuse(
                1,
                0,
                "is no special-purpose registry of IANA: the first line names the columns"
                        + " \"Address Block\", \"Name\", \"RFC\" or \"AS Number\", \"Reason for Reservation\", \"Reference\"");
        return null;
    }

    private Reading<SpecialRegistry> reading(TextFile file, List<Row> rows) {
        for (Row row : rows) {
            String ranges = row.value("address block", "as number", "address", "number", "value");
            for (String range : ranges.split(",", -1)) {
                take(row, SpecialText.withoutNotes(range));
            }
        }
        return space == null || problems.quarantined() > entries.size()
                ? problems.refusal(0, entries.size() + " ranges are right and " + problems.quarantined() + " wrong")
                : Reading.Read.of(new SpecialRegistry(space, entries), file.input(), problems);
    }

    private void take(Row row, String text) {
        SpecialRange entry = entry(
                text,
                SpecialText.name(row.value("name", "reason for reservation", "description", "reason")),
                SpecialText.references(row.value("rfc", "reference", "xref")));
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
            problems.warn(row.line(), 0, FileProblems.excerpt(text) + " is given a second time");
        }
    }

    private void leaveOut(Row row, String text, String reason) {
        problems.quarantine(row.line(), FileProblems.excerpt(text) + " " + reason);
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
