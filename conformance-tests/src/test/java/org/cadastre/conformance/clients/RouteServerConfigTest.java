package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.conformance.Target;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `arouteserver`, which asks by way of `bgpq4` for the AS numbers and the prefixes of the members of an exchange, and
/// writes the filters of its route server.
@Timeout(120)
class RouteServerConfigTest {
    private static final String POLICY = """
            cfg:
              rs_as: 64496
              router_id: "192.0.2.2"
              filtering:
                never_via_route_servers:
                  peering_db: False
                irrdb:
                  enforce_origin_in_as_set: True
                  enforce_prefix_in_as_set: True
                  peering_db: False
            """;

    private static final String MEMBERS = """
            clients:
              - asn: 3333
                ip: ["192.0.2.11", "2001:db8::11"]
                cfg:
                  filtering:
                    irrdb:
                      as_sets: ["AS-TEST"]
            """;

    @ParameterizedTest
    @CsvSource({"4, 193.0.0.0/21 193.0.18.0/23", "6, 2001:67c:2e8::/48"})
    @DisplayName("the filter of a member holds the AS numbers and the prefixes of its set")
    void filterHoldsTheSet(String version, String prefixes, @TempDir Path folder)
            throws IOException, InterruptedException {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        Program.require("bgpq4", "Debian package bgpq4");
        RdapClients.require(RdapClients.AROUTESERVER);
        Path setup = Files.createDirectory(folder.resolve("setup"));
        Program.Run made = RdapClients.run(folder, RdapClients.AROUTESERVER, "setup", "--dest-dir", setup.toString());
        assertThat(made.exit()).as(made.errors()).isZero();
        try (GlobalDump dump = new GlobalDump("client-arouteserver", folder)) {
            Path program = Files.writeString(setup.resolve("program.yml"), """
                    cfg_general: "%1$s/policy.yml"
                    cfg_clients: "%1$s/members.yml"
                    cfg_bogons: "%1$s/bogons.yml"
                    logging_config_file: "%1$s/log.ini"
                    templates_dir: "%1$s/templates"
                    cache_dir: "%1$s/cache"
                    bgpq3_path: "bgpq4"
                    bgpq3_host: "127.0.0.1:%2$d"
                    bgpq3_sources: "EX"
                    check_new_release: False
                    """.formatted(
                            setup, dump.whois().getPort()));
            Files.writeString(setup.resolve("policy.yml"), POLICY);
            Files.writeString(setup.resolve("members.yml"), MEMBERS);
            Path out = setup.resolve("bird.conf");
            Program.Run run = RdapClients.run(
                    folder,
                    RdapClients.AROUTESERVER,
                    "bird",
                    "--cfg",
                    program.toString(),
                    "--ip-ver",
                    version,
                    "-o",
                    out.toString());
            assertThat(run.exit()).as(run.errors()).isZero();
            String config = Files.readString(out);
            assertThat(listed(config, "AS_SET_AS_TEST_asns")).isEqualTo("3333 3334");
            assertThat(listed(config, "AS_SET_AS_TEST_prefixes_" + version)).isEqualTo(prefixes);
        }
    }

    /// The words of a list of the configuration, sorted.
    private static String listed(String config, String name) {
        int from = config.indexOf("define " + name + " = [");
        assertThat(from).as("%s in %s", name, config).isNotNegative();
        String list = config.substring(config.indexOf('[', from) + 1, config.indexOf(']', from));
        return String.join(
                " ", List.of(list.strip().split("[,\\s]+")).stream().sorted().toList());
    }
}
