package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.cadastre.query.Answer;
import org.cadastre.query.Criterion;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every path in `redacted` is evaluated on the body as it is with nothing hidden: what all of them select,
/// removed, gives the body that was redacted (RFC 9537 §4.2).
class RedactionTest {
    private static final Configuration PATHS = Configuration.builder()
            .options(Option.AS_PATH_LIST, Option.SUPPRESS_EXCEPTIONS)
            .build();
    private static final int OBJECTS = 500;

    @ParameterizedTest
    @EnumSource(ContactFormat.class)
    @Holds({"D-04", "D-05", "D-07"})
    void removesWhatThePathsSelect(ContactFormat contacts) {
        Random random = new Random(20260822);
        RandomObjects objects = new RandomObjects(random);
        int redacted = 0;
        for (int i = 0; i < OBJECTS; i++) {
            RegistryObject object = objects.next();
            redacted += holds("object " + i, objects.query(object), new Answer.Found(object), contacts);
        }
        assertThat(redacted).isGreaterThan(OBJECTS / 4);
    }

    @ParameterizedTest
    @EnumSource(ContactFormat.class)
    @Holds({"D-05", "D-07"})
    void removesWhatThePathsSelectInResults(ContactFormat contacts) {
        Random random = new Random(20260823);
        RandomObjects objects = new RandomObjects(random);
        int redacted = 0;
        for (int i = 0; i < OBJECTS / 4; i++) {
            Window.FieldSet fields = Window.FieldSet.values()[random.nextInt(3)];
            Resource resource = random.nextBoolean() ? Resource.ENTITIES : Resource.IPS;
            List<RegistryObject> page = new ArrayList<>();
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                page.add(
                        resource == Resource.IPS
                                ? objects.network(2)
                                : objects.entity(2).withRoles(List.of()));
            }
            Query query = new Query.Search(
                    resource, new Criterion(Criterion.Property.HANDLE, "E*"), new Window(false, List.of(), 0, fields));
            Answer answer = new Answer.Results(resource, page, 0, 50, page.size(), false);
            redacted += holds("page " + i, query, answer, contacts);
        }
        assertThat(redacted).isGreaterThan(20);
    }

    @Test
    void namesTheRoleWhenAllWithItAreHidden() {
        assertThat(paths(RichSamples.networkOfPersons()))
                .contains("$.entities[?(@.roles[0]=='technical')].vcardArray[1][?(@[0]=='email')]")
                .contains("$.entities[?(@.roles[0]=='technical')].vcardArray[1][?(@[0]=='tel')]");
    }

    @Test
    void namesTheHandleWhenAnotherWithTheRoleIsShown() {
        assertThat(paths(RichSamples.networkOfPersons()))
                .contains("$.entities[?(@.handle=='ADMIN1-EX')].vcardArray[1][?(@[0]=='email')]")
                .contains("$.entities[?(@.roles[0]=='administrative')].vcardArray[1][?(@[0]=='tel')]");
    }

    @Test
    void namesThePlaceWhenTheHandleIsNoHelp() {
        Entity desk = RichSamples.group("SAME-EX", "Help desk", "desk@example.net", Role.TECHNICAL);
        Entity person = RichSamples.person("SAME-EX", Role.TECHNICAL);
        Entity odd = RichSamples.person("O'NEILL-EX", Role.TECHNICAL);
        assertThat(paths(RandomObjects.autnumOf(List.of(desk, person, odd))))
                .contains("$.entities[1].vcardArray[1][?(@[0]=='email')]")
                .contains("$.entities[2].vcardArray[1][?(@[0]=='email')]");
    }

    @Test
    @Holds("N-10")
    void showsAPersonInTheRoleOfAbuseContact() {
        Entity abuse = RichSamples.person("ABUSE2-EX", Role.TECHNICAL, Role.ABUSE);
        RegistryObject autnum = RandomObjects.autnumOf(List.of(abuse));
        assertThat(paths(autnum)).isEmpty();
        assertThat(new String(body(autnum, PersonalData.HIDDEN), StandardCharsets.UTF_8))
                .contains("erika@example.net")
                .doesNotContain("\"redacted\"");
    }

    @Test
    void hidesThePersonWhoWasAskedFor() {
        Entity person = RichSamples.person("TECH1-EX");
        assertThat(paths(person)).contains("$.vcardArray[1][?(@[0]=='email')]", "$.vcardArray[1][?(@[0]=='tel')]");
        assertThat(new String(body(person, PersonalData.HIDDEN), StandardCharsets.UTF_8))
                .doesNotContain("erika@", "tel:");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PRIVATE", "REMOVED", "OBSCURED"})
    @Holds("R-24")
    void saysWhatIsHiddenBesideAStatusThatSpeaksOfIt(Status status) {
        Entity person = RichSamples.person("TECH1-EX", Role.TECHNICAL);
        Entity hidden = person.with(
                person.holdings(),
                new Details(
                        "exreg", List.of(status), List.of(), List.of(), List.of(), List.of(), null, null, List.of()));
        JsonNode alone = RdapBodyRules.JSON.readTree(body(hidden, PersonalData.HIDDEN));
        JsonNode within =
                RdapBodyRules.JSON.readTree(body(RandomObjects.autnumOf(List.of(hidden)), PersonalData.HIDDEN));

        assertThat(alone.path("status").get(0).asString()).isEqualTo(status.text());
        assertThat(alone.path("redacted")).hasSize(2);
        assertThat(within.at("/entities/0/status/0").asString()).isEqualTo(status.text());
        assertThat(within.at("/entities/0").has("redacted")).isFalse();
        assertThat(within.path("redacted")).hasSize(2);
    }

    private static List<String> paths(RegistryObject object) {
        return RdapBodyRules.JSON
                .readTree(body(object, PersonalData.HIDDEN))
                .path("redacted")
                .valueStream()
                .map(entry -> entry.path("prePath").asString())
                .toList();
    }

    private static byte[] body(RegistryObject object, PersonalData data) {
        return writer(data, ContactFormat.JCARD)
                .answer(Samples.FACTS, Samples.autnumQuery("AS64500"), new Answer.Found(object));
    }

    private static RdapWriter writer(PersonalData data, ContactFormat contacts) {
        return new RdapWriter(new RdapSettings(
                Samples.PUBLIC_URL,
                Samples.PUBLIC_URL + "/terms",
                Samples.PUBLIC_URL + "/inaccuracy",
                null,
                data,
                contacts));
    }

    /// Compares the two bodies of an answer.
    ///
    /// @return 1 when something was hidden, else 0
    private static int holds(String as, Query query, Answer answer, ContactFormat contacts) {
        byte[] shown = writer(PersonalData.SHOWN, contacts).answer(Samples.FACTS, query, answer);
        byte[] hidden = writer(PersonalData.HIDDEN, contacts).answer(Samples.FACTS, query, answer);
        assertThat(RdapBodyRules.findings(hidden, Samples.BASE)).as(as).isEmpty();
        JsonNode whole = RdapBodyRules.JSON.readTree(shown);
        JsonNode redacted = RdapBodyRules.JSON.readTree(hidden);
        // contact data that is hidden is nothing to sort by either
        ((ObjectNode) whole).remove("sorting_metadata");
        ((ObjectNode) redacted).remove("sorting_metadata");
        List<String> prePaths = new ArrayList<>();
        takePaths(redacted, prePaths);
        DocumentContext twin = JsonPath.using(PATHS).parse(new String(shown, StandardCharsets.UTF_8));
        TreeSet<String> selected =
                new TreeSet<>(Comparator.comparing(RedactionTest::sortable).reversed());
        for (String path : prePaths) {
            List<String> found = twin.read(path);
            assertThat(found).as(as + ": " + path).isNotEmpty();
            selected.addAll(found);
        }
        selected.forEach(path -> remove(whole, path));
        conformance(redacted, !prePaths.isEmpty());
        assertThat(redacted).as(as + ": " + prePaths).isEqualTo(whole);
        return prePaths.isEmpty() ? 0 : 1;
    }

    /// Takes the members `redacted` out of a body.
    private static void takePaths(JsonNode node, List<String> paths) {
        if (node instanceof ObjectNode object && object.has("redacted")) {
            object.path("redacted")
                    .forEach(entry -> paths.add(entry.path("prePath").asString()));
            object.remove("redacted");
        }
        node.forEach(each -> takePaths(each, paths));
    }

    private static void conformance(JsonNode redacted, boolean expected) {
        ArrayNode literals = (ArrayNode) redacted.path("rdapConformance");
        boolean found = false;
        for (int i = literals.size() - 1; i >= 0; i--) {
            if (literals.get(i).asString().equals("redacted")) {
                literals.remove(i);
                found = true;
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /// A normalized path with its numbers at one width, so that the last of an array sorts behind the others.
    private static String sortable(String path) {
        StringBuilder text = new StringBuilder();
        for (String step : steps(path)) {
            text.append(step.matches("\\d+") ? "%09d".formatted(Integer.parseInt(step)) : step)
                    .append('\n');
        }
        return text.toString();
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.substring(2, path.length() - 1).split("\\]\\[")) {
            steps.add(step.startsWith("'") ? step.substring(1, step.length() - 1) : step);
        }
        return steps;
    }

    private static void remove(JsonNode root, String path) {
        List<String> steps = steps(path);
        JsonNode parent = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent.isArray() ? parent.path(Integer.parseInt(step)) : parent.path(step);
        }
        String last = steps.getLast();
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(last));
        } else {
            ((ObjectNode) parent).remove(last);
        }
    }
}
