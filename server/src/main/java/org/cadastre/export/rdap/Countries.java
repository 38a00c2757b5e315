package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the member `country` (RFC 9083 §5.4): a text, and also an array or a list with commas, since registries
/// have objects with several.
final class Countries {
    private Countries() {}

    /// The countries of a network or autnum, each once, in the order written.
    static List<String> read(Json.Members object, ObjectScope scope) {
        List<String> found = new ArrayList<>();
        List<Json> values =
                object.value("country") instanceof Json.Text alone ? List.of(alone) : scope.list(object, "country");
        for (Json value : values) {
            String text = scope.text(value, "country");
            if (text != null) {
                split(text, found, scope);
            }
        }
        return found;
    }

    private static void split(String text, List<String> found, ObjectScope scope) {
        for (String each : text.split("[,; ]+")) {
            String code = each.toUpperCase(Locale.ROOT);
            if (code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                if (!found.contains(code)) {
                    found.add(code);
                }
            } else if (!code.isEmpty()) {
                scope.odd(Oddity.COUNTRY, text);
            }
        }
    }
}
