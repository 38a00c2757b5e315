package org.cadastre.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One WHOIS response.
///
/// @param text all of it, with the two empty lines at its end
public record WhoisReply(String text) {
    /// Its objects: the values of each attribute by its name, in order.
    public List<Map<String, List<String>>> objects() {
        List<Map<String, List<String>>> objects = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            Map<String, List<String>> object = new LinkedHashMap<>();
            for (String line : block.split("\n")) {
                int colon = line.indexOf(':');
                if (!line.startsWith("%") && colon > 0) {
                    object.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                            .add(line.substring(colon + 1).strip());
                }
            }
            if (!object.isEmpty()) {
                objects.add(object);
            }
        }
        return objects;
    }

    /// The first object.
    public Map<String, List<String>> object() {
        List<Map<String, List<String>>> objects = objects();
        if (objects.isEmpty()) {
            throw new AssertionError("no object in:\n" + text);
        }
        return objects.getFirst();
    }

    /// The first value of an attribute of the first object, or an empty text.
    public String value(String attribute) {
        return object().getOrDefault(attribute, List.of("")).getFirst();
    }

    /// The number in `%ERROR:nnn:`, or 0.
    public int error() {
        for (String line : text.split("\n")) {
            if (line.startsWith("%ERROR:")) {
                return Integer.parseInt(line.substring(7, 10));
            }
        }
        return 0;
    }
}
