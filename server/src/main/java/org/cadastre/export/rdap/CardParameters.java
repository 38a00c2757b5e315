package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parameters of a jCard property (RFC 7095 §3.4), of which there may be none; others than these are passed
/// over.
final class CardParameters {
    private static final int LEAST_PREFERRED = 100;

    private final Map<String, Json> values;

    CardParameters(Json parameters) {
        values = parameters instanceof Json.Members(Map<String, Json> all, long ignored) ? all : Map.of();
    }

    /// The address as it is written on a letter; empty when there is none.
    String label() {
        return String.join("\n", texts("label"));
    }

    /// The country of an address, two upper-case letters (RFC 8605 §3.1), or null.
    @Nullable
    String country() {
        for (String text : texts("cc")) {
            String code = text.toUpperCase(Locale.ROOT);
            if (code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
                return code;
            }
        }
        return null;
    }

    /// `work`, `home` or null.
    @Nullable
    String place() {
        List<String> types = types(Set.of("work", "home"));
        return types.isEmpty() ? null : types.getFirst();
    }

    /// Those types that are allowed, in lower case, each once; several also stand in one text with commas.
    List<String> types(Set<String> allowed) {
        List<String> types = new ArrayList<>();
        for (String text : texts("type")) {
            for (String each : text.toLowerCase(Locale.ROOT).split("[, ]+")) {
                if (allowed.contains(each) && !types.contains(each)) {
                    types.add(each);
                }
            }
        }
        return types;
    }

    /// How preferred it is, 1 to 100, or 0 when that is not said.
    int pref() {
        Json value = values.get("pref");
        String text = value instanceof Json.Digits(String digits) ? digits : String.join("", texts("pref"));
        if (text.isEmpty() || text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int pref = Integer.parseInt(text);
        return pref <= LEAST_PREFERRED ? pref : 0;
    }

    private List<String> texts(String name) {
        return switch (values.get(name)) {
            case Json.Text(String text) -> List.of(ObjectScope.lines(text));
            case Json.Elements(List<Json> several) -> {
                List<String> texts = new ArrayList<>();
                for (Json each : several) {
                    if (each instanceof Json.Text(String text)) {
                        texts.add(ObjectScope.lines(text));
                    }
                }
                yield texts;
            }
            case Json.Digits ignored -> List.of();
            case Json.Members ignored -> List.of();
            case Json.Word ignored -> List.of();
            case null -> List.of();
        };
    }
}
