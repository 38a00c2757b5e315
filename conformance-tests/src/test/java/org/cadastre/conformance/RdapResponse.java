package org.cadastre.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the server answered to one HTTP request.
///
/// @param asked what was asked, for the messages of failing tests
/// @param status the status code
/// @param headers the fields, by lower-case name
/// @param body the bytes of the content
public record RdapResponse(String asked, int status, Map<String, List<String>> headers, byte[] body) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public RdapResponse {
        Map<String, List<String>> lower = new TreeMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        headers = lower;
    }

    /// The only value of a field, or an empty text when it is absent.
    public String header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        if (values.size() > 1) {
            throw new AssertionError(asked + ": " + name + " comes more than once: " + values);
        }
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// The content as text.
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The content as JSON.
    public JsonNode json() {
        return JSON.readTree(body);
    }

    /// Every JSON object in the content, the topmost first.
    public List<JsonNode> objects() {
        List<JsonNode> objects = new ArrayList<>();
        collect(json(), objects);
        return objects;
    }

    /// The texts of a JSON array.
    public static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array) {
            texts.add(each.stringValue());
        }
        return texts;
    }

    private static void collect(JsonNode node, List<JsonNode> objects) {
        if (node.isObject()) {
            objects.add(node);
        }
        for (JsonNode child : node) {
            collect(child, objects);
        }
    }

    @Override
    public String toString() {
        return asked + " -> " + status + " " + headers + "\n" + text();
    }
}
