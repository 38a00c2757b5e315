package org.cadastre.conformance.rfc9083;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.conformance.Bodies;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §5.1: the entity class, with its jCard (RFC 7095).
@Timeout(60)
class Section5_1_EntityTest {
    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("J-01 to J-08 §5.1 MUST: every entity has a jCard with version, fn and kind")
    @Holds({"J-01", "J-02", "J-05", "J-06"})
    void givesEveryEntityItsCard(String path) {
        for (JsonNode entity : entities(Rdap.get(path))) {
            JsonNode card = entity.path("vcardArray");
            assertThat(card.get(0).stringValue()).isEqualTo("vcard");
            List<String> names = new ArrayList<>();
            for (JsonNode property : card.get(1)) {
                assertThat(property.size()).isGreaterThanOrEqualTo(4);
                assertThat(property.get(0).stringValue()).matches("[a-z][a-z-]*");
                assertThat(property.get(1).isObject()).isTrue();
                assertThat(property.get(2).stringValue()).matches("[a-z-]+");
                names.add(property.get(0).stringValue());
            }
            assertThat(names).startsWith("version").contains("fn", "kind");
            assertThat(names)
                    .isSubsetOf(
                            "version",
                            "kind",
                            "fn",
                            "n",
                            "adr",
                            "tel",
                            "email",
                            "lang",
                            "geo",
                            "title",
                            "role",
                            "org",
                            "contact-uri");
            assertThat(value(card, "version")).isEqualTo("4.0");
            assertThat(value(card, "fn")).isNotEmpty();
            assertThat(value(card, "kind")).isIn("individual", "group", "org");
        }
    }

    @ParameterizedTest
    @MethodSource("org.cadastre.conformance.Bodies#objects")
    @DisplayName("§5.1 MUST: roles is an array of IANA's values, and an entity within another object has one")
    void listsRoles(String path) {
        RdapResponse response = Rdap.get(path);
        for (JsonNode object : response.objects()) {
            for (JsonNode entity : object.path("entities")) {
                assertThat(RdapResponse.texts(entity.path("roles"))).containsExactly("registrant");
            }
        }
    }

    @Test
    @DisplayName("§5.1, N-08: an entity that is asked for lists what it holds, and each of it leads back")
    @Holds("N-08")
    void listsWhatItHolds() {
        String holder = Bodies.holder();
        JsonNode entity = Rdap.get("/entity/" + holder).json();
        assertThat(entity.path("networks").size() + entity.path("autnums").size())
                .isPositive();
        for (JsonNode network : entity.path("networks")) {
            JsonNode found = Rdap.get("/ip/" + network.path("startAddress").stringValue())
                    .json();
            assertThat(found.path("handle")).isEqualTo(network.path("handle"));
            assertThat(found.path("entities").get(0).path("handle").stringValue())
                    .isEqualTo(holder);
        }
        for (JsonNode autnum : entity.path("autnums")) {
            JsonNode found = Rdap.get("/autnum/" + autnum.path("startAutnum").longValue())
                    .json();
            assertThat(found.path("handle")).isEqualTo(autnum.path("handle"));
            assertThat(found.path("entities").get(0).path("handle").stringValue())
                    .isEqualTo(holder);
        }
    }

    private static List<JsonNode> entities(RdapResponse response) {
        return response.objects().stream()
                .filter(object -> object.path("objectClassName").asString("").equals("entity"))
                .toList();
    }

    private static String value(JsonNode card, String name) {
        for (JsonNode property : card.get(1)) {
            if (property.get(0).stringValue().equals(name)) {
                return property.get(3).stringValue();
            }
        }
        return "";
    }
}
