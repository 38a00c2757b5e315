package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.net.whois.WhoisClient;
import org.cadastre.conformance.Target;
import org.cadastre.conformance.Whois;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Libraries that ask over port 43 and take the answer to pieces: asyncwhois for Python, whoiser for Node, and the
/// client of Apache Commons Net, which gives the text.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoisLibrariesTest {
    /// It asks the registry that it knows for an address, on port 43; the name is changed to ours.
    private static final String PYTHON = """
            import json, sys
            from asyncwhois.client import NumberClient
            from asyncwhois.query import NumberQuery, Query
            Query.whois_port = int(sys.argv[1])
            NumberQuery._get_server_name = staticmethod(lambda address: '127.0.0.1')
            text, found = NumberClient().whois(sys.argv[2])
            print(json.dumps({key.value: str(value) for key, value in found.items()}))
            """;

    private static final String NODE = """
            const [library, port, query] = process.argv.slice(2);
            const whoiser = require(library), parsers = require(library + '/src/parsers.js');
            whoiser.query({host: '127.0.0.1', port: Number(port), query: query})
                .then(text => console.log(JSON.stringify(parsers.parseSimpleWhois(text))));
            """;

    private Path folder;
    private GlobalDump dump;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        folder = temporary;
        dump = new GlobalDump("client-whois-libraries", folder);
    }

    @AfterAll
    void stop() {
        if (dump != null) {
            dump.close();
        }
    }

    private String port() {
        return Integer.toString(dump.whois().getPort());
    }

    @Test
    @DisplayName("asyncwhois: the network, its dates, and the contact for abuse with name and mail")
    void pythonLibraryReadsNetwork() throws IOException, InterruptedException {
        RdapClients.require(RdapClients.PYTHON);
        Path program = Files.writeString(folder.resolve("ask.py"), PYTHON);
        Program.Run run = RdapClients.run(folder, RdapClients.PYTHON, program.toString(), port(), "193.0.0.1");
        assertThat(run.exit()).as(run.errors()).isZero();
        JsonNode found = JsonMapper.shared().readTree(run.output());
        assertThat(found.path("net_range").asString()).isEqualTo("193.0.0.0 - 193.0.7.255");
        assertThat(found.path("net_name").asString()).isEqualTo("EXAMPLE-NET");
        assertThat(found.path("registered_date").asString()).isEqualTo("2003-03-17 12:15:57+00:00");
        assertThat(found.path("abuse_handle").asString()).isEqualTo("AB1-EX");
        assertThat(found.path("abuse_name").asString()).isEqualTo("Example Abuse Desk");
        assertThat(found.path("abuse_email").asString()).isEqualTo("abuse@example.net");
        assertThat(found.path("tech_name").asString()).isEqualTo("Anna Example");
        assertThat(run.output()).doesNotContain("anna@example.net");
    }

    @Test
    @DisplayName("whoiser: each object by itself, told apart by the empty lines")
    void nodeLibraryReadsNetwork() throws IOException, InterruptedException {
        Program.require("node", "Debian package nodejs");
        RdapClients.require(RdapClients.WHOISER);
        Path program = Files.writeString(folder.resolve("ask.js"), NODE);
        String library = RdapClients.program(RdapClients.WHOISER).toString();
        Program.Run run = Program.run(folder, List.of("node", program.toString(), library, port(), "193.0.0.1"));
        assertThat(run.exit()).as(run.errors()).isZero();
        JsonNode found = JsonMapper.shared().readTree(run.output());
        assertThat(found.path("range").asString()).isEqualTo("193.0.0.0 - 193.0.7.255");
        assertThat(found.path("netname").asString()).isEqualTo("EXAMPLE-NET");
        assertThat(found.path("organisation").path("org-name").asString()).isEqualTo("Example Registry");
        assertThat(found.path("Contact Abuse").path("abuse-mailbox").asString()).isEqualTo("abuse@example.net");
        assertThat(found.path("Contact AE1-EX").path("person").asString()).isEqualTo("Anna Example");
        assertThat(found.path("Contact AE1-EX").has("e-mail")).isFalse();
    }

    @Test
    @DisplayName("Commons Net: the whole text, and the end of the connection")
    void javaClientReadsText() throws IOException {
        WhoisClient client = new WhoisClient();
        client.setConnectTimeout(10_000);
        client.setDefaultTimeout(10_000);
        client.connect("127.0.0.1", dump.whois().getPort());
        try {
            String text = client.query(false, "193.0.0.1");
            assertThat(text).contains("netname:        EXAMPLE-NET").endsWith("\n\n\n");
            assertThat(text.lines().toList())
                    .isEqualTo(
                            Whois.ask(dump.whois(), "193.0.0.1").text().lines().toList());
        } finally {
            client.disconnect();
        }
    }
}
