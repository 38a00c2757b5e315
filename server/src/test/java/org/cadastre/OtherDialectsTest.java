package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The WHOIS and the RDAP answer of a registry whose WHOIS is no RPSL, for the same network: what we answer from the
/// second, over both protocols, has the range, the dates and the holder of the first, but for what is explained here.
class OtherDialectsTest {
    /// @param file the common part of the names of the two files
    /// @param query the address that both were asked for
    /// @param names the names of the facts in the text; `range`, `created`, `changed`, `holder` and `name` are ours
    /// @param differences facts of the text that we do not have, and why
    record Pair(String file, String query, Map<String, String> names, Map<String, String> differences) {}

    static Stream<Pair> pairs() {
        return Stream.of(
                new Pair(
                        "arin-2001_4860_4860__8888",
                        "2001:4860:4860::8888",
                        Map.of(
                                "NetRange", "range",
                                "RegDate", "created",
                                "Updated", "changed",
                                "OrgId", "holder",
                                "OrgName", "name"),
                        Map.of()),
                new Pair(
                        "lacnic-2801_10_c000",
                        "2801:10:c000::",
                        Map.of(
                                "inetnum", "range",
                                "created", "created",
                                "changed", "changed",
                                "ownerid", "holder",
                                "owner", "name"),
                        Map.of(
                                "range 2801:10:c000:: - 2801:10:c000:ffff:ffff:ffff:ffff:ffff",
                                "The registry's RDAP answer ends at the first address.",
                                "created 2013-10-29",
                                "The registry's RDAP answer has no registration event.")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysWhatTheOtherTextSays(Pair pair) throws IOException {
        Set<String> theirs = theirs(pair);
        assertThat(theirs).hasSize(5);
        theirs.removeAll(pair.differences().keySet());
        JsonNode network = JsonMapper.shared().readTree(answer(pair, "rdap"));
        assertThat(ofRdap(network)).containsAll(theirs).noneMatch(pair.differences()::containsKey);
        // The name of the holder is in no network of ours over WHOIS: it is the holder's own.
        theirs.removeIf(fact -> fact.startsWith("name "));
        assertThat(ofWhois(answer(pair, "whois"))).containsAll(theirs);
    }

    /// The first value of each name: those of the network come before those of the holder.
    private static Set<String> theirs(Pair pair) throws IOException {
        Map<String, String> facts = new TreeMap<>();
        byte[] text = Files.readAllBytes(RegistryData.file("rdap/pairs/" + pair.file() + ".whois.txt"));
        for (String line : new String(text, StandardCharsets.ISO_8859_1).lines().toList()) {
            int colon = line.indexOf(':');
            String fact = colon < 0 ? null : pair.names().get(line.substring(0, colon));
            if (fact != null) {
                facts.putIfAbsent(fact, line.substring(colon + 1).strip());
            }
        }
        Set<String> said = new TreeSet<>();
        facts.forEach((name, value) -> said.add(
                switch (name) {
                    case "range" -> range(value);
                    case "created", "changed" -> name + " " + day(value);
                    default -> name + " " + value;
                }));
        return said;
    }

    private static Set<String> ofRdap(JsonNode network) {
        Set<String> facts = new TreeSet<>();
        facts.add(range(network.path("startAddress").asString() + " - "
                + network.path("endAddress").asString()));
        for (JsonNode event : network.path("events")) {
            String day = event.path("eventDate").asString().substring(0, 10);
            switch (event.path("eventAction").asString()) {
                case "registration" -> facts.add("created " + day);
                case "last changed" -> facts.add("changed " + day);
                default -> {}
            }
        }
        for (JsonNode entity : network.path("entities")) {
            if (entity.path("roles").toString().contains("\"registrant\"")) {
                facts.add("holder " + entity.path("handle").asString());
                for (JsonNode property : entity.path("vcardArray").path(1)) {
                    if (property.path(0).asString().equals("fn")) {
                        facts.add("name " + property.path(3).asString());
                    }
                }
            }
        }
        return facts;
    }

    private static Set<String> ofWhois(String answer) {
        Set<String> facts = new TreeSet<>();
        for (String line : answer.lines().toList()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (colon < 0 ? "" : line.substring(0, colon)) {
                case "inet6num" -> facts.add(range(value));
                case "created" -> facts.add("created " + value.substring(0, 10));
                case "last-modified" -> facts.add("changed " + value.substring(0, 10));
                case "org" -> facts.add("holder " + value);
                default -> {}
            }
        }
        return facts;
    }

    private static String range(String text) {
        if (IpText.range(text) instanceof IpRange range) {
            return "range " + range.first() + " - " + range.last();
        }
        throw new AssertionError("no range: " + text);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(
                text, text.contains("-") ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String answer(Pair pair, String format) throws IOException {
        String file =
                RegistryData.file("rdap/pairs/" + pair.file() + ".rdap.json").toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] words = {"query", file, "--format", format, "--", pair.query()};
        assertThat(Main.run(words, new Surroundings(Map.of(), stream, stream, null), Wiring.operations()))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
