package org.cadastre.export.delegated;

import org.cadastre.export.FileProblems;
import org.cadastre.export.RowFacts;
import org.cadastre.export.RowSink;
import org.jspecify.annotations.Nullable;

/// One row: `registry|cc|type|start|value|date|status[|opaque-id[|…]]` (standards.md §15). One instance serves all
/// rows of a file.
final class DelegatedRow implements RowFacts {
    private static final int REGISTRY = 0;
    private static final int COUNTRY = 1;
    private static final int DATE = 5;
    private static final int STATUS = 6;
    private static final int HOLDER = 7;
    private static final int LEAST_FIELDS = 7;
    private static final int LONGEST_HOLDER = 128;
    private static final int NOBODY = 'Z' << 8 | 'Z';

    private final DelegatedRange range = new DelegatedRange();
    private final Latin registry = new Latin();
    private final Latin status = new Latin();
    private final Latin holder = new Latin();
    private int country;
    private int registered;
    private int line;

    /// Reads the row of a line. A field that may be absent and is wrong is a warning and counts as absent.
    ///
    /// @return null when the row is well, else why it cannot be used
    @Nullable
    String read(LineScanner row, FileProblems problems) {
        if (row.fieldCount() < LEAST_FIELDS) {
            return "A row has 7 fields or more, this one has " + row.fieldCount() + ": " + row.quotedLine() + '.';
        }
        String fault = range.read(row);
        if (fault == null) {
            fault = words(row);
        }
        if (fault == null) {
            line = (int) Math.min(row.line(), Integer.MAX_VALUE);
            country = country(row, problems);
            registered = day(row, problems);
        }
        return fault;
    }

    /// The type of the row read last.
    ResourceType type() {
        return range.type();
    }

    /// Gives the row read last to a sink.
    void give(RowSink sink) {
        range.give(sink, this);
    }

    /// Whether only the extended format has such a row: it names a holder, or speaks of space that nobody holds.
    boolean isExtended() {
        return !holder.isEmpty() || "available".contentEquals(status) || "reserved".contentEquals(status);
    }

    private @Nullable String words(LineScanner row) {
        if (!Latin.lowerWord(row.buffer(), row.fieldStart(REGISTRY), row.fieldEnd(REGISTRY))) {
            return "The registry is " + row.quoted(REGISTRY) + "; it is a word of letters, digits and hyphens.";
        }
        registry.set(row.buffer(), row.fieldStart(REGISTRY), row.fieldEnd(REGISTRY));
        if (!Latin.lowerWord(row.buffer(), row.fieldStart(STATUS), row.fieldEnd(STATUS))) {
            return "The status is " + row.quoted(STATUS) + "; it is a word of letters, digits and hyphens.";
        }
        status.set(row.buffer(), row.fieldStart(STATUS), row.fieldEnd(STATUS));
        return holder(row);
    }

    private @Nullable String holder(LineScanner row) {
        if (!row.hasField(HOLDER)) {
            holder.set(row.buffer(), 0, 0);
            return null;
        }
        int from = row.fieldStart(HOLDER);
        int to = row.fieldEnd(HOLDER);
        boolean printable = to - from <= LONGEST_HOLDER;
        for (int i = from; printable && i < to; i++) {
            byte b = row.buffer()[i];
            printable = b > ' ' && b <= '~';
        }
        if (!printable) {
            return "The opaque-id is " + row.quoted(HOLDER)
                    + "; it is at most 128 printable characters without blanks.";
        }
        holder.set(row.buffer(), from, to);
        return null;
    }

    private static int country(LineScanner row, FileProblems problems) {
        int from = row.fieldStart(COUNTRY);
        int length = row.fieldEnd(COUNTRY) - from;
        if (length == 0) {
            return 0;
        }
        byte[] bytes = row.buffer();
        if (length != 2 || !Latin.isLetter(bytes[from]) || !Latin.isLetter(bytes[from + 1])) {
            problems.warn(row.line(), "The country is " + row.quoted(COUNTRY) + ", not two letters; it is left out.");
            return 0;
        }
        int upper = (Latin.lower(bytes[from]) - 0x20) << 8 | (Latin.lower(bytes[from + 1]) - 0x20);
        return upper == NOBODY ? 0 : upper;
    }

    private static int day(LineScanner row, FileProblems problems) {
        int day = Latin.day(row.buffer(), row.fieldStart(DATE), row.fieldEnd(DATE));
        if (day < 0) {
            problems.warn(row.line(), "The date is " + row.quoted(DATE) + ", not a day as YYYYMMDD; it is left out.");
            return 0;
        }
        return day;
    }

    @Override
    public CharSequence registry() {
        return registry;
    }

    @Override
    public int country() {
        return country;
    }

    @Override
    public int registered() {
        return registered;
    }

    @Override
    public CharSequence status() {
        return status;
    }

    @Override
    public CharSequence holder() {
        return holder;
    }

    @Override
    public int line() {
        return line;
    }
}
