package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every rule that must hold has a test that holds it, or a reason, and `docs/rdap.md` says which.
///
/// `mvn -pl server test -Dtest=RuleTableTest -Dcadastre.rules.update=true` writes the table anew from the annotations
/// `Holds` of the tests of both modules.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleTableTest {
    private static final Path PAGE = Path.of("docs", "rdap.md");
    private static final Path CONFORMANCE = Path.of("..", "conformance-tests", "src", "test");
    private static final String BEGIN = "<!-- the table begins; RuleTableTest writes it -->\n";
    private static final String END = "<!-- the table ends -->\n";

    private RuleTable table;

    @BeforeAll
    void read() throws IOException {
        table = RuleTable.of(
                Path.of("docs", "rules.tsv"), List.of(Path.of("src", "test", "java"), CONFORMANCE.resolve("java")));
    }

    @Test
    void everyRuleThatMustHoldHasATestOrAReason() {
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void thePageHasTheTable() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("cadastre.rules.update")) {
            Files.writeString(PAGE, page.substring(0, begin) + table.markdown() + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end)).isEqualTo(table.markdown());
    }

    /// The checker is held to a rule where a breach of it is planted.
    @Test
    void thePlantedBreachesAreThoseThatTheirTestClaims() throws IOException {
        Path planted = CONFORMANCE.resolve(
                Path.of("resources", "org", "cadastre", "conformance", "check", "planted-breaches.txt"));
        Set<String> rules = new TreeSet<>();
        for (String line : Files.readAllLines(planted)) {
            rules.add(line.split("[ |]", 2)[0]);
        }
        Set<String> claimed = new TreeSet<>();
        table.tests().forEach((rule, tests) -> {
            if (tests.containsKey("PlantedBreachesTest#findsThePlantedBreachAndNoOther")) {
                claimed.add(rule);
            }
        });
        assertThat(claimed).isNotEmpty().isSubsetOf(rules);
    }

    @Test
    void aRuleWithoutATestIsSeen() {
        RuleTable rules = rules("A-1\tM\tx\ty", "A-2\tS\tx\ty", "A-3\tM/S\tx\ty\tlater", "A-4\tM\tx\ty\tlater");
        rules.add(Path.of("ATest.java"), """
                class ATest {
                    @Test
                    #Holds({
                        "A-4", "A-9"
                    })
                    void holds() {}
                }
                """.replace('#', '@'));
        assertThat(rules.problems())
                .containsExactly(
                        "A-1 has neither a test nor a reason",
                        "A-4 is held by [ATest#holds]: take its reason out of rules.tsv",
                        "A-9 is no rule of rules.tsv: [ATest#holds]");
        assertThat(rules.markdown())
                .contains("| A-2 | S | x | y | **no test** |")
                .contains("| A-3 | M/S | x | y | **no test**: later |")
                .contains("| A-4 | M | x | y | `ATest#holds` |");
    }

    @Test
    void anAnnotationOfAClassNamesTheClass() {
        RuleTable rules = rules("A-1\tM\tx\ty", "A-2\tM\tx\ty");
        rules.add(
                Path.of("BTest.java"),
                "#Holds(\"A-1\")\nclass BTest {\n#Holds(\"A-2\")\n@Test void two() {}\n}\n".replace('#', '@'));
        assertThat(rules.problems()).isEmpty();
        assertThat(rules.markdown()).contains("`BTest` |", "`BTest#two` |");
    }

    @Test
    void aRuleThatLacksACellIsRefused() {
        assertThatThrownBy(() -> rules("A-1\tM\tx")).hasMessageContaining("A-1");
    }

    private static RuleTable rules(String... lines) {
        return new RuleTable(Stream.of(lines).map(RuleTable.Rule::of).toList(), new TreeMap<>());
    }
}
