package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.cadastre.conformance.DumpRegistry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `bgpq4`, which makes prefix filters out of the routes of a set's members, against what the dump's own files
/// say. It ends with 0 and an empty list also when it is refused, so that only what it prints counts.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrefixFilterTest {
    private final Map<String, List<String>> sets = new HashMap<>();
    private final Map<String, Set<String>> routes = new HashMap<>();

    @BeforeAll
    void start() throws IOException, InterruptedException {
        bgpq4IsInstalled();
        DumpRegistry started = DumpRegistry.get();
        for (String set : started.objects("as-set")) {
            sets.put(
                    upper(DumpRegistry.values(set, "as-set").getFirst()),
                    DumpRegistry.values(set, "members").stream()
                            .flatMap(members -> Arrays.stream(members.split(",")))
                            .map(PrefixFilterTest::upper)
                            .toList());
        }
        for (String rpslClass : List.of("route", "route6")) {
            for (String route : started.objects(rpslClass)) {
                for (String origin : DumpRegistry.values(route, "origin")) {
                    routes.computeIfAbsent(upper(origin) + " " + rpslClass, key -> new TreeSet<>())
                            .add(DumpRegistry.values(route, rpslClass)
                                    .getFirst()
                                    .toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static void bgpq4IsInstalled() {
        boolean installed = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "bgpq4")));
        if (!installed) {
            String problem = "no program 'bgpq4' on the path: install the Debian package bgpq4";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(problem);
            }
            Assumptions.abort(problem);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-4, AS-AIRGAPPED",
        "-6, AS-AIRGAPPED",
        "-4, AS-ANDI-TEST",
        "-6, AS-ANDI-TEST",
        "-4, AS-ALANYHQ",
        "-4, AS4242423914"
    })
    @DisplayName("the prefixes of a set are those of the routes of its members")
    void listsThePrefixesOfASet(String family, String name) throws IOException, InterruptedException {
        Set<String> expected = new TreeSet<>();
        String rpslClass = family.equals("-4") ? "route" : "route6";
        Deque<String> open = new ArrayDeque<>(List.of(name));
        Set<String> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            String member = open.pop();
            if (seen.add(member)) {
                open.addAll(sets.getOrDefault(member, List.of()));
                expected.addAll(routes.getOrDefault(member + " " + rpslClass, Set.of()));
            }
        }
        assertThat(expected).as("the files have routes for %s", name).isNotEmpty();
        assertThat(listed(family, name)).isEqualTo(expected);
    }

    private Set<String> listed(String family, String name) throws IOException, InterruptedException {
        Path output = Files.createTempFile("bgpq4", ".txt");
        try {
            // -p lets it ask for private AS numbers, -F prints one prefix a line.
            Process process = new ProcessBuilder(
                            "bgpq4",
                            "-p",
                            "-S",
                            "DN42",
                            "-h",
                            "127.0.0.1:" + DumpRegistry.get().whois().getPort(),
                            family,
                            "-F",
                            "%n/%l\\n",
                            name)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(30, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("bgpq4 ends").isTrue();
            return new TreeSet<>(
                    Files.readString(output, StandardCharsets.UTF_8).lines().toList());
        } finally {
            Files.delete(output);
        }
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
