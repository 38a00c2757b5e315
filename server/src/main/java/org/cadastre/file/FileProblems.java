package org.cadastre.file;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.file.FileProblem.Severity;

/// Gathers what is wrong with one file while it is read: the first [#MAX_KEPT] problems, and how many there are.
public final class FileProblems {
    /// The most problems that are kept of one file.
    public static final int MAX_KEPT = 100;

    /// The last places are for the file as a whole, so that rows do not crowd it out.
    private static final int MAX_KEPT_ROWS = MAX_KEPT - 2;

    private static final int MAX_NAME = 1000;
    private static final int MAX_RULE = 600;
    private static final int MAX_EXCERPT = 60;

    private final String file;
    private final List<FileProblem> kept = new ArrayList<>();
    private int count;
    private int quarantined;

    /// Starts without problems.
    ///
    /// @param file path or URL, as the operator knows it
    public FileProblems(String file) {
        this.file = printable(file, MAX_NAME);
    }

    /// Notes something odd about the file as a whole.
    public void warn(String rule) {
        warn(0, 0, rule);
    }

    /// Notes something odd at a place.
    public void warn(int line, int column, String rule) {
        add(line, column, Severity.WARNING, rule);
    }

    /// Notes a row that is left out.
    public void quarantine(int line, String rule) {
        quarantine(line, 0, rule);
    }

    /// Notes a row, or a part of one, that is left out.
    public void quarantine(int line, int column, String rule) {
        quarantined++;
        add(line, column, Severity.QUARANTINED, rule);
    }

    /// Notes why the file is not used.
    public void refuse(int line, int column, String rule) {
        add(line, column, Severity.REFUSED, rule);
    }

    /// Says why the file is not used, with the problems gathered so far.
    public <T> Reading<T> refusal(int line, String rule) {
        refuse(line, 0, rule);
        return new Reading.Refused<>(kept);
    }

    /// The problems that were kept, in the order they were found.
    public List<FileProblem> kept() {
        return List.copyOf(kept);
    }

    /// How many problems there are, kept or not.
    public int count() {
        return count;
    }

    /// How many rows are left out.
    public int quarantined() {
        return quarantined;
    }

    private void add(int line, int column, Severity severity, String rule) {
        count++;
        if (kept.size() < (line > 0 && severity != Severity.REFUSED ? MAX_KEPT_ROWS : MAX_KEPT)) {
            kept.add(new FileProblem(file, line, column, severity, printable(rule, MAX_RULE)));
        }
    }

    /// A text of the file in quotation marks, cut where it is long; what does not print in it is shown as `?`.
    public static String excerpt(String text) {
        return '"' + printable(text, MAX_EXCERPT) + '"';
    }

    private static String printable(String text, int most) {
        int end = Math.min(text.length(), most);
        StringBuilder shown = new StringBuilder(end + 3);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(c < ' ' || c > '~' ? '?' : c);
        }
        return end < text.length() ? shown.append("...").toString() : shown.toString();
    }
}
