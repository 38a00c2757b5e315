package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.report.Figures;
import org.cadastre.report.document.Paragraph;
import org.cadastre.report.document.Section;
import org.jspecify.annotations.Nullable;

/// The summary: a paragraph for each clause, made of figures of its section.
final class SummarySection {
    private static final int MOST_NAMED = 12;
    /// Less is 0.00 per cent.
    private static final double LEAST_PERCENT = 0.005;

    private static final String HELD = "held";
    private static final String UNSTATED = "unstated";
    /// The states that are told together.
    private static final SortedMap<String, List<String>> STATES = new TreeMap<>(Map.of(
            "available",
            List.of("available"),
            HELD,
            List.of("allocated", "assigned"),
            "reserved",
            List.of("reserved", "reserved-country", "reserved-growth"),
            UNSTATED,
            List.of("pool", "special")));

    private final Council council;
    private final Texts texts;

    private SummarySection(Council council) {
        this.council = council;
        texts = council.texts();
    }

    static Section of(Council council) {
        SummarySection summary = new SummarySection(council);
        return new Section(
                "summary",
                council.texts().of("section.summary"),
                List.of(
                        council.paragraph("summary.text"),
                        summary.clause("a", summary.block()),
                        summary.clause("b", summary.access()),
                        summary.clause("c", List.of(summary.operations())),
                        summary.clause("d", List.of(summary.status())),
                        summary.clause("e", List.of(summary.readiness())),
                        summary.clause("f", List.of(summary.period()))));
    }

    private Paragraph clause(String letter, List<String> sentences) {
        return council.paragraph(
                "summary.clause",
                "clause",
                texts.of("clause." + letter),
                "text",
                String.join(texts.of("list.sentences"), sentences));
    }

    private List<String> block() {
        List<String> sentences = new ArrayList<>();
        for (CouncilFigures.PoolAnswers pool : council.figures().families().pools()) {
            sentences.add(council.say("summary.a", "pool", Council.pool(pool.id()), "shares", shares(pool)));
        }
        if (sentences.isEmpty()) {
            sentences.add(texts.of("summary.a.none"));
        }
        addSizing(sentences, council.figures().families().sizing48(), "/48");
        addSizing(sentences, council.figures().families().sizing56(), "/56");
        return sentences;
    }

    /// The shares of a pool that are in some states together, on both days.
    private String shares(CouncilFigures.PoolAnswers pool) {
        List<String> shares = new ArrayList<>();
        STATES.forEach((word, states) -> {
            double before = percent(pool.before(), states);
            double after = percent(pool.after(), states);
            if (isTold(word, pool, before, after)) {
                shares.add(texts.of(
                        "summary.before-after",
                        "what",
                        texts.of("summary." + word),
                        "before",
                        texts.spokenPercent(before / 100),
                        "after",
                        texts.spokenPercent(after / 100)));
            }
        });
        return String.join(texts.of("list.semicolon"), shares);
    }

    /// Numbers without a row are told where they are more than nothing, and states of what nobody holds where the file
    /// says them.
    private boolean isTold(String word, CouncilFigures.PoolAnswers pool, double before, double after) {
        return switch (word) {
            case UNSTATED -> before >= LEAST_PERCENT || after >= LEAST_PERCENT;
            case HELD -> true;
            default -> !council.isPlain(pool);
        };
    }

    /// NaN where there was no such pool.
    private static double percent(@Nullable Figures figures, List<String> states) {
        if (figures == null) {
            return Double.NaN;
        }
        return Row.of(figures.table("states")).stream()
                .filter(row -> states.contains(row.text("state")))
                .mapToDouble(row -> row.number("percent"))
                .sum();
    }

    private void addSizing(List<String> sentences, Asked asked, String unit) {
        Figures sizing = asked.figures();
        if (sizing != null) {
            List<String> groups = new ArrayList<>();
            for (Row row : Row.of(sizing.table("blocks"))) {
                groups.add(council.group(row.text("group")) + ": "
                        + Council.token(row.cell("block").asText()));
            }
            String blocks = String.join(texts.of("list.semicolon"), groups);
            sentences.add(texts.of("summary.a.sizing", "unit", Council.token(unit), "blocks", blocks));
        }
    }

