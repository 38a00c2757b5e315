package org.cadastre.country.file;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.country.file.FileProblem.Severity;

/// Gathers what is wrong with one file while it is read: the first [#MAX_KEPT] problems, and how many there are.
public final class FileProblems {
    /// The most problems that are kept of one file.
    public static final int MAX_KEPT = 100;

    /// The last places are for the file as a whole, so that rows do not crowd it out.
    private static final int MAX_KEPT_ROWS = MAX_KEPT - 2;

    private static final int MAX_NAME = 1000;
    private static final int MAX_RULE = 600;
    private static final int MAX_EXCERPT = 40;

    private final String file;
    private final List<FileProblem> kept = new ArrayList<>();
    private int count;

    /// Starts without problems.
    ///
    /// @param file the file's name as the operator knows it
    public FileProblems(String file) {
        this.file = printable(file, MAX_NAME);
    }

    /// Notes something odd about the file as a whole.
    public void warn(String rule) {
        add(0, Severity.WARNING, rule);
    }

    /// Notes a row that is left out.
    public void quarantine(int line, String rule) {
        add(line, Severity.QUARANTINED, rule);
    }

    /// Why the file is not used.
    public FileProblem refusal(int line, String rule) {
        return new FileProblem(file, line, Severity.REFUSED, printable(rule, MAX_RULE));
    }

    /// The problems that were kept, in the order they were found.
    public List<FileProblem> kept() {
        return List.copyOf(kept);
    }

    /// How many problems there are, kept or not.
    public int count() {
        return count;
    }

    private void add(int line, Severity severity, String rule) {
        count++;
        if (kept.size() < (line > 0 ? MAX_KEPT_ROWS : MAX_KEPT)) {
            kept.add(new FileProblem(file, line, severity, printable(rule, MAX_RULE)));
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
