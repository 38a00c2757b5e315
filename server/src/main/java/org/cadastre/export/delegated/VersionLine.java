package org.cadastre.export.delegated;

import java.time.LocalDate;
import org.cadastre.export.FileProblems;
import org.jspecify.annotations.Nullable;

/// The first line of a file: `version|registry|serial|records|startdate|enddate|UTCoffset`.
///
/// @param line its line number
/// @param version the version as written
/// @param registry token of the registry that made the file, lower case
/// @param serial the serial as written, whatever kind of number it is
/// @param records how many rows it promises, or -1 when it does not say
/// @param endDate the last day the file speaks for, or null when it does not say
record VersionLine(
        long line,
        String version,
        String registry,
        String serial,
        long records,
        @Nullable LocalDate endDate) {
    private static final int VERSION = 0;
    private static final int REGISTRY = 1;
    private static final int SERIAL = 2;
    private static final int RECORDS = 3;
    private static final int START_DATE = 4;
    private static final int END_DATE = 5;
    private static final int FIELDS = 7;
    private static final int LONGEST_SERIAL = 64;
    /// The zero of Unix time, which some registries write for a day that they do not know.
    private static final int EPOCH = 1970_01_01;

    /// Whether a line begins as a version line does: with a number and a separator.
    static boolean begins(LineScanner line) {
        return line.fieldCount() > 1 && isVersion(line.buffer(), line.fieldStart(VERSION), line.fieldEnd(VERSION));
    }

    /// Whether the text is a version number such as `2` or `2.3`.
    static boolean isVersion(byte[] bytes, int from, int to) {
        int at = digits(bytes, from, to);
        if (at == from || to - from > 8) {
            return false;
        }
        return at == to || bytes[at] == '.' && at + 1 < to && digits(bytes, at + 1, to) == to;
    }

    private static int digits(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && Latin.isDigit(bytes[at])) {
            at++;
        }
        return at;
    }

    /// Reads a line that begins as one; null when it is none that can be used, which refuses the file.
    static @Nullable VersionLine read(LineScanner line, FileProblems problems) {
        if (line.fieldCount() < FIELDS) {
            problems.refuse(
                    line.line(),
                    "The version line has " + line.fieldCount() + " fields instead of 7: " + line.quotedLine() + '.');
            return null;
        }
        String version = text(line, VERSION, 8);
        if (!version.equals("2") && !version.startsWith("2.")) {
            problems.refuse(line.line(), "The format's version is " + version + "; only 2 and 2.x are known.");
            return null;
        }
        if (!Latin.lowerWord(line.buffer(), line.fieldStart(REGISTRY), line.fieldEnd(REGISTRY))) {
            problems.refuse(line.line(), "The version line names no registry but " + line.quoted(REGISTRY) + '.');
            return null;
        }
        if (Latin.number(line.buffer(), line.fieldStart(SERIAL), line.fieldEnd(SERIAL)) < 0) {
            problems.warnOfFile(line.line(), "The serial is " + line.quoted(SERIAL) + ", not a number.");
        }
        date(line, START_DATE, "start date", problems);
        return new VersionLine(
                line.line(),
                version,
                text(line, REGISTRY, 32),
                text(line, SERIAL, LONGEST_SERIAL),
                records(line, problems),
                date(line, END_DATE, "end date", problems));
    }

    private static long records(LineScanner line, FileProblems problems) {
        long records = Latin.number(line.buffer(), line.fieldStart(RECORDS), line.fieldEnd(RECORDS));
        if (records < 0) {
            problems.warnOfFile(line.line(), "The number of records is " + line.quoted(RECORDS) + ", not a number.");
        }
        return records;
    }

    private static @Nullable LocalDate date(LineScanner line, int field, String what, FileProblems problems) {
        int day = Latin.day(line.buffer(), line.fieldStart(field), line.fieldEnd(field));
        if (day < 0) {
            problems.warnOfFile(line.line(), "The " + what + " is " + line.quoted(field) + ", not a day as YYYYMMDD.");
        }
        return day <= 0 || day == EPOCH ? null : LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }

    private static String text(LineScanner line, int field, int longest) {
        return Latin.printable(line.buffer(), line.fieldStart(field), line.fieldEnd(field), longest);
    }
}
