package org.cadastre.conformance.check.shape;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas, and the comparison of a body with one of them.
///
/// The rule that a misfit breaks is the nearest `$comment` above the keyword in its schema; a member that no schema
/// knows breaks R-02. A null is left to R-22, wherever a null is no slot of a jCard.
public final class Shapes {
    /// What the names of the schemas begin with; nothing is fetched from there.
    public static final String BASE = "https://schema.example.net/rdap/";

    /// All schemas.
    public static final List<String> NAMES = List.of(
            "autnum",
            "cidr0",
            "common",
            "domain",
            "entity",
            "error",
            "event",
            "help",
            "ip-network",
            "jcard",
            "link",
            "nameserver",
            "notice",
            "paging",
            "redacted",
            "redirect",
            "remark",
            "reverse-search-mapping",
            "reverse-search-properties",
            "search",
            "secure-dns",
            "sorting",
            "subsetting");

    private final Map<String, JsonNode> documents = new HashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();

    /// Reads all schemas.
    public Shapes() {
        Map<String, String> texts = new HashMap<>();
        for (String name : NAMES) {
            String text = resource("schema/" + name + ".json");
            texts.put(BASE + name + ".json", text);
            documents.put(BASE + name + ".json", JsonMapper.shared().readTree(text));
        }
        SchemaRegistry registry = SchemaRegistry.withDialect(
                Dialects.getDraft202012(),
                builder -> builder.schemas(texts)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .locale(Locale.ROOT)
                                .typeLoose(false)
                                .build()));
        for (String name : NAMES) {
            schemas.put(name, registry.getSchema(SchemaLocation.of(BASE + name + ".json")));
        }
    }

    private static String resource(String name) {
        try (InputStream in = Shapes.class.getResourceAsStream("/org/cadastre/conformance/check/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a breach for each place where the body has not the shape of the schema, one for each place and rule.
    public void check(String name, Place body, Breaches breaches) {
        Schema schema = schemas.get(name);
        if (schema == null) {
            throw new IllegalArgumentException("no schema " + name);
        }
        Set<String> told = new HashSet<>();
        for (Error misfit : schema.validate(body.node())) {
            String at = misfit.getInstanceLocation().toString();
            boolean isNull = misfit.getInstanceNode() != null
                    && misfit.getInstanceNode().isNull()
                    && !at.contains("/vcardArray/");
            if (isNull) {
                continue;
            }
            boolean unknown = misfit.getKeyword().equals("additionalProperties") && misfit.getProperty() != null;
            String pointer = unknown
                    ? new Place(at, body.node()).member(misfit.getProperty()).pointer()
                    : at;
            String rule = unknown ? "R-02" : rule(misfit.getSchemaLocation());
            if (told.add(rule + " " + pointer)) {
                breaches.add(rule, pointer, unknown ? "no member of this name belongs here" : message(misfit));
            }
        }
    }

    private static String message(Error misfit) {
        return switch (misfit.getKeyword()) {
            case "not" -> "this member does not belong here";
            case "enum" -> "the value is none of those that are registered for it";
            default -> misfit.getMessage();
        };
    }

    private String rule(SchemaLocation location) {
        JsonNode node = documents.get(location.getAbsoluteIri().toString());
        String rule = "X-00";
        NodePath path = location.getFragment();
        for (int i = 0; node != null && i <= path.getNameCount(); i++) {
            if (node.isObject() && node.path("$comment").isString()) {
                rule = node.path("$comment").stringValue();
            }
            if (i < path.getNameCount()) {
                Object step = path.getElement(i);
                node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
            }
        }
        return rule;
    }
}
