package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cadastre.query.Answer;
import org.cadastre.query.Criterion;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// `reverse_search_properties_mapping` (RFC 9536 §5): its paths are evaluated on the results beside it.
class ReverseSearchMappingTest {
    private static final Configuration PATHS = Configuration.builder()
            .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
            .build();
    private static final Map<String, String> ASKED =
            Map.of("fn", "Abuse desk", "handle", "ABUSE1-EX", "email", "abuse@example.net", "role", "abuse");

    @ParameterizedTest
    @EnumSource(ContactFormat.class)
    @Holds({"V-02", "V-04"})
    void pathsLeadToWhatWasSearchedFor(ContactFormat contacts) {
        JsonNode body = body(contacts);
        String result = body.path("ipSearchResults").get(0).toString();
        Map<String, String> paths = paths(body);

        assertThat(paths.keySet()).isEqualTo(ASKED.keySet());
        paths.forEach((property, path) -> assertThat(
                        JsonPath.using(PATHS).parse(result).read(path).toString())
                .as("%s at %s", property, path)
                .contains('"' + ASKED.get(property) + '"'));
    }

    @Test
    @Holds("V-02")
    void pathsOfJCardAreThoseThatIanaLists() {
        Map<String, String> listed = Map.of(
                "fn", "$.entities[*].vcardArray[1][?(@[0]=='fn')][3]",
                "handle", "$.entities[*].handle",
                "email", "$.entities[*].vcardArray[1][?(@[0]=='email')][3]",
                "role", "$.entities[*].roles");
        assertThat(paths(body(ContactFormat.JCARD))).isEqualTo(listed);
        assertThat(paths(body(ContactFormat.BOTH))).isEqualTo(listed);
    }

    private static Map<String, String> paths(JsonNode body) {
        Map<String, String> paths = new TreeMap<>();
        for (JsonNode each : body.path("reverse_search_properties_mapping")) {
            paths.put(
                    each.path("property").asString(), each.path("propertyPath").asString());
        }
        return paths;
    }

    private static JsonNode body(ContactFormat contacts) {
        RdapSettings settings = new RdapSettings(
                Samples.PUBLIC_URL,
                Samples.PUBLIC_URL + "/terms",
                Samples.PUBLIC_URL + "/inaccuracy",
                null,
                PersonalData.SHOWN,
                contacts);
        List<Criterion> criteria = CriterionNames.ofReverseSearch().stream()
                .map(property ->
                        new Criterion(property, ASKED.getOrDefault(CriterionNames.name(Resource.IPS, property), "")))
                .toList();
        byte[] body = new RdapWriter(settings)
                .answer(
                        Samples.FACTS,
                        new Query.ReverseSearch(Resource.IPS, criteria, Window.FIRST),
                        new Answer.Results(Resource.IPS, List.of(RichSamples.network()), 0, 50, 1, false));
        RdapBodyRules.assertHold(body, Samples.BASE);
        return RdapBodyRules.JSON.readTree(body);
    }
}
