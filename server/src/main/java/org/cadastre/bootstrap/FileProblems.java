package org.cadastre.bootstrap;

import java.util.ArrayList;
import java.util.List;

/// Gathers what is wrong with one file: the first [#MAX_KEPT] problems, and how many there are.
public final class FileProblems {
    /// The most problems that are kept of one file.
    public static final int MAX_KEPT = 100;

    private static final int MAX_EXCERPT = 60;
    private static final int MAX_REASON = 300;

    private final String file;
    private final List<FileProblem> kept = new ArrayList<>();
    private int count;

    /// @param file path or URL of the file
    public FileProblems(String file) {
        this.file = printable(file, MAX_REASON);
    }

    /// Notes a problem at a place.
    ///
    /// @param reason what is wrong; what does not print in it is shown as `?`
    public void add(int line, int column, String reason) {
        count++;
        if (kept.size() < MAX_KEPT) {
            kept.add(new FileProblem(file, line, column, printable(reason, MAX_REASON)));
        }
    }

    /// Notes a problem of the whole file.
    public void add(String reason) {
        add(0, 0, reason);
    }

    /// The problems that were kept, in the order they were found.
    public List<FileProblem> kept() {
        return List.copyOf(kept);
    }

    /// How many problems there are, kept or not.
    public int count() {
        return count;
    }

    /// A text of the file in quotes, cut where it is long.
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
