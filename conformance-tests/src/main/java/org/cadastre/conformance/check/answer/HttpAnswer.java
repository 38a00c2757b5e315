package org.cadastre.conformance.check.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a server sent back for one request.
///
/// @param status the status code
/// @param headers the fields by lower-case name
/// @param body the bytes of the content, which the checker does not change
public record HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {
    /// Takes the names of the fields in any case.
    public HttpAnswer {
        Map<String, List<String>> lower = new TreeMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = lower;
    }

    /// All values of a field.
    public List<String> values(String name) {
        return headers.getOrDefault(name, List.of());
    }
}
