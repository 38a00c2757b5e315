package org.cadastre.conformance.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A good answer with one thing wrong in it, as `planted-breaches.txt` lists them.
///
/// @param number its place in the list
/// @param rule the rule that it breaks
/// @param pointer where that is to be reported
/// @param line the line of the list, to be shown
/// @param path what is asked
/// @param status the status of the answer
/// @param headers the header of the answer
/// @param content the body of the answer
record PlantedBreach(
        int number,
        String rule,
        String pointer,
        String line,
        String path,
        int status,
        Map<String, String> headers,
        byte[] content) {
    static Stream<PlantedBreach> all() {
        List<PlantedBreach> all = new ArrayList<>();
        for (String line : GoodBody.resource("planted-breaches.txt").split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                all.add(read(all.size(), line));
            }
        }
        return all.stream();
    }

    private static PlantedBreach read(int number, String line) {
        String[] columns = line.split("\\|", 4);
        GoodBody good = GoodBody.named(columns[1].strip());
        Map<String, String> headers = good.headers();
        ObjectNode body = good.body();
        String path = good.path();
        int status = good.status();
        byte[] content = null;
        for (String step : columns[3].split(";;", -1)) {
            String[] words = step.strip().split(" ", 3);
            String rest = words.length < 2 ? "" : step.strip().substring(words[0].length() + 1);
            switch (words[0]) {
                case "set" -> set(body, words[1], JsonMapper.shared().readTree(words[2]));
                case "drop" -> drop(body, words[1]);
                case "append" ->
                    ((ArrayNode) body.at(words[1])).add(JsonMapper.shared().readTree(words[2]));
                case "status" -> status = Integer.parseInt(words[1]);
                case "path" -> {
                    askFor(body, "https://rdap.example" + withoutQuery(path), words[1]);
                    path = words[1];
                }
                case "header" -> headers.put(words[1].toLowerCase(Locale.ROOT), words[2]);
                case "noheader" -> headers.remove(words[1].toLowerCase(Locale.ROOT));
                case "body" -> content = rest.getBytes(StandardCharsets.UTF_8);
                case "bytes" -> content = HexFormat.of().parseHex(rest);
                default -> throw new AssertionError("no such step: " + step);
            }
        }
        if (content == null) {
            content = body.toString().getBytes(StandardCharsets.UTF_8);
        }
        return new PlantedBreach(number, columns[0].strip(), columns[2].strip(), line, path, status, headers, content);
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private static void askFor(JsonNode node, String old, String path) {
        if (node instanceof ObjectNode object
                && object.path("value").asString("").equals(old)) {
            object.put("value", "https://rdap.example" + withoutQuery(path));
        }
        node.forEach(child -> askFor(child, old, path));
    }

    private static void set(ObjectNode body, String pointer, JsonNode value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = body.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
    }

    private static void drop(ObjectNode body, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        if (body.at(at).isMissingNode()) {
            throw new AssertionError("nothing to drop at " + pointer);
        }
        JsonNode parent = body.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.remove(at.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(at.last().getMatchingProperty());
        }
    }

    @Override
    public String toString() {
        return line.length() > 150 ? line.substring(0, 150) + "…" : line;
    }
}
