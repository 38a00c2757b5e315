package org.cadastre.check.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random dumps against [SlowLint].
class RandomDumpTest {
    private static final String[] STATUSES = {
        "ALLOCATED PA",
        "ASSIGNED PA",
        "ASSIGNED PI",
        "SUB-ALLOCATED PA",
        "LEGACY",
        "allocated unspecified",
        "AGGREGATED-BY-LIR",
        "ALLOCATED-BY-RIR",
        "ALLOCATED-BY-LIR",
        "ASSIGNED",
        "FREE"
    };

    /// The kinds that the oracle knows.
    static final Set<ProblemKind> KINDS = EnumSet.of(
            ProblemKind.FIRST_ATTRIBUTE,
            ProblemKind.MISSING_ATTRIBUTE,
            ProblemKind.REPEATED_ATTRIBUTE,
            ProblemKind.UNKNOWN_ATTRIBUTE,
            ProblemKind.UNKNOWN_CLASS,
            ProblemKind.DUPLICATE_KEY,
            ProblemKind.BROKEN_REFERENCE,
            ProblemKind.UNKNOWN_ORIGIN,
            ProblemKind.OVERLAP,
            ProblemKind.ORPHAN,
            ProblemKind.PARENT_STATUS,
            ProblemKind.UNREGISTERED_ROUTE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsWhatComparingAllWithAllFinds(long seed) throws IOException {
        Random random = new Random(seed);
        String[] files = new String[1 + random.nextInt(4)];
        SlowLint slow = new SlowLint();
        for (int i = 0; i < files.length; i++) {
            files[i] = dump(random, 20 + random.nextInt(200));
            slow.add(files[i]);
        }
        assertSame(Lint.of(folder, files), slow.run());
    }

    @Test
    void theRandomDumpsHaveAllKindsOfProblems() {
        Random random = new Random(1);
        Map<ProblemKind, List<String>> found =
                new SlowLint().add(dump(random, 1000)).run();
        assertThat(found).containsOnlyKeys(KINDS);
    }

    /// Holds a report to what the oracle found.
    static void assertSame(DumpReport report, Map<ProblemKind, List<String>> expected) {
        for (ProblemKind kind : KINDS) {
            List<String> found = new ArrayList<>();
            for (DumpProblem problem : report.problems()) {
                if (problem.kind() == kind) {
                    found.add(problem.className() + " " + problem.key() + ": " + shortened(kind, problem.reason()));
                }
            }
            List<String> wanted = expected.getOrDefault(kind, List.of());
            assertThat(found.stream().sorted())
                    .as(kind.text())
                    .containsExactlyElementsOf(wanted.stream().sorted().toList());
            assertThat(report.count(kind)).isEqualTo(wanted.size());
        }
    }

    /// A reason without what it says of another object.
    private static String shortened(ProblemKind kind, String reason) {
        return switch (kind) {
            case DUPLICATE_KEY -> reason.substring(0, "its key is that of".length());
            case OVERLAP -> reason.substring(0, "it partly overlaps".length());
            case ORPHAN -> reason.replaceFirst(", though.*", "");
            case PARENT_STATUS -> reason.substring(0, reason.indexOf(" of ") + " of".length());
            default -> reason;
        };
    }

    private static String dump(Random random, int objects) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < objects; i++) {
            object(random, text);
            if (random.nextInt(10) > 0) {
                text.append("source: ")
                        .append(random.nextInt(4) == 0 ? "other" : "TEST")
                        .append('\n');
            }
            text.append(random.nextBoolean() ? "\n" : "\n\n");
        }
        return text.toString();
    }

    private static void object(Random random, StringBuilder text) {
        switch (random.nextInt(12)) {
            case 0 -> text.append("person: A\nnic-hdl: ").append(handle(random)).append('\n');
            case 1 -> text.append("role: A\nnic-hdl:").append(handle(random)).append('\n');
            case 2 ->
                text.append("mntner: ")
                        .append(name(random, "MNT"))
                        .append("\nauth: PGPKEY-")
                        .append(random.nextInt(4))
                        .append('\n');
            case 3 -> text.append("organisation: ").append(name(random, "ORG")).append('\n');
            case 4 ->
                text.append("as-set: AS-")
                        .append((char) ('A' + random.nextInt(8)))
                        .append("\nmembers: AS-")
                        .append((char) ('A' + random.nextInt(12)))
                        .append(", AS64500, as-any\n");
            case 5 ->
                text.append("aut-num: as").append(64496 + random.nextInt(16)).append("\nmember-of: AS-A\n");
            case 6 -> {
                int first = 64496 + random.nextInt(16);
                text.append("as-block: AS")
                        .append(first)
                        .append(" - AS")
                        .append(first + random.nextInt(4))
                        .append('\n');
            }
            case 7 ->
                text.append("route: 192.0.2.")
                        .append(random.nextInt(4) * 64)
                        .append('/')
                        .append(26 + random.nextInt(2))
                        .append("\norigin: AS")
                        .append(64496 + random.nextInt(20))
                        .append('\n');
            case 8 ->
                text.append("inet6num: 2001:db8:")
                        .append(random.nextInt(3))
                        .append("::/")
                        .append(46 + random.nextInt(4))
                        .append("\nstatus: ")
                        .append(STATUSES[random.nextInt(STATUSES.length)])
                        .append('\n');
            case 9 -> text.append(random.nextBoolean() ? "limerick: A\n" : "remarks: A\n");
            default -> {
                int first = random.nextInt(200);
                int last = random.nextInt(3) == 0 ? first + random.nextInt(255 - first) : first | 15;
                text.append("inetnum: 192.0.2.")
                        .append(first)
                        .append(" - 192.0.2.")
                        .append(last)
                        .append('\n');
                if (random.nextInt(8) > 0) {
                    text.append("status: ")
                            .append(STATUSES[random.nextInt(STATUSES.length)])
                            .append('\n');
                }
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append("admin-c: ").append(handle(random)).append('\n');
                case 1 ->
                    text.append("mnt-by: ")
                            .append(name(random, "MNT"))
                            .append(", ")
                            .append(name(random, "mnt"))
                            .append('\n');
                case 2 -> text.append("org: ").append(name(random, "ORG")).append('\n');
                case 3 -> text.append("x-unknown: a\n");
                case 4 -> text.append("tech-c:\n ").append(handle(random)).append('\n');
                default -> text.append("abuse-c: ").append(handle(random)).append('\n');
            }
        }
    }

    private static String handle(Random random) {
        return random.nextInt(30) == 0
                ? "DUMY-TEST"
                : (random.nextBoolean() ? "A" : "a") + random.nextInt(60) + "-TEST";
    }

    private static String name(Random random, String kind) {
        return kind + "-" + random.nextInt(30);
    }
}
