package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks any RDAP body against RFC 9083 and the NRO profile. Each finding begins with the id of the rule in the
/// project's list of rules: C-1 to C-4 for `rdapConformance`, R-01 to R-24 for the structures, J-01 to J-10 for jCard,
/// JS for JSContact, N-01 to N-11 for the profile, D for redaction, G for geofeeds, P for parts of objects, S for
/// relations, H-18 for URIs, A-08 for embedding in HTML.
public final class RdapBodyRules {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final List<String> PROFILE =
            List.of("rdap_level_0", "nro_rdap_profile_0", "cidr0", "nro_rdap_profile_asn_hierarchical_0");
    private static final Set<String> TOP_ONLY = Set.of("rdapConformance", "notices");

    private final String base;
    private final List<String> findings = new ArrayList<>();

    private RdapBodyRules(String base) {
        this.base = base;
    }

    /// Fails with all findings when there is one.
    ///
    /// @param body the bytes of the body
    /// @param base the RDAP base that self links begin with, with a slash at the end
    public static void assertHold(byte[] body, String base) {
        assertThat(findings(body, base))
                .as(new String(body, StandardCharsets.UTF_8))
                .isEmpty();
    }

    /// What is wrong with the body; empty when nothing is.
    public static List<String> findings(byte[] body, String base) {
        RdapBodyRules rules = new RdapBodyRules(base);
        String text = new String(body, StandardCharsets.UTF_8);
        for (String raw : List.of("<", ">", "\u2028", "\u2029")) {
            rules.require(!text.contains(raw), "A-08", "$", "holds U+" + Integer.toHexString(raw.charAt(0)));
        }
        try {
            rules.top(JSON.readTree(body));
        } catch (JacksonException notJson) {
            rules.findings.add("R-16 $: " + notJson.getOriginalMessage());
        }
        return rules.findings;
    }

    private void top(JsonNode body) {
        conformance(body);
        StructureRules structures = new StructureRules(this, base);
        notices(body, structures);
        walk("$", body, structures);
        structures.oneContext();
        if (body.has("errorCode")) {
            error(body);
        } else if (body.has("objectClassName")) {
            new ObjectRules(this, base).object("$", body, true);
        } else if (ObjectRules.hasResults(body)) {
            new ObjectRules(this, base).results(body);
        } else {
            Set<String> members = new TreeSet<>(body.propertyNames());
            members.remove("reverse_search_properties");
            require(members.equals(TOP_ONLY), "R-19", "$", "help has " + body.propertyNames());
        }
    }

    private void conformance(JsonNode body) {
        JsonNode literals = body.path("rdapConformance");
        require(literals.isArray(), "C-1", "$", "no array rdapConformance");
        List<String> found = new ArrayList<>();
        literals.forEach(each -> found.add(each.asString()));
        require(found.containsAll(PROFILE), "N-02", "$.rdapConformance", "lacks one of " + PROFILE);
        List<String> expected = ConformanceRules.of(body);
        require(found.equals(expected), "C-3", "$.rdapConformance", found + " is not " + expected + " in this order");
        require(new TreeSet<>(found).size() == found.size(), "C-4", "$.rdapConformance", "has one twice");
    }

    private void notices(JsonNode body, StructureRules structures) {
        structures.remarks("$.notices", body.path("notices"), StructureRules.NOTICE_TYPES);
        Set<String> rels = new TreeSet<>();
        for (JsonNode notice : body.path("notices")) {
            for (JsonNode link : notice.path("links")) {
                rels.add(link.path("rel").asString());
            }
        }
        require(rels.contains("terms-of-service"), "N-04", "$.notices", "no terms of service");
        require(rels.contains("inaccuracy-report"), "N-04", "$.notices", "no inaccuracy report");
    }

    private void error(JsonNode body) {
        JsonNode code = body.path("errorCode");
        require(code.isIntegralNumber(), "R-18", "$.errorCode", "no integer");
        int status = code.asInt(0);
        require(status >= 400 && status <= 599, "R-18", "$.errorCode", "is " + status);
        String phrase = ErrorWriter.reasonPhrase(status);
        require(body.path("title").asString("").equals(phrase), "R-18", "$.title", "is not " + phrase);
        require(body.path("description").isArray(), "R-18", "$.description", "no array");
        Set<String> allowed = new TreeSet<>(Set.of("rdapConformance", "notices", "errorCode", "title", "description"));
        allowed.addAll(ObjectRules.RESULTS.keySet());
        require(allowed.containsAll(body.propertyNames()), "R-18", "$", "error has " + body.propertyNames());
    }

    /// What holds at every place of the tree.
    private void walk(String at, JsonNode node, StructureRules structures) {
        require(!node.isNull(), "R-22", at, "null");
        require(!(node.isString() && node.asString().isEmpty()), "R-22", at, "empty string");
        boolean noResults = ObjectRules.RESULTS.containsKey(at.substring(Math.min(2, at.length())));
        require(noResults || !(node.isContainer() && node.isEmpty()), "R-22", at, "empty");
        if (node.isArray()) {
            int index = 0;
            for (JsonNode each : node) {
                walk(at + "[" + index++ + "]", each, structures);
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String inner = at + "." + member.getKey();
            require(member.getKey().matches("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*"), "R-02", inner, "odd name");
            require(at.equals("$") || !TOP_ONLY.contains(member.getKey()), "C-1", inner, "not on the topmost object");
            if (member.getKey().equals("vcardArray")) {
                new JCardRules(this).card(inner, member.getValue());
            } else if (member.getKey().equals("jscontact_card")) {
                new JsContactRules(this).card(inner, member.getValue());
            } else if (!ConformanceRules.isForeign(member.getKey())) {
                structures.member(inner, member.getKey(), member.getValue());
                walk(inner, member.getValue(), structures);
            }
        }
    }

    void require(boolean holds, String rule, String at, String finding) {
        if (!holds) {
            findings.add(rule + " " + at + ": " + finding);
        }
    }
}
