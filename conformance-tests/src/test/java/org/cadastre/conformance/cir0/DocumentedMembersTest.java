package org.cadastre.conformance.cir0;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// With `extensions.cir0: on` every member of the extension is in the tables and in the JSON Schema of
/// `server/docs/cir0.md`, and is as that schema wants it; and the page names no member that is never there.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedMembersTest {
    private static final Path PAGE = Path.of("../server/docs/cir0.md");

    private final Set<String> met = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();
    private String page = "";
    private Set<String> named = Set.of();
    private Schema schema;

    @BeforeAll
    void readPage() throws IOException {
        page = Files.readString(PAGE);
        int start = page.indexOf("```json\n", page.indexOf("## JSON Schema")) + 8;
        JsonNode document = JsonMapper.shared().readTree(page.substring(start, page.indexOf("```", start)));
        named = new TreeSet<>(document.path("properties").propertyNames());
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .typeLoose(false)
                .formatAssertionsEnabled(true)
                .build();
        schema = SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config))
                .getSchema(document);
    }

    @Test
    @DisplayName("networks, autnums, searches, explained and dated answers, of real and simulated data")
    void membersAreAsThePageSays() {
        try (CirServer demo = CirServer.ofDemoWorld("on");
                CirServer real = CirServer.ofAfrinic("on")) {
            for (CirServer server : List.of(demo, real)) {
                Stream.of(
                                new MixedRequests(9).paths(2_000),
                                Stream.of("/ips?cir0_country=ZA", "/autnums?cir0_country=ZA&cir0_state=allocated"),
                                Stream.of("/ips?cir0_country=EG&cir0_state=reserved-country", "/ip/2c00::/12"),
                                Stream.of("/ip/192.0.2.200?cir0_explain=1", "/ip/8.8.8.8?cir0_explain=1"),
                                Stream.of("/ip/2c0f:efa9::1?cir0_asOf=2023-04-01&cir0_explain=1"))
                        .flatMap(paths -> paths)
                        .map(server::get)
                        .forEach(this::check);
            }
        }
        assertThat(met).isEqualTo(named);
        assertThat(page)
                .contains(named.stream().map(name -> "\n| `" + name + "` |").toList());
        assertThat(states)
                .containsExactly(
                        "allocated",
                        "assigned",
                        "available",
                        "pool",
                        "reserved",
                        "reserved-country",
                        "reserved-growth");
    }

    private void check(RdapResponse response) {
        boolean isUsed = false;
        for (JsonNode object : response.objects()) {
            ObjectNode members = JsonMapper.shared().createObjectNode();
            for (String name : object.propertyNames()) {
                if (name.startsWith("cir0")) {
                    members.set(name, object.get(name));
                }
            }
            assertThat(named).as(response.asked()).containsAll(members.propertyNames());
            assertThat(schema.validate(members))
                    .as("%s of %s", members, response.asked())
                    .isEmpty();
            isUsed |= !members.isEmpty();
            met.addAll(members.propertyNames());
            if (members.has("cir0_state")) {
                states.add(members.get("cir0_state").stringValue());
            }
        }
        boolean mayName = isUsed || response.asked().matches("GET /(help|(ips|autnums)\\?.*cir0_country=).*");
        boolean names =
                RdapResponse.texts(response.json().path("rdapConformance")).contains("cir0");
        assertThat(names).as(response.asked()).isIn(isUsed, mayName);
    }
}
