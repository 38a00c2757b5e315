package org.cadastre.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A parameter of figures, in the path or behind the `?`.
///
/// @param name as it is written
/// @param description what it chooses, a sentence
/// @param values what it can be
/// @param usual what it is where it is not given; null where that depends on the data, or it must be given
/// @param example a value
/// @param required whether it must be given; a part of the path always is
public record FigureParameter(
        String name,
        String description,
        FigureValues values,
        @Nullable String usual,
        String example,
        boolean required) {
    /// A parameter that need not be given.
    public FigureParameter(
            String name, String description, FigureValues values, @Nullable String usual, String example) {
        this(name, description, values, usual, example, false);
    }

    /// The parameter `table` of figures whose tables are these, the usual one first.
    public static FigureParameter table(List<String> tables) {
        return choice("table", "The table that CSV has.", tables, tables.getFirst());
    }

    /// A parameter that is one of some words, given or not.
    public static FigureParameter choice(String name, String description, List<String> words, @Nullable String usual) {
        return new FigureParameter(name, description, new FigureValues.Words(words), usual, words.getLast());
    }

    /// The value in a request that fits; null where it is not given and there is no usual one.
    public @Nullable String given(FigureRequest request) {
        String value = request.parameters().get(name);
        return value != null && values instanceof FigureValues.Words ? value.toLowerCase(Locale.ROOT) : value;
    }

    /// The value in a request that fits, or the usual one, or the empty text where there is none.
    public String of(FigureRequest request) {
        String value = given(request);
        return value != null ? value : usual != null ? usual : "";
    }

    /// The number in a request that fits, or the usual one.
    public int number(FigureRequest request) {
        return Integer.parseInt(of(request));
    }
}
