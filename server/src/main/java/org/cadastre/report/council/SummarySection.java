package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.report.Figures;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Section;
import org.jspecify.annotations.Nullable;

/// The summary: a paragraph for each clause, made of figures of its section.
final class SummarySection {
    private final Council council;
    private final Texts texts;

    private SummarySection(Council council) {
        this.council = council;
        texts = council.texts();
    }

    static Section of(Council council) {
        SummarySection summary = new SummarySection(council);
        List<Block> blocks = new ArrayList<>(List.of(council.paragraph("summary.text")));
        summary.addBlock(blocks);
        summary.addAccess(blocks);
        summary.addOperations(blocks);
        summary.addStatus(blocks);
        summary.addReadiness(blocks);
        summary.addPeriod(blocks);
        return new Section("summary", council.texts().of("section.summary"), blocks);
    }

    private void addBlock(List<Block> blocks) {
        for (CouncilFigures.PoolAnswers pool : council.figures().families().pools()) {
            Figures before = pool.before();
            blocks.add(council.paragraph(
                    "summary.a",
                    "pool",
                    Council.token(pool.id()),
                    "from",
                    Council.token(council.from()),
                    "to",
                    Council.token(council.to()),
                    "available",
                    share(pool.after(), "available"),
                    "availableBefore",
                    share(before, "available"),
                    "reserved",
                    share(pool.after(), "reserved", "reserved-country", "reserved-growth"),
                    "reservedBefore",
                    share(before, "reserved", "reserved-country", "reserved-growth"),
                    "held",
                    share(pool.after(), "allocated", "assigned"),
                    "heldBefore",
                    share(before, "allocated", "assigned")));
        }
        if (council.figures().families().pools().isEmpty()) {
            blocks.add(council.paragraph("summary.a.none"));
        }
        addSizing(blocks, council.figures().families().sizing48(), "/48");
        addSizing(blocks, council.figures().families().sizing56(), "/56");
    }

    private void addSizing(List<Block> blocks, Asked asked, String unit) {
        Figures sizing = asked.figures();
        if (sizing == null) {
            return;
        }
        List<String> groups = new ArrayList<>();
        for (Row row : Row.of(sizing.table("blocks"))) {
            groups.add(council.group(row.text("group")) + ": "
                    + Council.token(row.cell("block").asText()));
        }
        blocks.add(council.paragraph(
                "summary.a.sizing",
                "unit",
                Council.token(unit),
                "blocks",
                String.join(texts.of("list.semicolon"), groups)));
    }

    private String share(@Nullable Figures figures, String... states) {
        if (figures == null) {
            return texts.of("value.absent");
        }
        double percent = 0;
        for (String state : states) {
            percent +=
                    Row.of(figures.table("states"), "state", state).getFirst().number("percent");
        }
        return texts.spokenPercent(percent / 100);
    }

    private void addAccess(List<Block> blocks) {
        Figures equity = council.figures().families().equity().figures();
        if (equity == null) {
            blocks.add(council.paragraph(
                    "summary.absent", "clause", Council.token("(b)"), "what", texts.of("absent.equity")));
            return;
        }
        Row summary = council.on(council.to(), equity, "summary").getFirst();
        List<String> none = council.on(council.to(), equity, "none").stream()
                .map(row -> texts.country(row.text("country")))
                .toList();
        boolean areFew = none.size() <= 12;
        blocks.add(council.paragraph(
                "summary.b",
                "region",
                council.group(council.figures().region()),
                "having",
                texts.spokenNumber(summary.number("withNumbers"), 0),
                "counted",
                texts.spokenNumber(summary.number("counted"), 0),
                "none",
                areFew ? texts.list(none) : texts.spokenNumber(none.size(), 0),
                "gini",
                gini(equity, council.to(), "numbers", "0"),
                "giniBefore",
                gini(equity, council.from(), "numbers", "0"),
                "giniWithout",
                gini(equity, council.to(), "numbers", "2"),
                "giniHolders",
                gini(equity, council.to(), "holders", "0")));
        List<String> ratios = new ArrayList<>();
        for (Row row : council.on(council.to(), equity, "cuts")) {
            ratios.add(council.group(row.text("cut")) + ": " + texts.spokenNumber(row.number("ratio"), 3));
        }
        if (!ratios.isEmpty()) {
            blocks.add(
                    council.paragraph("summary.b.ratios", "ratios", String.join(texts.of("list.semicolon"), ratios)));
        }
    }

    private String gini(Figures equity, String day, String of, String withoutTop) {
        for (Row row : council.on(day, equity, "gini")) {
            if (row.has("of", of) && row.has("family", "ipv6") && row.has("withoutTop", withoutTop)) {
                return texts.spokenNumber(row.number("gini"), 3);
            }
        }
        return texts.of("value.absent");
    }

    private void addOperations(List<Block> blocks) {
        double ranges = 0;
        double units = 0;
        double backRanges = 0;
        double back = 0;
        for (Row row : Row.of(council.figures().part("operations").table("operations"), "family", "ipv6")) {
            ranges += row.number("handedOutRanges");
            units += row.number("handedOut");
            backRanges += row.number("givenBackRanges");
            back += row.number("givenBack");
        }
        blocks.add(council.paragraph(
                "summary.c",
                "ranges",
                texts.spokenNumber(ranges, 0),
                "units",
                texts.spokenNumber(units, 2),
                "backRanges",
                texts.spokenNumber(backRanges, 0),
                "back",
                texts.spokenNumber(back, 2)));
    }

    private void addStatus(List<Block> blocks) {
        Row reserved = Row.of(council.figures().part("key").table("key"), "indicator", "countries-reserved-for")
                .getFirst();
        blocks.add(council.paragraph(
                "summary.d",
                "from",
                Council.token(council.from()),
                "to",
                Council.token(council.to()),
                "before",
                texts.spokenNumber(reserved.number("before"), 0),
                "after",
                texts.spokenNumber(reserved.number("after"), 0)));
    }

    private void addReadiness(List<Block> blocks) {
        Figures readiness = council.figures().families().readiness().figures();
        if (readiness == null) {
            blocks.add(council.paragraph(
                    "summary.absent", "clause", Council.token("(e)"), "what", texts.of("absent.readiness")));
            return;
        }
        Row after = council.on(council.to(), readiness, "groups").getFirst();
        Row before = council.on(council.from(), readiness, "groups").getFirst();
        blocks.add(council.paragraph(
                "summary.e",
                "from",
                Council.token(council.from()),
                "to",
                Council.token(council.to()),
                "withIpv6",
                texts.spokenNumber(after.number("withIpv6"), 0),
                "holders",
                texts.spokenNumber(after.number("holders"), 0),
                "after",
                texts.spokenPercent(after.number("readiness")),
                "before",
                texts.spokenPercent(before.number("readiness"))));
    }

    private void addPeriod(List<Block> blocks) {
        int changes = council.figures()
                .families()
                .difference()
                .table("changes")
                .rows()
                .size();
        double before = 0;
        double after = 0;
        for (Row row : Row.of(council.figures().part("audit").table("counts"))) {
            before += row.number("before");
            after += row.number("after");
        }
        blocks.add(council.paragraph(
                "summary.f",
                "from",
                Council.token(council.from()),
                "to",
                Council.token(council.to()),
                "changes",
                texts.spokenNumber(changes, 0),
                "before",
                texts.spokenNumber(before, 0),
                "after",
                texts.spokenNumber(after, 0)));
    }
}
