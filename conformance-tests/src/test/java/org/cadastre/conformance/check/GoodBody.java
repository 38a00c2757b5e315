package org.cadastre.conformance.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadastre.conformance.check.answer.HttpAnswer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An answer that keeps every rule, one file each in `good/`: what was asked, the status, the body.
record GoodBody(String name, String path, int status, ObjectNode body) {
    private static final List<String> NAMES = List.of(
            "autnum",
            "autnums",
            "domain",
            "domains",
            "down",
            "empty",
            "entity",
            "error",
            "help",
            "idn",
            "nameserver",
            "nameservers",
            "network",
            "network6",
            "range",
            "redacted",
            "redirect",
            "reverse",
            "search",
            "subset",
            "up");

    static Stream<GoodBody> all() {
        return NAMES.stream().map(GoodBody::named);
    }

    static GoodBody named(String name) {
        JsonNode file = JsonMapper.shared().readTree(resource("good/" + name + ".json"));
        return new GoodBody(
                name, file.path("path").stringValue(), file.path("status").intValue(), (ObjectNode) file.path("body"));
    }

    static String resource(String name) {
        try (InputStream in = GoodBody.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> headers() {
        Map<String, String> headers =
                new HashMap<>(Map.of("content-type", "application/rdap+json", "access-control-allow-origin", "*"));
        if (status == 302) {
            headers.put("location", "https://rdap.example.net" + path);
        }
        return headers;
    }

    HttpAnswer answer() {
        Map<String, List<String>> fields = new HashMap<>();
        headers().forEach((name, value) -> fields.put(name, List.of(value)));
        return new HttpAnswer(status, fields, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    String url() {
        return "https://rdap.example" + path;
    }

    @Override
    public String toString() {
        return name;
    }
}
