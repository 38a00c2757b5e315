package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadastre.rdap.PersonalData;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The WHOIS and the RDAP answer of one registry for the same network: what we make of the first has every fact
/// of the second, but for what is explained here.
class RecordedPairsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Facts of a registry's RDAP answer that ours has not.
    ///
    /// @param facts a regular expression
    record Difference(String facts, String reason) {}

    /// @param file the common part of the names of the two files
    record Pair(String file, List<Difference> differences) {}

    static Stream<Pair> pairs() {
        return Stream.of(
                new Pair(
                        "afrinic-2001_43f8_7b0",
                        List.of(
                                new Difference(
                                        "name=ORG-.*", "The handle of the organisation is no name of a network."),
                                new Difference(
                                        "(entity .*)?lang=en", "No object says so; the server calls all English."),
                                new Difference("(entity .*)?port43=.*", "The server's own name, by its configuration."),
                                new Difference("entity .* status=active", "Nobody delegates an entity."),
                                new Difference(
                                        "entity .* fn=ORG-.*", "The handle once more, where org-name has the name."),
                                new Difference("entity .* email=.*", "The WHOIS answer was filtered."))),
                new Pair(
                        "apnic-2001_240_10c_1__ca20_9d1d",
                        List.of(
                                new Difference(
                                        "event last changed=.*", "The WHOIS answer has the dates of changed only."),
                                new Difference("parentHandle=.*", "The network around it, which the snapshot gives."),
                                new Difference("port43=.*", "The server's own name, by its configuration."))),
                new Pair(
                        "ripencc-2a00_2381_ffff__1",
                        List.of(
                                new Difference("event last changed=.*T09:49:44Z", "Local time that is called UTC."),
                                new Difference(
                                        "entity .*", "The contact for abuse, whose object is not in the WHOIS answer."),
                                new Difference("port43=.*", "The server's own name, by its configuration."))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysWhatTheRegistrySays(Pair pair) throws IOException {
        Set<String> missing = new TreeSet<>(theirs(pair));
        assertThat(missing).hasSizeGreaterThan(10);
        missing.removeAll(ours(pair));
        assertThat(missing)
                .as("facts that no difference explains")
                .allSatisfy(fact -> assertThat(pair.differences()).anyMatch(each -> Pattern.matches(each.facts, fact)));
        assertThat(pair.differences())
                .as("differences that explain nothing")
                .allSatisfy(each ->
                        assertThat(missing).as(each.reason).anyMatch(fact -> Pattern.matches(each.facts, fact)));
    }

    private static Set<String> theirs(Pair pair) throws IOException {
        return RecordedFacts.of(JSON.readTree(read(pair.file + ".rdap.json")));
    }

    /// The facts of the first network of the WHOIS answer, with its entities completed from the others as the
    /// snapshot does it.
    private static Set<String> ours(Pair pair) throws IOException {
        IpNetwork network = null;
        Map<String, Entity> entities = new HashMap<>();
        for (RpslObject object : objects(read(pair.file + ".whois.txt"))) {
            RegistryObject mapped = Mapped.orNull(object);
            if (mapped instanceof IpNetwork found && network == null) {
                network = found;
            } else if (mapped instanceof Entity entity) {
                entities.put(entity.handle().toUpperCase(Locale.ROOT), entity);
            }
        }
        IpNetwork first = Objects.requireNonNull(network);
        Mapped.assertKeepsTheRules(first, RpslObject.of("inet6num: " + first.handle() + "\n"));
        List<Entity> completed = new ArrayList<>();
        for (Entity bare : first.details().entities()) {
            completed.add(entities.getOrDefault(bare.handle().toUpperCase(Locale.ROOT), bare)
                    .withRoles(bare.roles()));
        }
        IpNetwork whole = first.with(first.parentHandle(), first.details().withEntities(completed));
        JsonNode body = JSON.readTree(Mapped.body(whole, PersonalData.SHOWN));
        return RecordedFacts.of(body);
    }

    private static String read(String name) throws IOException {
        return Files.readString(RegistryData.file("rdap/pairs/" + name), StandardCharsets.UTF_8);
    }

    /// The objects of a WHOIS answer: what stands between blank lines, without the server's own lines.
    private static List<RpslObject> objects(String answer) {
        List<RpslObject> objects = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : Stream.concat(answer.lines(), Stream.of("")).toList()) {
            if (line.isEmpty() && !text.isEmpty()) {
                objects.add(RpslObject.of(text.toString()));
                text.setLength(0);
            } else if (!line.isEmpty() && !line.startsWith("%")) {
                text.append(line).append('\n');
            }
        }
        return objects;
    }
}
