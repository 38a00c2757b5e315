package org.cadastre.conformance.rfc9083;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.cadastre.conformance.DemoWorld;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §5.4: the IP network class, with cidr0.
@Timeout(60)
class Section5_4_IpNetworkTest {
    private static final String ADDRESSES = "org.cadastre.conformance.DemoWorld#ADDRESSES";

    @ParameterizedTest
    @FieldSource(ADDRESSES)
    @DisplayName("§5.4 MUST, R-16: class, handle, version, and a range that holds the address asked for")
    @Holds("R-16")
    void describesNetwork(String address) throws UnknownHostException {
        JsonNode network = Rdap.get("/ip/" + address).json();
        assertThat(network.path("objectClassName").stringValue()).isEqualTo("ip network");
        assertThat(network.path("handle").stringValue()).isNotBlank();
        assertThat(network.path("ipVersion").stringValue()).isEqualTo(address.contains(":") ? "v6" : "v4");
        BigInteger start = number(network.path("startAddress").stringValue());
        BigInteger end = number(network.path("endAddress").stringValue());
        assertThat(number(address)).isBetween(start, end);
        assertThat(network.path("startAddress").stringValue())
                .matches("[0-9.]+|[0-9a-f:]+")
                .doesNotContain(":0:0:");
    }

    @ParameterizedTest
    @FieldSource(ADDRESSES)
    @DisplayName("cidr0 MUST: the fewest prefixes that are exactly the range, in order")
    void listsPrefixesOfRange(String address) throws UnknownHostException {
        JsonNode network = Rdap.get("/ip/" + address).json();
        boolean v4 = network.path("ipVersion").stringValue().equals("v4");
        BigInteger next = number(network.path("startAddress").stringValue());
        int previousEndsAt = -1;
        for (JsonNode prefix : network.path("cidr0_cidrs")) {
            assertThat(prefix.size()).isEqualTo(2);
            assertThat(prefix.path("length").isIntegralNumber()).isTrue();
            int hostBits = (v4 ? 32 : 128) - prefix.path("length").intValue();
            BigInteger first = number(prefix.path(v4 ? "v4prefix" : "v6prefix").stringValue());
            assertThat(first).isEqualTo(next);
            assertThat(first.getLowestSetBit() < 0 || first.getLowestSetBit() >= hostBits)
                    .isTrue();
            boolean halves = hostBits == previousEndsAt && first.testBit(hostBits);
            assertThat(halves).as("two halves of one prefix: %s", network).isFalse();
            previousEndsAt = hostBits;
            next = first.add(BigInteger.ONE.shiftLeft(hostBits));
        }
        assertThat(next.subtract(BigInteger.ONE))
                .isEqualTo(number(network.path("endAddress").stringValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.5, ALLOCATED, active",
        "192.0.2.110, RESERVED, administrative",
        "192.0.2.150, ASSIGNED, active",
        "192.0.2.250, AVAILABLE, administrative"
    })
    @DisplayName("design §3.2, §5.1: type and status say in which state the space is, and nobody holds what is free")
    void saysInWhichStateSpaceIs(String address, String type, String status) {
        JsonNode network = Rdap.get("/ip/" + address).json();
        assertThat(network.path("type").stringValue()).isEqualTo(type);
        assertThat(network.path("status").get(0).stringValue()).isEqualTo(status);
        boolean held = status.equals("active");
        assertThat(network.has("entities")).isEqualTo(held);
        if (!held) {
            assertThat(network.path("remarks").toString()).containsIgnoringCase(type);
        }
    }

    @ParameterizedTest
    @FieldSource(ADDRESSES)
    @DisplayName("R-16 and R-17 §3 MUST: country, where there is one, is an assigned code in upper case")
    @Holds("R-16")
    void writesCountryInUpperCase(String address) {
        JsonNode network = Rdap.get("/ip/" + address).json();
        if (network.has("country")) {
            assertThat(network.path("country").stringValue())
                    .matches("[A-Z]{2}")
                    .isNotIn("EU", "AP", "ZZ", "UK");
        }
    }

    @ParameterizedTest
    @FieldSource(ADDRESSES)
    @DisplayName("R-06 and R-07 §5: the self link leads to the same object and has the RDAP media type")
    @Holds("R-06")
    void linksToItself(String address) {
        JsonNode network = Rdap.get("/ip/" + address).json();
        JsonNode self = selfLink(network);
        assertThat(self.path("type").stringValue()).isEqualTo("application/rdap+json");
        String path = URI.create(self.path("href").stringValue()).getRawPath();
        String base = Target.get().rdap().getRawPath();
        assertThat(path).startsWith(base + "/ip/");
        JsonNode again = Rdap.get(path.substring(base.length())).json();
        assertThat(again.path("handle")).isEqualTo(network.path("handle"));
        assertThat(again.path("startAddress")).isEqualTo(network.path("startAddress"));
    }

    @Test
    @DisplayName("§5.4: parentHandle, where there is one, is another object")
    void namesOtherObjectAsParent() {
        for (String address : DemoWorld.ADDRESSES) {
            JsonNode network = Rdap.get("/ip/" + address).json();
            assertThat(network.path("parentHandle")).isNotEqualTo(network.path("handle"));
        }
    }

    private static JsonNode selfLink(JsonNode object) {
        for (JsonNode link : object.path("links")) {
            if (link.path("rel").stringValue().equals("self")) {
                return link;
            }
        }
        throw new AssertionError("no self link in " + object);
    }

    private static BigInteger number(String address) throws UnknownHostException {
        return new BigInteger(1, InetAddress.getByName(address).getAddress());
    }
}
