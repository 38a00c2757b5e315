package org.cadastre.report.document.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.country.Language;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.Labels;
import org.cadastre.report.document.LorenzChart;
import org.cadastre.report.document.Note;
import org.cadastre.report.document.Paragraph;
import org.cadastre.report.document.Section;
import org.cadastre.report.document.SlotMap;
import org.cadastre.report.document.Table;
import org.cadastre.report.document.TimeChart;
import org.cadastre.report.document.Tokens;

/// A document of every kind of block in each of the six languages. Its figures are made up.
public final class Samples {
    private static final LocalDate DATE = LocalDate.of(2026, 8, 21);

    private Samples() {}

    /// The whole document.
    public static Document document(Language language) {
        Words words = Words.in(language);
        List<Section> sections = List.of(
                new Section(
                        "state",
                        words.state(),
                        List.of(
                                new Paragraph(words.sentence(Tokens.leftToRight("2001:db8::/32"), "36.05 %")),
                                new Note(Note.Kind.DEFINITION, words.state(), words.text()),
                                states(language),
                                slots(language)),
                        List.of(new Section(
                                "many", words.country(), List.of(new Paragraph(words.text()), bars(language, 60))))),
                new Section(
                        "access",
                        words.access(),
                        List.of(
                                new Note(Note.Kind.CAVEAT, words.country(), words.text()),
                                lorenz(language),
                                time(language),
                                table(language, 70))));
        return new Document(
                language, words.title(), words.subtitle(), DATE, words.watermark(), Labels.in(language), sections);
    }

    /// All charts of the document.
    public static List<Chart> charts(Language language) {
        return List.of(states(language), slots(language), bars(language, 60), lorenz(language), time(language));
    }

    /// The names of countries in a language, with the longest of them.
    public static List<String> countries(Language language) {
        List<String> names = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            names.add(Locale.of("", code).getDisplayCountry(language.locale()));
        }
        names.set(0, Words.in(language).longName());
        return names;
    }

    private static BarChart states(Language language) {
        Words words = Words.in(language);
        List<BarChart.Group> groups = new ArrayList<>();
        for (int i = 0; i < words.states().size(); i++) {
            double first = 1_000_000 / (i * i + 1.0);
            groups.add(new BarChart.Group(
                    words.states().get(i),
                    List.of(
                            new BarChart.Value(first, Long.toString(Math.round(first))),
                            i == 2
                                    ? BarChart.Value.absent("n/a")
                                    : new BarChart.Value(first * 0.7, Long.toString(Math.round(first * 0.7))))));
        }
        return new BarChart(
                "states",
                words.state(),
                words.text(),
                words.state(),
                words.unit(),
                List.of("2023-03-23", "2026-08-21"),
                groups);
    }

    private static BarChart bars(Language language, int count) {
        Words words = Words.in(language);
        List<String> names = countries(language);
        List<BarChart.Group> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double value = Math.pow(0.93, i) * 5.41;
            groups.add(new BarChart.Group(
                    names.get(i), List.of(new BarChart.Value(value, String.format(Locale.ROOT, "%.3f", value)))));
        }
        return new BarChart(
                "bars", words.access(), words.text(), words.country(), words.unit(), List.of(words.unit()), groups);
    }

    private static SlotMap slots(Language language) {
        Words words = Words.in(language);
        String[] codes = Locale.getISOCountries();
        List<SlotMap.Slot> slots = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            String name = String.format(Locale.ROOT, "3fff:%x::/28", i * 16);
            String mark = i * 37 % 256 < codes.length ? codes[i * 37 % 256] : "";
            slots.add(new SlotMap.Slot(name, mark, i * i % words.states().size()));
        }
        return new SlotMap(
                "slots",
                words.title(),
                words.text(),
                words.unit(),
                words.country(),
                words.state(),
                words.states(),
                slots);
    }

    private static LorenzChart lorenz(Language language) {
        Words words = Words.in(language);
        List<LorenzChart.Curve> curves = new ArrayList<>();
        List<String> names = countries(language);
        for (int power = 2; power <= 4; power++) {
            List<LorenzChart.Point> points = new ArrayList<>();
            for (int i = 1; i <= 20; i++) {
                points.add(new LorenzChart.Point(names.get(i), i / 20.0, Math.pow(i / 20.0, power)));
            }
            curves.add(new LorenzChart.Curve("202" + power + "-01-01", points));
        }
        return new LorenzChart(
                "lorenz",
                words.access(),
                words.text(),
                words.unit(),
                words.access(),
                words.state(),
                words.country(),
                words.equality(),
                curves);
    }

    private static TimeChart time(Language language) {
        Words words = Words.in(language);
        List<TimeChart.Line> lines = new ArrayList<>();
        for (int line = 0; line < 4; line++) {
            List<TimeChart.Point> points = new ArrayList<>();
            for (int i = 0; i < 11; i++) {
                double value = (line + 1) * 1200.0 * (1 + i * 0.3);
                points.add(new TimeChart.Point(
                        LocalDate.of(2016, 2, 23).plusYears(i), value, Long.toString(Math.round(value))));
            }
            lines.add(new TimeChart.Line(words.states().get(line), points));
        }
        return new TimeChart("time", words.state(), words.text(), words.unit(), words.unit(), lines);
    }

    private static Table table(Language language, int rows) {
        Words words = Words.in(language);
        List<String> names = countries(language);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            texts.add(List.of(
                    names.get(i),
                    "3fff:" + Integer.toHexString(i * 16) + "::/28",
                    Integer.toString(i * 977),
                    i % 9 == 0 ? "n/a" : "-0." + i,
                    i % 10 == 0
                            ? words.text()
                            : words.states().get(i % words.states().size())));
        }
        List<Column> columns = List.of(
                Column.text(words.country()),
                Column.code("IPv6"),
                Column.number(words.unit()),
                Column.number("±"),
                Column.text(words.state()));
        return new Table(words.access(), columns, texts);
    }
}
