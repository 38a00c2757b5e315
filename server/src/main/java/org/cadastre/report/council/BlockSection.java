package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadastre.report.Figures;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.SlotMap;
import org.jspecify.annotations.Nullable;

/// Clause (a): what stands in the pools, where, and how large a block reserved for countries would be.
final class BlockSection {
    private static final List<String> ACCOUNT = List.of(
            "size",
            "free",
            "fragments",
            "fragmented",
            "available",
            "handedOutInSixMonths",
            "monthly",
            "necessary",
            "eligible",
            "monthsLeft");

    /// What an account still says where the file does not tell what nobody holds.
    private static final List<String> WITHOUT_UNHELD = List.of("size", "handedOutInSixMonths", "monthly");

    private final Council council;
    private final Texts texts;

    private BlockSection(Council council) {
        this.council = council;
        texts = council.texts();
    }

    static Section of(Council council) {
        BlockSection section = new BlockSection(council);
        List<Block> blocks = new ArrayList<>(List.of(council.paragraph("a.text"), council.definition("account")));
        blocks.addAll(council.absent("a"));
        List<Section> inner = new ArrayList<>();
        for (CouncilFigures.PoolAnswers pool : council.figures().families().pools()) {
            inner.add(section.pool(pool, inner.size()));
        }
        inner.addAll(section.maps());
        inner.add(section.sizing());
        return new Section("clause-a", council.texts().of("section.a"), blocks, inner);
    }

    private Section pool(CouncilFigures.PoolAnswers pool, int number) {
        Figures before = pool.before();
        List<BothDays> states = BothDays.of(
                before == null ? List.of() : Row.of(before.table("states")),
                Row.of(pool.after().table("states")),
                row -> row.text("state"));
        states.removeIf(state -> !(state.numberBefore("percent") > 0 || state.numberAfter("percent") > 0));
        List<BarChart.Group> groups = new ArrayList<>();
        for (BothDays state : states) {
            List<BarChart.Value> values = new ArrayList<>();
            if (council.days().size() > 1) {
                values.add(value(state.numberBefore("percent")));
            }
            values.add(value(state.numberAfter("percent")));
            groups.add(new BarChart.Group(texts.of("state." + state.key()), values));
        }
        String name = Council.pool(pool.id());
        BarChart chart = new BarChart(
                "states-" + number,
                texts.of("a.states", "pool", name),
                texts.of("a.states.text"),
                texts.of("column.state"),
                texts.of("column.percent"),
                council.days(),
                groups);
        return new Section("pool-" + number, texts.of("a.pool", "pool", name), List.of(chart, account(pool, before)));
    }

    private BarChart.Value value(double percent) {
        return Double.isNaN(percent)
                ? BarChart.Value.absent(texts.of("value.absent"))
                : new BarChart.Value(percent, texts.number(percent, 4));
    }

    private Block account(CouncilFigures.PoolAnswers pool, @Nullable Figures before) {
        Row after = Row.of(pool.after().table("accounts")).getFirst();
        Row first = before == null ? null : Row.of(before.table("accounts")).getFirst();
        List<Shown<String>> columns = new ArrayList<>();
        columns.add(new Shown<>(Column.text(texts.of("column.indicator")), name -> texts.of("account." + name)));
        columns.addAll(council.bothDays(
                name -> first == null ? texts.of("value.absent") : council.cell(first.cell(name)),
                name -> council.cell(after.cell(name))));
        return Shown.table(
                texts.of("a.account", "pool", Council.pool(pool.id())),
                council.isPlain(pool) ? WITHOUT_UNHELD : ACCOUNT,
                columns);
    }

    private List<Section> maps() {
        Map<String, List<Row>> byPool = new LinkedHashMap<>();
        Set<String> states = new HashSet<>();
        for (Row row : Row.of(council.figures().part("slots").table("slots"))) {
            byPool.computeIfAbsent(row.text("pool"), missing -> new ArrayList<>())
                    .add(row);
            states.add(row.text("state"));
        }
        List<String> words = SlotFigures.WORDS.stream().filter(states::contains).toList();
        List<Block> maps = new ArrayList<>();
        byPool.forEach((pool, rows) -> maps.add(map(pool, rows, words, maps.size())));
        return maps.isEmpty() ? List.of() : List.of(new Section("maps", texts.of("a.maps"), maps));
    }

    /// @param words those of all maps, so that a state looks the same in each
    private SlotMap map(String pool, List<Row> rows, List<String> words, int number) {
        String length = rows.getFirst().text("slot");
        return new SlotMap(
                "map-" + number,
                texts.of("a.map", "pool", Council.token(pool), "day", Council.token(council.to())),
                texts.of(
                        "a.map.text",
                        "count",
                        Council.token(Integer.toString(rows.size())),
                        "length",
                        Council.token(length.substring(length.indexOf('/')))),
                texts.of("column.slot"),
                texts.of("column.country"),
                texts.of("column.state"),
                words.stream().map(word -> texts.of("slot." + word)).toList(),
                rows.stream()
                        .map(row -> new SlotMap.Slot(
                                row.text("slot"), row.text("country"), words.indexOf(row.text("state"))))
                        .toList());
    }

    private Section sizing() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(council.paragraph("a.sizing.text"));
        add(blocks, council.figures().families().sizing48(), "48");
        add(blocks, council.figures().families().sizing56(), "56");
        Figures figures = council.figures().families().sizing48().figures();
        if (figures != null) {
            blocks.add(Shown.table(
                    texts.of("a.use"),
                    Row.of(figures.table("pools")),
                    List.of(
                            council.code("pool"),
                            council.code("registry"),
                            council.exact("units", "size32"),
                            council.percent("available"),
                            council.percent("reserved"),
                            council.percent("allocated"),
                            council.percent("assigned"),
                            council.percent("unstated"))));
            blocks.add(council.caveat("a.conclusion"));
        }
        return new Section("sizing", texts.of("a.sizing"), blocks);
    }

    private void add(List<Block> blocks, Asked asked, String unit) {
        Figures figures = asked.figures();
        if (figures == null) {
            return;
        }
        blocks.add(Shown.table(
                texts.of("a.blocks", "unit", Council.token("/" + unit)),
                Row.of(figures.table("blocks")),
                List.of(
                        council.group(),
                        council.number("counted", 0),
                        council.code("largest"),
                        council.code("largestCountries"),
                        council.exact("units", "sum32"),
                        council.code("block"),
                        council.code("nibbleBlock"))));
    }
}
