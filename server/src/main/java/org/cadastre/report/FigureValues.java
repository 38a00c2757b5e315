package org.cadastre.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the value of a parameter can be, whatever data is loaded.
public sealed interface FigureValues {
    /// One of some words, in either case.
    ///
    /// @param words in lower case
    record Words(List<String> words) implements FigureValues {
        public Words {
            words = List.copyOf(words);
        }
    }

    /// A whole number.
    record Whole(int least, int most) implements FigureValues {}

    /// A decimal number above 0 and at most 1.
    record Share() implements FigureValues {
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,10})?");
    }

    /// A text. Which ones are right, the data that is loaded says, and whoever knows it refuses the others.
    ///
    /// @param pattern a regular expression for the whole of it, in what Java and ECMA-262 have in common
    /// @param form what it is, in words
    record Text(String pattern, String form) implements FigureValues {
        /// A day.
        public static final Text DAY = new Text("[0-9]{4}-[0-9]{2}-[0-9]{2}", "a day such as 2026-01-31");
    }

    /// Several texts with commas between.
    record Several(Text each, int most) implements FigureValues {}

    /// Whether a value can be one of these.
    default boolean mayBe(String value) {
        return switch (this) {
            case Words(List<String> words) -> words.contains(value.toLowerCase(Locale.ROOT));
            case Whole(int least, int most) -> isWhole(value, least, most);
            case Share() ->
                Share.DIGITS.matcher(value).matches()
                        && Double.parseDouble(value) > 0
                        && Double.parseDouble(value) <= 1;
            case Text text -> true;
            case Several(Text each, int most) -> value.split(",", most + 1).length <= most;
        };
    }

    /// All of them, in words.
    default String allowed() {
        return switch (this) {
            case Words(List<String> words) -> "one of " + String.join(", ", words);
            case Whole(int least, int most) -> "a whole number from " + least + " to " + most;
            case Share() -> "a decimal above 0 and at most 1, such as 0.94";
            case Text(String pattern, String form) -> form;
            case Several(Text each, int most) -> "at most " + most + " with commas between, each " + each.form();
        };
    }

    private static boolean isWhole(String value, int least, int most) {
        int digits = Integer.toString(most).length();
        boolean isNumber = value.length() <= digits && value.matches("0|[1-9][0-9]*");
        return isNumber && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }
}
