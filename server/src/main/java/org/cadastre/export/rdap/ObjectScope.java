package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the readers of an object's parts share: whose file it is, what it declares, and where is told what they
/// leave out. A text is taken without the blanks around it, and an empty one counts as absent.
///
/// @param registry token of the registry that made the file, lower case
/// @param extensions those declared for the object
/// @param oddities where is told what is left out
/// @param line the line that the object begins at
record ObjectScope(String registry, Extensions extensions, Oddities oddities, long line) {
    /// Notes something odd.
    void odd(Oddity kind, String what) {
        oddities.add(kind, line, what);
    }

    /// The text of a member, in one line; null when there is none that can be used.
    @Nullable
    String text(Json.Members object, String name) {
        return text(object.value(name), name);
    }

    /// A value as a text in one line; null when it is none that can be used.
    ///
    /// @param name the member that it is of
    @Nullable
    String text(@Nullable Json value, String name) {
        return switch (value) {
            case null -> null;
            case Json.Text(String text) -> {
                String stripped = text.strip();
                if (hasControl(stripped)) {
                    odd(Oddity.NO_TEXT, name);
                    yield null;
                }
                yield stripped.isEmpty() ? null : stripped;
            }
            case Json.Digits(String digits) -> {
                odd(Oddity.NUMBER_TEXT, name);
                yield digits;
            }
            case Json.Members ignored -> noText(name);
            case Json.Elements ignored -> noText(name);
            case Json.Word word -> word == Json.Word.NULL ? null : noText(name);
        };
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String noText(String name) {
        odd(Oddity.NO_TEXT, name);
        return null;
    }

    /// The values of a member that should be an array; one value that stands without an array counts as its only
    /// one.
    List<Json> list(Json.Members object, String name) {
        return switch (object.value(name)) {
            case null -> List.of();
            case Json.Elements(List<Json> values) -> values;
            case Json alone -> {
                odd(Oddity.NO_ARRAY, name);
                yield List.of(alone);
            }
        };
    }

    /// The objects in a member that should be an array of them.
    List<Json.Members> objects(Json.Members object, String name) {
        List<Json.Members> found = new ArrayList<>();
        for (Json value : list(object, name)) {
            if (value instanceof Json.Members members) {
                found.add(members);
            } else {
                odd(Oddity.NO_OBJECT, name);
            }
        }
        return found;
    }

    /// The texts in a member that should be an array of them.
    List<String> texts(Json.Members object, String name) {
        List<String> found = new ArrayList<>();
        for (Json value : list(object, name)) {
            String text = text(value, name);
            if (text != null) {
                found.add(text);
            }
        }
        return found;
    }

    /// The values of an enumeration that a member names, each once.
    ///
    /// @param values the values by their text
    <T> List<T> values(Json.Members object, String name, Map<String, T> values, Oddity unknown) {
        List<T> found = new ArrayList<>();
        for (String text : texts(object, name)) {
            T value = values.get(text);
            if (value == null) {
                odd(unknown, text);
            } else if (!found.contains(value)) {
                found.add(value);
            }
        }
        return found;
    }

    /// A text that may have several lines, which LF separates; other control characters are left out.
    static String lines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || !Character.isISOControl(c)) {
                lines.append(c);
            }
        }
        return lines.toString().strip();
    }

    /// The number of a member that is one from 0 to max, also when it stands in a text; -1 otherwise.
    static long number(Json.Members object, String name, long max) {
        String digits = switch (object.value(name)) {
            case null -> "";
            case Json.Digits(String value) -> value;
            case Json.Text(String value) -> value.strip();
            case Json.Members ignored -> "";
            case Json.Elements ignored -> "";
            case Json.Word ignored -> "";
        };
        if (digits.isEmpty() || digits.length() > 18 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        long value = Long.parseLong(digits);
        return value <= max ? value : -1;
    }
}
