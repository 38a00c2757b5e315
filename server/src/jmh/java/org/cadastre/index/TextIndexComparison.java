package org.cadastre.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.openjdk.jol.info.GraphLayout;

/// [TextIndex] beside a `TreeMap` of strings on a million generated names of holders, all different. Run it as
/// `server/src/jmh/README.md` says; the argument is the number of rounds, 15 by default.
public final class TextIndexComparison {
    private static final int TEXTS = 1_000_000;
    private static final int PAGE = 100;
    private static final int QUESTIONS = 1 << 10;
    private static final long SEED = 20261125;
    private static final String[] SYLLABLES = {
        "an", "ber", "con", "da", "el", "fi", "gra", "hos", "in", "jo", "ka", "lin", "mo", "net", "or", "pa", "que",
        "ri", "sta", "tel", "uni", "ver", "wa", "xe", "yo", "zu"
    };
    private static final String[] ENDS = {" gmbh", " ltd", " inc", " s.a.", " university", " telecom", " llc", " ab"};

    private final List<String> texts;
    private final TextIndex index;
    private final TreeMap<String, Integer> tree = new TreeMap<>();
    private final String[] shorts = new String[QUESTIONS];
    private final String[] longs = new String[QUESTIONS];
    private final String[] wholes = new String[QUESTIONS];

    private TextIndexComparison() {
        SplittableRandom random = new SplittableRandom(SEED);
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < TEXTS) {
            distinct.add(name(random));
        }
        texts = List.copyOf(distinct);
        index = build();
        for (int i = 0; i < TEXTS; i++) {
            tree.put(texts.get(i), i);
        }
        for (int i = 0; i < QUESTIONS; i++) {
            wholes[i] = texts.get(random.nextInt(TEXTS));
            shorts[i] = wholes[i].substring(0, 1);
            longs[i] = wholes[i].substring(0, Math.min(4, wholes[i].length()));
        }
    }

    /// Compares and prints.
    ///
    /// @param arguments the number of rounds
    public static void main(String[] arguments) {
        Rounds rounds = new Rounds(arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]));
        TextIndexComparison comparison = new TextIndexComparison();
        print(
                "first page of 100 after one character",
                rounds.measure(
                        new Rounds.Work("TextIndex", QUESTIONS, () -> comparison.pages(comparison.shorts)),
                        new Rounds.Work("TreeMap tailMap", QUESTIONS, () -> comparison.treePages(comparison.shorts))));
        print(
                "first page of 100 after four characters",
                rounds.measure(
                        new Rounds.Work("TextIndex", QUESTIONS, () -> comparison.pages(comparison.longs)),
                        new Rounds.Work("TreeMap tailMap", QUESTIONS, () -> comparison.treePages(comparison.longs))));
        print(
                "one text",
                rounds.measure(
                        new Rounds.Work("TextIndex", QUESTIONS, comparison::firsts),
                        new Rounds.Work("TreeMap get", QUESTIONS, comparison::treeFirsts)));
        print(
                "count of all after one character",
                rounds.measure(new Rounds.Work("TextIndex", QUESTIONS, comparison::counts)));
        print(
                "first page of 100 with an end",
                rounds.measure(
                        new Rounds.Work("common end", 1, () -> comparison.page(KeyPattern.between("a", " ab", -1))),
                        new Rounds.Work("rare end", 1, () -> comparison.page(KeyPattern.between("a", "zu ltd", -1)))));
        print(
                "count of all with an end",
                rounds.measure(
                        new Rounds.Work(
                                "common end", 1, () -> comparison.index.count(KeyPattern.between("a", " ab", -1))),
                        new Rounds.Work(
                                "rare end", 1, () -> comparison.index.count(KeyPattern.between("a", "zu ltd", -1)))));
        print(
                "build",
                rounds.measure(
                        new Rounds.Work("TextIndex", 1, () -> comparison.build().size())));
        double bytes = GraphLayout.parseInstance(comparison.index).totalSize();
        long keys = comparison.texts.stream().mapToLong(String::length).sum();
        System.out.printf("%nbytes a text: %.2f, of which its own %.2f%n", bytes / TEXTS, (double) keys / TEXTS);
    }

    private static String name(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]).append(random.nextInt(4) == 0 ? " " : "");
        }
        return text.append(ENDS[random.nextInt(ENDS.length)]).toString();
    }

    private TextIndex build() {
        TextIndexBuilder builder = new TextIndexBuilder();
        for (int i = 0; i < TEXTS; i++) {
            builder.add(texts.get(i), i);
        }
        return builder.build();
    }

    private long pages(String[] prefixes) {
        long sum = 0;
        for (String prefix : prefixes) {
            sum += page(KeyPattern.startingWith(prefix));
        }
        return sum;
    }

    private long page(KeyPattern pattern) {
        Page page = new Page();
        index.matching(pattern, 0, page);
        return page.sum;
    }

    private long treePages(String[] prefixes) {
        long sum = 0;
        for (String prefix : prefixes) {
            int left = PAGE;
            for (Map.Entry<String, Integer> entry : tree.tailMap(prefix, true).entrySet()) {
                if (left-- == 0 || !entry.getKey().startsWith(prefix)) {
                    break;
                }
                sum += entry.getValue();
            }
        }
        return sum;
    }

    private long firsts() {
        long sum = 0;
        for (String text : wholes) {
            sum += index.id(index.first(text));
        }
        return sum;
    }

    private long treeFirsts() {
        long sum = 0;
        for (String text : wholes) {
            sum += tree.getOrDefault(text, -1);
        }
        return sum;
    }

    private long counts() {
        long sum = 0;
        for (String prefix : shorts) {
            sum += index.count(KeyPattern.startingWith(prefix));
        }
        return sum;
    }

    private static void print(String title, Rounds.Measured... all) {
        System.out.println("\n" + title);
        for (Rounds.Measured measured : all) {
            System.out.println(measured);
        }
    }

    /// Takes the first ids of a page.
    private static final class Page implements TextVisitor {
        private int left = PAGE;
        private long sum;

        @Override
        public boolean visit(int row, int id) {
            sum += id;
            return --left > 0;
        }
    }
}
