package org.cadastre.conformance.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.conformance.DumpRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `bgpq4` and `bgpq3`, which make prefix filters out of the routes of a set's members, against what the dump's own
/// files say. They end with 0 and an empty list also when they are refused, so that only what they print counts.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrefixFilterTest {
    private DumpSets sets;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        sets = DumpSets.of(DumpRegistry.get());
    }

    @ParameterizedTest
    @CsvSource({
        "-4, AS-AIRGAPPED",
        "-6, AS-AIRGAPPED",
        "-4, AS-ANDI-TEST",
        "-6, AS-ANDI-TEST",
        "-4, AS-ALANYHQ",
        "-4, AS-POTATO",
        "-4, AS4242423914"
    })
    @DisplayName("bgpq4: the prefixes of a set are those of the routes of its members")
    void newerToolListsThePrefixesOfASet(String family, String name) throws IOException, InterruptedException {
        listsThePrefixesOfASet("bgpq4", family, name);
    }

    @ParameterizedTest
    @CsvSource({"-4, AS-AIRGAPPED", "-6, AS-AIRGAPPED", "-4, AS-ALANYHQ", "-4, AS-POTATO", "-6, AS4242423914"})
    @DisplayName("bgpq3: the same, with the queries of an older tool")
    void olderToolListsThePrefixesOfASet(String family, String name) throws IOException, InterruptedException {
        listsThePrefixesOfASet("bgpq3", family, name);
    }

    private void listsThePrefixesOfASet(String tool, String family, String name)
            throws IOException, InterruptedException {
        Program.require(tool, "Debian package " + tool);
        Set<String> expected = sets.prefixes(name, family.equals("-4") ? "route" : "route6");
        assertThat(expected).as("the files have routes for %s", name).isNotEmpty();
        // -3 and -p let them ask for AS numbers of four bytes and private ones, -F prints one prefix a line.
        List<String> command = new ArrayList<>(List.of(tool, "-p"));
        if (tool.equals("bgpq3")) {
            command.add("-3");
        }
        String server = "127.0.0.1:" + DumpRegistry.get().whois().getPort();
        command.addAll(List.of("-S", DumpSets.SOURCE, "-h", server, family, "-F", "%n/%l\\n", name));
        Program.Run run = Program.run(folder, command);
        assertThat(run.errors()).isEmpty();
        Set<String> listed = new TreeSet<>(
                run.output().lines().filter(line -> !line.isEmpty()).toList());
        assertThat(listed).isEqualTo(expected);
    }
}
