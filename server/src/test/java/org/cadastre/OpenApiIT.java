package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.cadastre.report.FigurePath;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `/openapi.json` against what a server with real data answers. The schema of OpenAPI 3.1 in the resources is that of
/// the OpenAPI Initiative, <https://spec.openapis.org/oas/3.1/schema/2022-10-07> (Apache-2.0).
class OpenApiIT {
    private static final String BASE = "https://schema.example.net/openapi.json";

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static JsonNode document;
    private static SchemaRegistry schemas;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path today = RegistryData.file("rir/delegated-afrinic-extended-20260821.xz");
        Path config = Files.writeString(
                folder.resolve("cadastre.yaml"),
                "history: [%s, %s]%nfigures:%n  population: %s%n  classification: %s%n"
                        .formatted(
                                RegistryData.file("rir/delegated-afrinic-extended-20260505.xz"),
                                today,
                                RegistryData.file("country/population.csv.gz"),
                                RegistryData.file("country/country-codes.csv.gz")));
        server = RunningServer.of(List.of(today), config);
        String text = server.ask(false, "GET", "/openapi.json").body();
        document = JsonMapper.shared().readTree(text);
        schemas = SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemas(Map.of(BASE, text)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// A method of a path.
    private record Operation(String path, String method, JsonNode item) {
        static List<Operation> all() {
            List<Operation> all = new ArrayList<>();
            for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
                for (String method : List.of("get", "head", "post")) {
                    if (path.getValue().has(method)) {
                        all.add(new Operation(path.getKey(), method, path.getValue()));
                    }
                }
            }
            return all;
        }

        boolean isAdmin() {
            return item.has("servers");
        }

        List<JsonNode> parameters(String in) {
            return StreamSupport.stream(item.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.get("in").asString().equals(in))
                    .toList();
        }

        /// The path with its examples, and the format where it has that, and the parameters that it must have.
        String url(String format) {
            String url = path.replace("{format}", format);
            for (JsonNode parameter : parameters("path")) {
                url = url.replace("{" + parameter.get("name").asString() + "}", value(parameter.get("example")));
            }
            url += "?";
            for (JsonNode parameter : parameters("query")) {
                if (parameter.get("required").asBoolean()) {
                    url += pair(parameter, value(parameter.get("example")));
                }
            }
            return url;
        }

        List<String> formats() {
            List<String> formats = new ArrayList<>();
            for (JsonNode parameter : item.path("parameters")) {
                if (parameter.get("name").asString().equals("format")) {
                    parameter.get("schema").get("enum").forEach(each -> formats.add(each.asString()));
                }
            }
            return formats.isEmpty() ? List.of("") : formats;
        }

        HttpResponse<String> ask(String url, String... headers) throws IOException, InterruptedException {
            return server.ask(isAdmin(), method.toUpperCase(Locale.ROOT), url, headers);
        }
    }

    private static String value(JsonNode example) {
        return example.isArray()
                ? String.join(
                        ",",
                        StreamSupport.stream(example.spliterator(), false)
                                .map(JsonNode::asString)
                                .toList())
                : example.asString();
    }

    private static String pair(JsonNode parameter, String value) {
        return parameter.get("name").asString() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /// Holds an answer to what is declared for its status.
    private static void check(Operation operation, String url, HttpResponse<String> answer) {
        String asked = operation.method() + " " + url + " " + answer.statusCode();
        JsonNode responses = operation.item().get(operation.method()).get("responses");
        String status = operation.method().equals("head") ? "default" : Integer.toString(answer.statusCode());
        assertThat(responses.has(status)).as(asked).isTrue();
        JsonNode response = resolved(responses.get(status));
        for (String header : response.path("headers").propertyNames()) {
            assertThat(answer.headers().firstValue(header))
                    .as(asked + " " + header)
                    .isPresent();
        }
        if (operation.method().equals("head") || answer.statusCode() == 304) {
            assertThat(answer.body()).as(asked).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        assertThat(response.get("content").propertyNames()).as(asked).contains(type);
        if (type.endsWith("json")) {
            JsonNode schema = response.get("content").get(type).get("schema");
            Schema rules = schema.has("$ref")
                    ? schemas.getSchema(
                            SchemaLocation.of(BASE + schema.get("$ref").asString()))
                    : schemas.getSchema(schema);
            assertThat(rules.validate(JsonMapper.shared().readTree(answer.body())))
                    .as(asked)
                    .isEmpty();
        }
    }

    @Test
    void isOpenApi31() throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(OpenApiIT.class.getResourceAsStream("openapi/oas-3.1-schema.json"))) {
            Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            assertThat(rules.validate(document)).isEmpty();
        }
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .isFalse());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void everyPathAnswersInEachFormAsDeclared() throws Exception {
        for (Operation operation : Operation.all()) {
            for (String format : operation.formats()) {
                String url = operation.url(format)
                        + (operation.path().contains("{format}") || format.isEmpty() ? "" : "format=" + format);
                HttpResponse<String> answer = operation.ask(url);
                assertThat(answer.statusCode()).as(url).isEqualTo(200);
                check(operation, url, answer);
                String tag = answer.headers().firstValue("ETag").orElse(null);
                if (tag != null) {
                    HttpResponse<String> again = operation.ask(url, "If-None-Match", tag);
                    assertThat(again.statusCode()).as(url).isEqualTo(304);
                    check(operation, url, again);
                }
            }
        }
    }

