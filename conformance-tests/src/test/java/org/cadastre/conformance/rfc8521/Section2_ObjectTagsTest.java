package org.cadastre.conformance.rfc8521;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.ServerProcess;
import org.cadastre.conformance.Target;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// RFC 8521 §2 on a registry that has a network whose registrant is of another one: the tag of the handle leads to one
/// server, and the self link in the registry's export to a third.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Section2_ObjectTagsTest {
    private static final String OF_THE_TAG = "https://tags.example.org/rdap/";
    private static final String OF_THE_LINK = "https://links.example.com/rdap/";
    private static final String NETWORK = """
            {"objectClassName":"ip network","handle":"NET-1-EXA","startAddress":"192.0.2.0","endAddress":"192.0.2.255",\
            "ipVersion":"v4","status":["active"],"entities":[{"objectClassName":"entity","handle":"ABC-EXO",\
            "roles":["registrant"],"vcardArray":["vcard",[["version",{},"text","4.0"],["fn",{},"text","Example"],\
            ["kind",{},"text","org"]]],"links":[{"value":"%1$sip/192.0.2.0/24","rel":"self",\
            "href":"%1$sentity/ABC-EXO","type":"application/rdap+json"}]}]}
            """.formatted(OF_THE_LINK);

    private ServerProcess server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        Path bootstrap = Files.createDirectories(folder.resolve("bootstrap"));
        Files.writeString(bootstrap.resolve("object-tags.json"), """
                {"version":"1.0","publication":"2026-11-01T00:00:00Z","services":[
                [["tags@example.org"],["EXO"],["%s"]]]}
                """.formatted(OF_THE_TAG));
        Path objects = Files.writeString(folder.resolve("objects.json"), NETWORK);
        server = ServerProcess.startWith("object-tags", List.of("--bootstrap=" + bootstrap, objects.toString()));
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @DisplayName("B-12: where tag and self link disagree the tag counts (SHOULD)")
    @Holds("B-12")
    void tagCountsWhereSelfLinkDisagrees() {
        RdapResponse network = get("/ip/192.0.2.1");
        JsonNode registrant = network.json().path("entities").path(0);
        assertThat(registrant.path("handle").stringValue()).isEqualTo("ABC-EXO");
        List<String> selves = new ArrayList<>();
        for (JsonNode link : registrant.path("links")) {
            if (link.path("rel").stringValue().equals("self")) {
                selves.add(link.path("href").stringValue());
            }
        }
        assertThat(selves).hasSize(1);
        URI self = URI.create(selves.getFirst());
        assertThat(self.getPath()).isEqualTo("/rdap/entity/ABC-EXO");
        assertThat(self.getPort()).isEqualTo(server.port("http"));
        assertThat(network.text()).doesNotContain(OF_THE_LINK);

        RdapResponse followed = get("/entity/ABC-EXO");
        assertThat(followed.status()).isEqualTo(302);
        assertThat(followed.header("Location")).isEqualTo(OF_THE_TAG + "entity/ABC-EXO");
        assertThat(followed.text()).doesNotContain(OF_THE_LINK);
    }

    private RdapResponse get(String path) {
        return Rdap.send(URI.create("http://127.0.0.1:" + server.port("http") + "/rdap"), "GET", path);
    }
}
