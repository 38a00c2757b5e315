package org.cadastre.report.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cadastre.country.Language;
import org.cadastre.report.document.BarChart;
import org.cadastre.report.document.Chart;
import org.cadastre.report.document.Direction;
import org.cadastre.report.document.LorenzChart;
import org.cadastre.report.document.SlotMap;
import org.cadastre.report.document.chart.Mark.Area;
import org.cadastre.report.document.chart.Mark.Label;
import org.cadastre.report.document.chart.Mark.Stroke;
import org.cadastre.report.document.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartLayoutTest {
    @ParameterizedTest
    @EnumSource
    void noLabelLeavesThePictureOrLiesOnAnother(Language language) {
        for (Chart chart : Samples.charts(language)) {
            assertReadable(ChartLayout.whole(chart, Direction.of(language)));
        }
    }

    @Test
    void noLabelLeavesThePictureOrLiesOnAnotherWhateverTheFiguresAre() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Language language = Language.values()[random.nextInt(6)];
            BarChart chart = randomBars(random, language);
            for (Scene scene : ChartLayout.pictures(chart, Direction.of(language), 300 + random.nextInt(800))) {
                assertThat(scene.id()).as("seed " + seed).startsWith("random");
                assertReadable(scene);
            }
        }
    }

    @Test
    void longBarChartsGoOnInFurtherPicturesOfTheSameScale() {
        BarChart chart = bars(Language.FRENCH);
        List<Scene> scenes = ChartLayout.pictures(chart, Direction.LEFT_TO_RIGHT, 500);
        assertThat(scenes).hasSizeGreaterThan(2).allSatisfy(scene -> {
            assertThat(scene.height()).isLessThanOrEqualTo(501);
            assertReadable(scene);
        });
        assertThat(scenes.stream().map(Scene::id)).doesNotHaveDuplicates();
        List<Double> lengths = new ArrayList<>();
        for (Scene scene : scenes) {
            lengths.addAll(barLengths(scene));
        }
        assertThat(lengths).hasSameSizeAs(chart.groups());
        for (int i = 0; i < lengths.size(); i++) {
            double expected = chart.groups().get(i).values().getFirst().size()
                    / chart.groups().getFirst().values().getFirst().size();
            assertThat(lengths.get(i) / lengths.getFirst()).isCloseTo(expected, offset(1e-9));
        }
    }

    @Test
    void everyBarHasItsValueAsText() {
        BarChart chart = bars(Language.ENGLISH);
        List<String> texts = labels(ChartLayout.whole(chart, Direction.LEFT_TO_RIGHT)).stream()
                .map(Label::text)
                .toList();
        for (BarChart.Group group : chart.groups()) {
            assertThat(texts).contains(group.values().getFirst().text());
        }
    }

    @Test
    void barsGoFromTheRightWhereOneReadsFromThere() {
        Scene left = ChartLayout.whole(bars(Language.ENGLISH), Direction.LEFT_TO_RIGHT);
        Scene right = ChartLayout.whole(bars(Language.ENGLISH), Direction.RIGHT_TO_LEFT);
        Area first = areas(left).getFirst();
        Area mirrored = areas(right).getFirst();
        assertThat(mirrored.bounds().right())
                .isEqualTo(left.width() - first.bounds().x());
        assertThat(mirrored.bounds().width()).isEqualTo(first.bounds().width());
    }

    @Test
    void aMissingFigureHasNoBarButAText() {
        BarChart chart = new BarChart(
                "b",
                "B",
                "d",
                "l",
                "v",
                List.of("v"),
                List.of(
                        new BarChart.Group("none", List.of(BarChart.Value.absent("no figure"))),
                        new BarChart.Group("zero", List.of(new BarChart.Value(0, "0.0")))));
        Scene scene = ChartLayout.whole(chart, Direction.LEFT_TO_RIGHT);
        assertThat(areas(scene)).isEmpty();
        assertThat(labels(scene)).extracting(Label::text).contains("no figure", "0.0");
        assertReadable(scene);
    }

    @Test
    void curvesGoThroughTheSharesTheyAreMadeOf() {
        LorenzChart chart = (LorenzChart) Samples.charts(Language.ENGLISH).get(3);
        Scene scene = ChartLayout.whole(chart, Direction.LEFT_TO_RIGHT);
        List<Stroke> curves = scene.marks().stream()
                .filter(Stroke.class::isInstance)
                .map(Stroke.class::cast)
                .filter(stroke -> stroke.spots().size() > 2)
                .toList();
        assertThat(curves).hasSameSizeAs(chart.curves());
        for (int i = 0; i < curves.size(); i++) {
            List<Spot> spots = curves.get(i).spots();
            Spot origin = spots.getFirst();
            Spot end = spots.getLast();
            List<LorenzChart.Point> points = chart.curves().get(i).points();
            for (int j = 0; j < points.size(); j++) {
                Spot spot = spots.get(j + 1);
                assertThat((spot.x() - origin.x()) / (end.x() - origin.x()))
                        .isCloseTo(points.get(j).across(), offset(1e-9));
                assertThat((spot.y() - origin.y()) / (end.y() - origin.y()))
                        .isCloseTo(points.get(j).up(), offset(1e-9));
            }
        }
    }

    @Test
    void everySlotHasTheFillOfItsState() {
        SlotMap chart = (SlotMap) Samples.charts(Language.ENGLISH).get(1);
        Scene scene = ChartLayout.whole(chart, Direction.LEFT_TO_RIGHT);
        List<Area> slots = areas(scene).stream()
                .filter(area -> area.bounds().height() > 20)
                .toList();
        assertThat(slots).hasSameSizeAs(chart.slots());
        for (int i = 0; i < slots.size(); i++) {
            assertThat(slots.get(i).fill())
                    .isEqualTo(Fill.of(chart.slots().get(i).state()));
        }
    }

    @Test
    void seriesAreToldApartWithoutColour() {
        List<Object> fills = new ArrayList<>();
        List<Object> lines = new ArrayList<>();
        for (int i = 0; i < Chart.MOST_SERIES; i++) {
            Fill fill = Fill.of(i);
            fills.add(fill.pattern() == Pattern.PLAIN ? "grey " + luminance(fill.ink()) / 25 : fill.pattern());
            LineStyle style = LineStyle.of(i);
            lines.add(List.of(style.dash(), style.shape()));
        }
        assertThat(fills).doesNotHaveDuplicates();
        assertThat(lines).doesNotHaveDuplicates();
    }

    private static int luminance(Ink ink) {
        return ((ink.rgb() >> 16 & 255) * 3 + (ink.rgb() >> 8 & 255) * 6 + (ink.rgb() & 255)) / 10;
    }

    private static void assertReadable(Scene scene) {
        Bounds picture = new Bounds(-0.01, -0.01, scene.width() + 0.02, scene.height() + 0.02);
        List<Label> labels = labels(scene);
        for (int i = 0; i < labels.size(); i++) {
            Bounds bounds = labels.get(i).bounds();
            assertThat(picture.contains(bounds))
                    .as(scene.title() + ": " + labels.get(i))
                    .isTrue();
            for (int j = 0; j < i; j++) {
                Bounds other = labels.get(j).bounds();
                Bounds smaller =
                        new Bounds(other.x() + 0.01, other.y() + 0.01, other.width() - 0.02, other.height() - 0.02);
                assertThat(smaller.overlaps(bounds))
                        .as(scene.title() + ": " + labels.get(i) + " on " + labels.get(j))
                        .isFalse();
            }
        }
        for (Area area : areas(scene)) {
            assertThat(picture.contains(area.bounds())).as("%s", area).isTrue();
        }
    }

    private static BarChart bars(Language language) {
        return (BarChart) Samples.charts(language).get(2);
    }

    private static BarChart randomBars(Random random, Language language) {
        List<String> names = Samples.countries(language);
        int series = 1 + random.nextInt(3);
        List<BarChart.Group> groups = new ArrayList<>();
        double size = Math.pow(10, random.nextInt(-6, 38));
        for (int i = random.nextInt(60); i >= 0; i--) {
            StringBuilder name = new StringBuilder();
            for (int words = random.nextInt(4); words >= 0; words--) {
                name.append(names.get(random.nextInt(names.size()))).append(random.nextBoolean() ? " " : "");
            }
            List<BarChart.Value> values = new ArrayList<>();
            for (int j = 0; j < series; j++) {
                double value = size * random.nextDouble();
                values.add(
                        random.nextInt(8) == 0
                                ? BarChart.Value.absent("n/a")
                                : new BarChart.Value(value, Double.toString(value)));
            }
            groups.add(new BarChart.Group(name.toString(), values));
        }
        return new BarChart(
                "random", "R", "d", "Country", names.getFirst() + " " + names.get(1), names.subList(0, series), groups);
    }

    private static List<Label> labels(Scene scene) {
        return scene.marks().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    private static List<Area> areas(Scene scene) {
        return scene.marks().stream()
                .filter(Area.class::isInstance)
                .map(Area.class::cast)
                .toList();
    }

    private static List<Double> barLengths(Scene scene) {
        return areas(scene).stream().map(area -> area.bounds().width()).toList();
    }
}