    @Test
    void everyDeclaredValueIsTaken() throws Exception {
        for (Operation operation : Operation.all()) {
            for (JsonNode parameter : operation.parameters("query")) {
                JsonNode schema = parameter.get("schema");
                List<String> values = new ArrayList<>(List.of(value(parameter.get("example"))));
                for (String each : List.of("default", "minimum", "maximum")) {
                    if (schema.has(each)) {
                        values.add(value(schema.get(each)));
                    }
                }
                schema.path("enum").forEach(each -> values.add(each.asString()));
                for (String value : values) {
                    String url = operation.url("csv") + pair(parameter, value);
                    if (!parameter.get("required").asBoolean()) {
                        HttpResponse<String> answer = operation.ask(url);
                        assertThat(answer.statusCode()).as(url + answer.body()).isEqualTo(200);
                        check(operation, url, answer);
                    }
                }
            }
        }
    }

    @Test
    void theTablesAreThoseOfTheFigures() throws Exception {
        for (Operation operation : Operation.all()) {
            for (JsonNode parameter : operation.parameters("query")) {
                if (parameter.get("name").asString().equals("table")
                        && operation.method().equals("get")) {
                    String body =
                            operation.ask(operation.url("json") + "format=json").body();
                    List<String> declared = new ArrayList<>();
                    parameter.get("schema").get("enum").forEach(each -> declared.add(each.asString()));
                    assertThat(JsonMapper.shared().readTree(body).get("values").propertyNames())
                            .as(operation.path())
                            .containsExactlyInAnyOrderElementsOf(declared);
                }
            }
        }
    }

    @Test
    void otherValuesParametersAndFormsAreRefused() throws Exception {
        for (Operation operation : Operation.all()) {
            if (!operation.item().has("parameters")) {
                continue;
            }
            List<String> wrong = new ArrayList<>(List.of("color=red", "format=xml"));
            for (JsonNode parameter : operation.parameters("query")) {
                JsonNode schema = parameter.get("schema");
                JsonNode pattern = schema.has("items") ? schema.get("items").get("pattern") : schema.get("pattern");
                boolean takesIt = pattern != null && Pattern.matches(pattern.asString(), "~");
                if (!takesIt && !parameter.get("required").asBoolean()) {
                    wrong.add(pair(parameter, "~"));
                }
                if (schema.has("maximum")) {
                    wrong.add(pair(
                            parameter, Integer.toString(schema.get("maximum").asInt() + 1)));
                }
                if (schema.has("maxItems")) {
                    wrong.add(pair(
                            parameter,
                            value(parameter.get("example"))
                                    + ",ldc".repeat(schema.get("maxItems").asInt())));
                }
            }
            for (String pair : wrong) {
                String url = operation.url("csv") + pair;
                HttpResponse<String> answer = operation.ask(url);
                assertThat(answer.statusCode()).as(url).isEqualTo(400);
                check(operation, url, answer);
            }
            String below = operation.url("csv").replace("?", "/x/y?");
            HttpResponse<String> answer = operation.ask(below);
            assertThat(answer.statusCode()).as(below).isEqualTo(404);
            check(operation, below, answer);
        }
    }

    /// The paths that each listener names itself in its 404, and the families of figures, are those of the document.
    @Test
    void describesThePathsThatThereAreAndNoOther() throws Exception {
        TreeSet<String> there = new TreeSet<>();
        for (boolean admin : new boolean[] {false, true}) {
            String nothing = server.ask(admin, "GET", "/nothing").body();
            Pattern.compile("(?<= )/[a-z][a-z./]*[a-z]")
                    .matcher(nothing)
                    .results()
                    .map(MatchResult::group)
                    .forEach(there::add);
        }
        there.remove("/rdap");
        FigureParts.paths().all().stream().map(FigurePath::prefix).forEach(prefix -> there.add("/" + prefix));
        TreeSet<String> described = new TreeSet<>();
        document.get("paths").propertyNames().forEach(path -> described.add(path.replaceAll("[/.]\\{.*", "")));
        assertThat(described).isEqualTo(there);
    }

    @Test
    void hasNothingOfRdap() throws Exception {
        HttpResponse<String> answer = server.ask(false, "GET", "/openapi.json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(document.get("paths").propertyNames()).noneMatch(path -> path.startsWith("/rdap"));
    }
}
