package org.cadastre.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.util.Objects;
import org.cadastre.conformance.check.number.Address;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// A registry's own statistics file, served and walked through row by row: from each network or autnum to the one
/// behind its end. Every answer on the way is held to [Rules], as all answers are.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealStatisticsTest {
    private static final String FILE = "rir/delegated-afrinic-extended-20260821.xz";

    private ServerProcess server;
    private URI base;

    @BeforeAll
    void start() {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        server = ServerProcess.start("statistics-server", RegistryData.file(FILE));
        base = URI.create("http://127.0.0.1:" + server.port("http") + "/rdap");
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @DisplayName("2,900 IPv4 rows, one after the other, are answered without a breach")
    void walksThroughIpv4() {
        assertThat(walk("41.0.0.0", 700)).isEqualTo(700);
        assertThat(walk("102.0.0.0", 2_200)).isEqualTo(2_200);
    }

    @Test
    @DisplayName("1,100 IPv6 rows, one after the other, are answered without a breach")
    void walksThroughIpv6() {
        assertThat(walk("2c0f::", 1_100)).isEqualTo(1_100);
    }

    @Test
    @DisplayName("1,000 rows of AS numbers, one after the other, are answered without a breach")
    void walksThroughAutnums() {
        long next = 327_680;
        int rows = 0;
        while (rows < 1_000) {
            RdapResponse response = Rdap.send(base, "GET", "/autnum/" + next);
            assertThat(response.status()).as("AS%d", next).isEqualTo(200);
            next = response.json().path("endAutnum").longValue() + 1;
            rows++;
        }
        assertThat(next).isGreaterThan(328_000);
    }

    private int walk(String first, int rows) {
        Address next = Objects.requireNonNull(Address.parse(first));
        int walked = 0;
        while (walked < rows) {
            RdapResponse response = Rdap.send(base, "GET", "/ip/" + next.text());
            assertThat(response.status()).as(next.text()).isEqualTo(200);
            JsonNode network = response.json();
            Address end = Objects.requireNonNull(
                    Address.parse(network.path("endAddress").stringValue()));
            assertThat(end).isGreaterThanOrEqualTo(next);
            if (walked % 50 == 0) {
                for (JsonNode entity : network.path("entities")) {
                    Rdap.send(base, "GET", "/entity/" + entity.path("handle").stringValue());
                }
            }
            next = new Address(end.bits(), end.value().add(BigInteger.ONE));
            walked++;
        }
        return walked;
    }
}
