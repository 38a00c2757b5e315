package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every flag has a test with an answer that differs without it, and `docs/whois.md` says which.
///
/// `mvn -pl server test -Dtest=WhoisFlagTableTest -Dcadastre.rules.update=true` writes the table anew.
class WhoisFlagTableTest {
    private static final Path PAGE = Path.of("docs", "whois.md");
    private static final String BEGIN = "<!-- the table begins; WhoisFlagTableTest writes it -->\n";
    private static final String END = "<!-- the table ends -->\n";

    private static Map<WhoisFlag, Set<String>> tests() {
        Map<WhoisFlag, Set<String>> tests = new EnumMap<>(WhoisFlag.class);
        for (Method method : WhoisFlagsTest.class.getDeclaredMethods()) {
            ShowsFlag shows = method.getAnnotation(ShowsFlag.class);
            if (shows != null) {
                assertThat(method.isAnnotationPresent(Test.class)).isTrue();
                for (WhoisFlag flag : shows.value()) {
                    tests.computeIfAbsent(flag, each -> new TreeSet<>()).add(method.getName());
                }
            }
        }
        return tests;
    }

    private static String table() {
        Map<WhoisFlag, Set<String>> tests = tests();
        StringBuilder table = new StringBuilder("| flag | what it does | test of `WhoisFlagsTest` |\n|---|---|---|\n");
        for (WhoisFlag flag : WhoisFlag.values()) {
            table.append("| `").append(flag.usage().replace(", ", "`, `"));
            table.append("` | ").append(flag.words()).append(" | `");
            table.append(String.join("`, `", tests.getOrDefault(flag, Set.of())))
                    .append("` |\n");
        }
        return table.toString();
    }

    @Test
    void everyFlagHasATest() {
        assertThat(tests()).containsOnlyKeys(WhoisFlag.values());
    }

    @Test
    void thePageHasTheTable() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("cadastre.rules.update")) {
            Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
            return;
        }
        assertThat(page.substring(begin, end)).isEqualTo(table());
    }
}
