package org.cadastre.conformance.rfc9083;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §4.1 to §4.9: the structures that bodies are made of.
@Timeout(120)
class Section4_DataStructuresTest {
    private static final String ALL = "org.cadastre.conformance.Bodies#all";
    private static final String OBJECTS = "org.cadastre.conformance.Bodies#objects";

    /// IANA "RDAP JSON Values", notice and remark type.
    private static final Set<String> REMARK_TYPES = Set.of(
            "result set truncated due to authorization",
            "result set truncated due to excessive load",
            "result set truncated due to unexplainable reasons",
            "object truncated due to authorization",
            "object truncated due to excessive load",
            "object truncated due to unexplainable reasons",
            "object redacted due to authorization");

    /// The same, event action.
    private static final Set<String> EVENT_ACTIONS = Set.of(
            "registration",
            "reregistration",
            "last changed",
            "expiration",
            "deletion",
            "reinstantiation",
            "transfer",
            "locked",
            "unlocked",
            "last update of RDAP database",
            "registrar expiration",
            "enum validation expiration");

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("C-1, C-3 and C-4 §4.1 MUST: rdapConformance is on the topmost object only, with rdap_level_0 first")
    @Holds({"C-1", "C-3"})
    void conformsOnTopOnly(String path) {
        RdapResponse response = Rdap.get(path);
        List<String> ids = RdapResponse.texts(response.json().path("rdapConformance"));
        assertThat(ids).first().isEqualTo("rdap_level_0");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9_]*"));
        assertThat(response.objects().stream().skip(1)).noneMatch(object -> object.has("rdapConformance"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("R-03 and R-04 §4.2 MUST: each link has value, rel and href; related is not self")
    @Holds({"R-03", "R-04"})
    void linksCompletely(String path) {
        RdapResponse response = Rdap.get(path);
        for (JsonNode object : response.objects()) {
            Set<String> selves = new HashSet<>();
            for (JsonNode link : object.path("links")) {
                for (String member : new String[] {"value", "rel", "href"}) {
                    assertThat(link.path(member).isString())
                            .as("%s in %s", member, link)
                            .isTrue();
                }
                if (link.path("rel").stringValue().equals("self")) {
                    selves.add(link.path("href").stringValue());
                }
            }
            for (JsonNode link : object.path("links")) {
                if (link.path("rel").stringValue().equals("related")) {
                    assertThat(selves).doesNotContain(link.path("href").stringValue());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("R-03 §4.2: the value of a link is the address that was asked")
    @Holds("R-03")
    void linksFromWhatWasAsked(String path) {
        RdapResponse response = Rdap.get(path);
        String asked = URI.create(Target.get().rdap() + path).getRawPath();
        for (JsonNode object : response.objects()) {
            for (JsonNode link : object.path("links")) {
                String value = URI.create(link.path("value").stringValue()).getRawPath();
                assertThat(value.toLowerCase(Locale.ROOT)).isEqualTo(asked.toLowerCase(Locale.ROOT));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("R-08 and R-09 §4.3 MUST: notices on top only; description is an array of strings; types are IANA's")
    @Holds({"R-08", "R-09"})
    void shapesNoticesAndRemarks(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.json().path("notices").size()).isPositive();
        assertThat(response.objects().stream().skip(1)).noneMatch(object -> object.has("notices"));
        for (JsonNode object : response.objects()) {
            for (String member : new String[] {"notices", "remarks"}) {
                for (JsonNode each : object.path(member)) {
                    assertThat(each.path("description").isArray())
                            .as(each.toString())
                            .isTrue();
                    assertThat(RdapResponse.texts(each.path("description")))
                            .isNotEmpty()
                            .noneMatch(String::isBlank);
                    assertThat(each.path("title").stringValue()).isNotBlank();
                    if (each.has("type")) {
                        assertThat(REMARK_TYPES).contains(each.path("type").stringValue());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("R-10 §4.4 MUST: lang, where there is one, is a language tag")
    @Holds("R-10")
    void tagsLanguages(String path) {
        for (JsonNode object : Rdap.get(path).objects()) {
            if (object.has("lang")) {
                assertThat(object.path("lang").stringValue()).matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(OBJECTS)
    @DisplayName("R-11 §4.5 MUST: events have an action of IANA's and a date with an offset")
    @Holds("R-11")
    void datesEvents(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.json().path("events"))
                .anyMatch(event -> event.path("eventAction").stringValue().equals("last update of RDAP database"));
        for (JsonNode object : response.objects()) {
            for (JsonNode event : object.path("events")) {
                assertThat(EVENT_ACTIONS).contains(event.path("eventAction").stringValue());
                assertThat(OffsetDateTime.parse(event.path("eventDate").stringValue()))
                        .isAfter(OffsetDateTime.parse("1980-01-01T00:00:00Z"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(OBJECTS)
    @DisplayName("R-12 §4.6 MUST: status is an array of IANA's values")
    @Holds("R-12")
    void listsStatus(String path) {
        for (JsonNode object : Rdap.get(path).objects()) {
            if (object.has("status")) {
                assertThat(RdapResponse.texts(object.path("status")))
                        .isNotEmpty()
                        .isSubsetOf("active", "administrative", "reserved");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(OBJECTS)
    @DisplayName("R-13 §4.7 MUST: port43, where there is one, is a host name or an address and nothing more")
    @Holds("R-13")
    void namesWhoisHost(String path) {
        for (JsonNode object : Rdap.get(path).objects()) {
            if (object.has("port43")) {
                assertThat(object.path("port43").stringValue()).matches("[A-Za-z0-9.-]+|[0-9a-f:]+");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(OBJECTS)
    @DisplayName("R-14 §4.8 MUST: publicIds, where there are some, have a type and an identifier in text")
    @Holds("R-14")
    void typesPublicIds(String path) {
        for (JsonNode object : Rdap.get(path).objects()) {
            for (JsonNode id : object.path("publicIds")) {
                assertThat(id.path("type").isString() && id.path("identifier").isString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(OBJECTS)
    @DisplayName("R-15 §4.9 MUST: every object has its class, also within another")
    @Holds("R-15")
    void namesClassOfEveryObject(String path) {
        RdapResponse response = Rdap.get(path);
        assertThat(response.json().has("objectClassName")).isTrue();
        for (JsonNode object : response.objects()) {
            for (String member : new String[] {"entities", "networks", "autnums"}) {
                String name = switch (member) {
                    case "networks" -> "ip network";
                    case "autnums" -> "autnum";
                    default -> "entity";
                };
                for (JsonNode nested : object.path(member)) {
                    assertThat(nested.path("objectClassName").stringValue()).isEqualTo(name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @DisplayName("R-22: nothing is null or empty; what is unknown is left out")
    void leavesOutWhatIsUnknown(String path) {
        for (JsonNode object : Rdap.get(path).objects()) {
            object.properties().forEach(member -> {
                JsonNode value = member.getValue();
                assertThat(value.isNull()).as(member.getKey()).isFalse();
                assertThat(value.isContainer() && value.isEmpty())
                        .as(member.getKey())
                        .isFalse();
                assertThat(value.isString() && value.stringValue().isEmpty())
                        .as(member.getKey())
                        .isFalse();
            });
        }
    }
}
