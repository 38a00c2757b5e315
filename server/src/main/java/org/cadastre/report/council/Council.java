package org.cadastre.report.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadastre.country.Groups;
import org.cadastre.report.Cell;
import org.cadastre.report.Figures;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Note;
import org.cadastre.report.document.Paragraph;
import org.cadastre.report.document.Tokens;

/// What the sections of a document are made of: the figures, and the words of one language.
record Council(CouncilFigures figures, Texts texts) {
    /// The first day.
    String from() {
        return figures.request().from().day().toString();
    }

    /// The last day.
    String to() {
        return figures.request().to().day().toString();
    }

    /// Both days, or the one.
    List<String> days() {
        return Stream.of(from(), to()).distinct().toList();
    }

    /// The columns of the first day and of the last, or of the one.
    <T> List<Shown<T>> bothDays(Function<T, String> before, Function<T, String> after) {
        List<Shown<T>> columns = new ArrayList<>();
        if (days().size() > 1) {
            columns.add(new Shown<>(Column.number(from()), before));
        }
        columns.add(new Shown<>(Column.number(to()), after));
        return columns;
    }

    /// The rows of the first day, or of the last, of a table that has both.
    List<Row> on(String day, Figures of, String table) {
        return Row.of(of.table(table), "day", day);
    }

    /// What a group of countries is called.
    String group(String words) {
        Groups groups = figures.request().to().countries().groups();
        if (words.startsWith("not ")) {
            return texts.of("group.not", "group", texts.group(groups, words.substring(4)));
        }
        return words.equals("all-areas") ? texts.of("group.all-areas") : texts.group(groups, words);
    }

    /// How many ranges changed.
    int changes() {
        return figures.families().difference().table("changes").rows().size();
    }

    /// A text that may name both days, as `{from}` and `{to}`.
    String say(String key, String... values) {
        return texts.of(key, values).replace("{from}", token(from())).replace("{to}", token(to()));
    }

    /// What is an address, a code or a number, within running text.
    static String token(String text) {
        return Tokens.leftToRight(text);
    }

    /// A pool as it was asked for, within running text; a registry is in upper case.
    static String pool(String id) {
        return token(id.contains(":") ? id : id.toUpperCase(Locale.ROOT));
    }

    /// Whether all that is counted is of registries whose files do not say what nobody holds.
    boolean isPlain(CouncilFigures.PoolAnswers pool) {
        Set<String> plain = AbsentFigures.plain(figures.request());
        return Row.of(pool.after().table("ranges")).stream().allMatch(row -> plain.contains(row.text("registry")));
    }

    /// Rows of countries in the order of their names.
    List<Row> byName(List<Row> rows) {
        List<Row> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(row -> texts.country(row.text("country")), texts.byName()));
        return ordered;
    }

    Paragraph paragraph(String key, String... values) {
        return new Paragraph(say(key, values));
    }

    /// What an indicator means.
    Note definition(String name) {
        return new Note(Note.Kind.DEFINITION, texts.of("definition." + name), texts.of("definition." + name + ".text"));
    }

    Note caveat(String key) {
        return new Note(Note.Kind.CAVEAT, texts.of(key), texts.of(key + ".text"));
    }

    /// Says what belongs to a clause and is in no loaded file; nothing where all is there.
    List<Block> absent(String clause) {
        List<String> items = new ArrayList<>();
        List<Block> refused = new ArrayList<>();
        for (Row row : Row.of(figures.part("absent").table("absent"), "clause", clause)) {
            String key = "absent." + row.text("item");
            if (AbsentFigures.isAlways(row.text("item"))) {
                items.add(texts.of(key));
            } else {
                refused.add(new Note(Note.Kind.CAVEAT, texts.of(key), reason(row)));
            }
        }
        if (!items.isEmpty()) {
            refused.addFirst(new Note(
                    Note.Kind.CAVEAT, texts.of("absent.title"), texts.of("absent.text", "items", texts.list(items))));
        }
        return refused;
    }

    /// Why something is absent: in the language where that is always so, else as the figures say it.
    private String reason(Row row) {
        if (!row.has("item", AbsentFigures.UNHELD)) {
            return token(row.text("reason"));
        }
        List<String> registries = AbsentFigures.plain(figures.request()).stream()
                .map(Council::pool)
                .toList();
        return texts.of("absent." + AbsentFigures.UNHELD + ".text", "registries", texts.list(registries));
    }

    /// A column with the name of the country whose code a column of the figures has.
    Shown<Row> country() {
        return new Shown<>(Column.text(texts.of("column.country")), row -> texts.country(row.text("country")));
    }

    /// A column of codes, as the figures have them.
    Shown<Row> code(String column) {
        return new Shown<>(Column.code(texts.of("column." + column)), row -> plain(row, column));
    }

    /// A column of numbers.
    Shown<Row> number(String column, int decimals) {
        return new Shown<>(
                Column.number(texts.of("column." + column)), row -> texts.number(row.number(column), decimals));
    }

    /// A column of numbers with the decimals that each has, four at most.
    Shown<Row> exact(String column, String heading) {
        return new Shown<>(Column.number(texts.of("column." + heading)), row -> cell(row.cell(column)));
    }

    /// A column of shares of one, as per cent.
    Shown<Row> percent(String column) {
        return new Shown<>(Column.number(texts.of("column." + column)), row -> texts.percent(row.number(column)));
    }

    /// A column of words of the figures, which the language has its own for.
    Shown<Row> word(String column, String words) {
        return new Shown<>(
                Column.text(texts.of("column." + column)),
                row -> row.text(column).isEmpty()
                        ? texts.of("value.absent")
                        : texts.of(words + "." + row.text(column)));
    }

    /// A column of groups of countries.
    Shown<Row> group() {
        return new Shown<>(Column.text(texts.of("column.group")), row -> group(row.text("group")));
    }

    /// The heading of a column of one of two days.
    String onDay(String heading, String day) {
        return texts.of("column.on-day", "column", heading, "day", token(day));
    }

    /// The value of a column as the figures have it, such as a year.
    String plain(Row row, String column) {
        return row.text(column).isEmpty() ? texts.of("value.absent") : row.text(column);
    }

    /// A cell as it stands in a table: numbers in their own decimals.
    String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Decimal(BigDecimal value) ->
                texts.number(
                        value.doubleValue(),
                        Math.min(4, Math.max(0, value.stripTrailingZeros().scale())));
            case Cell.Truth(boolean value) -> texts.of(value ? "value.yes" : "value.no");
            case Cell.Absent() -> texts.of("value.absent");
        };
    }
}
