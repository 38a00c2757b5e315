package org.cadastre.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.cadastre.export.Sha256;
import org.cadastre.report.FigureFormat;
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigurePaths;
import org.cadastre.report.FigureValues;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Describes all paths but those of RDAP for programs (OpenAPI 3.1). A resource describes the paths that take no
/// parameters, and what all answers have in common; figures are described as their operations declare them.
public final class OpenApi {
    private static final String RESOURCE = "openapi.json";
    private static final int TAG_BYTES = 8;

    private final JsonGenerator json;

    private OpenApi(JsonGenerator json) {
        this.json = json;
    }

    /// The document.
    ///
    /// @param publicUrl outside address of `/`
    /// @param adminUrl that of the admin listener
    /// @param version of this server
    public static HttpAnswer answer(FigurePaths figures, URI publicUrl, URI adminUrl, String version) {
        byte[] body = resource()
                .replace("PUBLIC_URL", publicUrl.toString())
                .replace("ADMIN_URL", adminUrl.toString())
                .replace("VERSION", version)
                .replace("\"FIGURES\": {}", members(figures))
                .getBytes(StandardCharsets.UTF_8);
        String tag = HexFormat.of().formatHex(Sha256.digest().digest(body), 0, TAG_BYTES);
        byte[] packed = Gzip.pack(body);
        Freshness freshness = Freshness.of('"' + tag + '"', null, PublicPaths.HOUR.cacheControl());
        return new HttpAnswer(200, FigureFormat.JSON.mediaType(), body, false, () -> packed, freshness, null, 0);
    }

    private static String resource() {
        try (InputStream resource = Objects.requireNonNull(OpenApi.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /// The members of the object of paths that are about figures.
    private static String members(FigurePaths figures) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            OpenApi writer = new OpenApi(json);
            for (FigurePath path : figures.all()) {
                path.operations().forEach(writer::paths);
            }
            json.writeEndObject();
        }
        return out.toString().substring(1, out.toString().length() - 1);
    }

    /// An operation as the path that may have the parameter `format`, and as the one with an ending.
    private void paths(FigureOperation operation) {
        path(operation, "");
        if (operation.formats().size() > 1) {
            path(operation, ".{format}");
        }
    }

    private void path(FigureOperation operation, String ending) {
        json.writeObjectPropertyStart("/" + operation.path() + ending);
        json.writeStringProperty("summary", operation.summary());
        json.writeArrayPropertyStart("parameters");
        for (FigureParameter parameter : operation.parameters()) {
            parameter(parameter, operation.isInPath(parameter));
        }
        if (operation.formats().size() > 1) {
            parameter(
                    FigureParameter.choice(
                            "format",
                            "The form of the answer.",
                            operation.formats().stream()
                                    .map(FigureFormat::ending)
                                    .toList(),
                            ending.isEmpty() ? operation.formats().getFirst().ending() : null),
                    !ending.isEmpty());
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("get");
        begin("get", operation.path() + ending);
        found(operation.formats());
        reference("304", "responses", "NotModified");
        reference("400", "responses", "BadRequest");
        reference("404", "responses", "NotFound");
        reference("503", "responses", "Unavailable");
        reference("default", "responses", "Refused");
        end();
        json.writeObjectPropertyStart("head");
        begin("head", operation.path() + ending);
        reference("default", "responses", "Head");
        end();
        json.writeEndObject();
    }

    private void begin(String method, String path) {
        json.writeStringProperty(
                "operationId", method + "-" + path.replaceAll("[^a-z]+", "-").replaceAll("-$", ""));
        json.writeArrayPropertyStart("tags");
        json.writeString("figures");
        json.writeEndArray();
        json.writeObjectPropertyStart("responses");
    }

    private void end() {
        json.writeEndObject();
        json.writeEndObject();
    }

    private void found(List<FigureFormat> formats) {
        json.writeObjectPropertyStart("200");
        json.writeStringProperty("description", "The answer.");
        json.writeObjectPropertyStart("headers");
        for (String header : List.of("ETag", "Last-Modified", "Cache-Control")) {
            reference(header, "headers", header);
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("content");
        for (String mediaType :
                formats.stream().map(FigureFormat::mediaType).distinct().toList()) {
            json.writeObjectPropertyStart(mediaType);
            if (mediaType.equals(FigureFormat.JSON.mediaType())) {
                reference("schema", "schemas", "Figures");
            } else {
                json.writeObjectPropertyStart("schema");
                json.writeStringProperty("type", "string");
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void parameter(FigureParameter parameter, boolean inPath) {
        json.writeStartObject();
        json.writeStringProperty("name", parameter.name());
        json.writeStringProperty("in", inPath ? "path" : "query");
        json.writeBooleanProperty("required", inPath || parameter.required());
        json.writeStringProperty("description", parameter.description());
        if (parameter.values() instanceof FigureValues.Several) {
            json.writeBooleanProperty("explode", false);
        }
        json.writeObjectPropertyStart("schema");
        schema(parameter.values());
        String usual = parameter.usual();
        if (usual != null) {
            json.writeName("default");
            value(parameter.values(), usual);
        }
        json.writeEndObject();
        json.writeName("example");
        value(parameter.values(), parameter.example());
        json.writeEndObject();
    }

    private void schema(FigureValues values) {
        json.writeStringProperty("type", type(values));
        switch (values) {
            case FigureValues.Words(List<String> words) -> {
                json.writeArrayPropertyStart("enum");
                words.forEach(json::writeString);
                json.writeEndArray();
            }
            case FigureValues.Whole(int least, int most) -> {
                json.writeNumberProperty("minimum", least);
                json.writeNumberProperty("maximum", most);
            }
            case FigureValues.Share() -> {
                json.writeNumberProperty("exclusiveMinimum", 0);
                json.writeNumberProperty("maximum", 1);
            }
            case FigureValues.Text(String pattern, String form) ->
                json.writeStringProperty("pattern", "^" + pattern + "$");
            case FigureValues.Several(FigureValues.Text each, int most) -> {
                json.writeNumberProperty("maxItems", most);
                json.writeObjectPropertyStart("items");
                schema(each);
                json.writeEndObject();
            }
        }
    }

    private static String type(FigureValues values) {
        return switch (values) {
            case FigureValues.Words words -> "string";
            case FigureValues.Whole whole -> "integer";
            case FigureValues.Share share -> "number";
            case FigureValues.Text text -> "string";
            case FigureValues.Several several -> "array";
        };
    }

    private void value(FigureValues values, String text) {
        switch (values) {
            case FigureValues.Whole whole -> json.writeNumber(text);
            case FigureValues.Share share -> json.writeNumber(text);
            case FigureValues.Words words -> json.writeString(text);
            case FigureValues.Text word -> json.writeString(text);
            case FigureValues.Several several -> {
                json.writeStartArray();
                for (String each : text.split(",")) {
                    json.writeString(each);
                }
                json.writeEndArray();
            }
        }
    }

    private void reference(String name, String kind, String component) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("$ref", "#/components/" + kind + "/" + component);
        json.writeEndObject();
    }
}
