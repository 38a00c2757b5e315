package org.cadastre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A command line, with the query of `cadastre query` cut off.
///
/// @param arguments what picocli reads
/// @param query the words after the first `--`, joined by blanks, or null when there are none or the command is another
record QueryWords(List<String> arguments, @Nullable String query) {
    QueryWords {
        arguments = List.copyOf(arguments);
    }

    static QueryWords cut(List<String> line) {
        int delimiter = line.indexOf("--");
        if (delimiter < 0 || !line.getFirst().equals("query")) {
            return new QueryWords(line, null);
        }
        List<String> words = line.subList(delimiter + 1, line.size());
        return new QueryWords(line.subList(0, delimiter), words.isEmpty() ? null : String.join(" ", words));
    }
}