    private List<String> access() {
        Figures equity = council.figures().families().equity().figures();
        if (equity == null) {
            return List.of(texts.of("summary.absent", "what", texts.of("absent.equity")));
        }
        Row summary = council.on(council.to(), equity, "summary").getFirst();
        List<String> none = council.byName(council.on(council.to(), equity, "none")).stream()
                .map(row -> texts.country(row.text("country")))
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.of(
                "summary.b",
                "region",
                council.group(council.figures().region()),
                "having",
                texts.spokenNumber(summary.number("withNumbers"), 0),
                "counted",
                texts.spokenNumber(summary.number("counted"), 0),
                "none",
                none.size() <= MOST_NAMED ? texts.list(none) : texts.spokenNumber(none.size(), 0)));
        sentences.add(texts.of(
                "summary.b.gini",
                "after",
                gini(equity, council.to(), "numbers", "0"),
                "before",
                gini(equity, council.from(), "numbers", "0"),
                "without",
                gini(equity, council.to(), "numbers", "2"),
                "holders",
                gini(equity, council.to(), "holders", "0")));
        List<String> ratios = new ArrayList<>();
        for (Row row : council.on(council.to(), equity, "cuts")) {
            ratios.add(council.group(row.text("cut")) + ": " + texts.spokenNumber(row.number("ratio"), 3));
        }
        if (!ratios.isEmpty()) {
            sentences.add(texts.of("summary.b.ratios", "ratios", String.join(texts.of("list.semicolon"), ratios)));
        }
        return sentences;
    }

    private String gini(Figures equity, String day, String of, String withoutTop) {
        for (Row row : council.on(day, equity, "gini")) {
            if (row.has("of", of) && row.has("family", "ipv6") && row.has("withoutTop", withoutTop)) {
                return texts.spokenNumber(row.number("gini"), 3);
            }
        }
        return texts.of("value.absent");
    }

    private String operations() {
        List<Row> rows = Row.of(council.figures().part("operations").table("operations"), "family", "ipv6");
        return texts.of(
                "summary.c",
                "ranges",
                sum(rows, "handedOutRanges", 0),
                "units",
                sum(rows, "handedOut", 2),
                "backRanges",
                sum(rows, "givenBackRanges", 0),
                "back",
                sum(rows, "givenBack", 2));
    }

    private String sum(List<Row> rows, String column, int decimals) {
        return texts.spokenNumber(
                rows.stream().mapToDouble(row -> row.number(column)).sum(), decimals);
    }

    private String status() {
        List<Row> reserved = Row.of(council.figures().part("key").table("key"), "indicator", "countries-reserved-for");
        return council.say("summary.d", "before", sum(reserved, "before", 0), "after", sum(reserved, "after", 0));
    }

    private String readiness() {
        Figures readiness = council.figures().families().readiness().figures();
        if (readiness == null) {
            return texts.of("summary.absent", "what", texts.of("absent.readiness"));
        }
        Row after = council.on(council.to(), readiness, "groups").getFirst();
        Row before = council.on(council.from(), readiness, "groups").getFirst();
        return council.say(
                "summary.e",
                "withIpv6",
                texts.spokenNumber(after.number("withIpv6"), 0),
                "holders",
                texts.spokenNumber(after.number("holders"), 0),
                "after",
                texts.spokenPercent(after.number("readiness")),
                "before",
                texts.spokenPercent(before.number("readiness")));
    }

    private String period() {
        List<Row> faults = Row.of(council.figures().part("audit").table("counts"));
        return council.say(
                "summary.f",
                "changes",
                texts.spokenNumber(council.changes(), 0),
                "before",
                sum(faults, "before", 0),
                "after",
                sum(faults, "after", 0));
    }
}
