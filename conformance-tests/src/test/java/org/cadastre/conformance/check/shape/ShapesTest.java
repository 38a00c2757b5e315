package org.cadastre.conformance.check.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShapesTest {
    private static final List<String> NAMES = Shapes.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void areSchemas(String name) throws IOException {
        Schema schemas = SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(schemas.validate(read(name))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameTheRuleThatEachPartHolds(String name) throws IOException {
        JsonNode schema = read(name);
        assertThat(schema.path("$id").stringValue()).isEqualTo(Shapes.BASE + name + ".json");
        if (schema.has("type")) {
            assertThat(schema.path("$comment").asString("")).matches("[A-Z]-\\d\\d");
        }
        schema.path("$defs")
                .forEach(part -> assertThat(part.path("$comment").asString("")).matches("[A-Z]-\\d\\d"));
    }

    @Test
    void areAllRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/cadastre/conformance/check/schema"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(NAMES);
        }
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in =
                Shapes.class.getResourceAsStream("/org/cadastre/conformance/check/schema/" + name + ".json")) {
            assertThat(in).as(name).isNotNull();
            return JsonMapper.shared().readTree(in);
        }
    }
}
