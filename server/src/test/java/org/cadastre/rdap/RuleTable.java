package org.cadastre.rdap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of `docs/rules.tsv`, and the tests of both modules whose sources say by `Holds` that they hold them.
///
/// @param rules in the order of the file
/// @param tests by the id of the rule, each as `Class#method`
record RuleTable(List<Rule> rules, SortedMap<String, SortedMap<String, Path>> tests) {
    private static final Pattern HOLDS = Pattern.compile("@Holds\\(\\{?((?:\\s*\"[^\"]*\",?)+)\\s*\\}?\\)");
    private static final Pattern ID = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern HELD_BY = Pattern.compile("\\bclass (\\w+)|\\bvoid (\\w+)\\(");

    /// One rule.
    ///
    /// @param level M, S, or both by case
    /// @param reason why no test holds it
    record Rule(
            String id,
            String level,
            String source,
            String statement,
            @Nullable String reason) {
        static Rule of(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 4 || cells.length > 5) {
                throw new IllegalArgumentException("a rule has four or five cells: " + line);
            }
            return new Rule(cells[0], cells[1], cells[2], cells[3], cells.length == 5 ? cells[4] : null);
        }

        boolean isMust() {
            return level.contains("M");
        }
    }

    static RuleTable of(Path rules, Collection<Path> sources) throws IOException {
        List<Rule> read = new ArrayList<>();
        for (String line : Files.readAllLines(rules)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                read.add(Rule.of(line));
            }
        }
        RuleTable table = new RuleTable(List.copyOf(read), new TreeMap<>());
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    table.add(file, Files.readString(file));
                }
            }
        }
        return table;
    }

    /// Adds the tests of a source file.
    void add(Path file, String source) {
        String type = file.getFileName().toString().replace(".java", "");
        Matcher holds = HOLDS.matcher(source);
        while (holds.find()) {
            Matcher held = HELD_BY.matcher(source);
            if (!held.find(holds.end())) {
                throw new IllegalArgumentException(file + ": nothing follows " + holds.group());
            }
            String test = held.group(2) == null ? type : type + "#" + held.group(2);
            Matcher id = ID.matcher(holds.group(1));
            while (id.find()) {
                tests.computeIfAbsent(id.group(1), each -> new TreeMap<>()).put(test, file);
            }
        }
    }

    /// What is wrong with the table: rules without a test or a reason, reasons that a test contradicts, ids of no rule.
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                problems.add(rule.id() + " is there twice");
            }
            boolean held = tests.containsKey(rule.id());
            if (held && rule.reason() != null) {
                problems.add(rule.id() + " is held by " + tests(rule) + ": take its reason out of rules.tsv");
            }
            if (!held && rule.isMust() && rule.reason() == null) {
                problems.add(rule.id() + " has neither a test nor a reason");
            }
        }
        tests.forEach((id, by) -> {
            if (!ids.contains(id)) {
                problems.add(id + " is no rule of rules.tsv: " + by.keySet());
            }
        });
        return problems;
    }

    /// The table in Markdown, a rule a row.
    String markdown() {
        StringBuilder text =
                new StringBuilder("| rule | level | source | what holds | tests |\n|---|---|---|---|---|\n");
        for (Rule rule : rules) {
            text.append("| ").append(rule.id());
            text.append(" | ").append(rule.level());
            text.append(" | ").append(rule.source());
            text.append(" | ").append(rule.statement());
            text.append(" | ").append(heldBy(rule)).append(" |\n");
        }
        return text.toString();
    }

    private String heldBy(Rule rule) {
        List<String> cited = new ArrayList<>();
        for (String test : tests(rule)) {
            cited.add("`" + test + "`");
        }
        if (!cited.isEmpty()) {
            return String.join(", ", cited);
        }
        return "**no test**" + (rule.reason() == null ? "" : ": " + rule.reason());
    }

    private Set<String> tests(Rule rule) {
        return tests.getOrDefault(rule.id(), Collections.emptySortedMap()).keySet();
    }
}
