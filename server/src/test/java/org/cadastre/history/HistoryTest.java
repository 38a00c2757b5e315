package org.cadastre.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.cadastre.export.ExportProblem;
import org.cadastre.number.Ipv4Range;
import org.cadastre.query.Answer;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.Query;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.ExtensionMode;
import org.cadastre.registry.IpNetwork;
import org.cadastre.snapshot.DatedFilesBuilder;
import org.cadastre.snapshot.DatedRows;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
    private static final StatisticsFile APRIL =
            StatisticsFile.of("alpha", "20260401").row("MW|ipv4|192.0.2.0|256|20120606|allocated|A1");
    private static final StatisticsFile MAY =
            StatisticsFile.of("alpha", "20260501").row("ZM|ipv4|192.0.2.0|256|20120606|allocated|A1");
    private static final int NET = 0xC0000200;

    @Test
    void aDateIsAnsweredByTheNewestFileThatIsNotLater() {
        History history = Histories.of(LoadSettings.PLAIN, MAY, APRIL);
        assertThat(history.dates()).containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
        assertThat(country(history, "2026-04-01")).isEqualTo("MW");
        assertThat(country(history, "2026-04-30")).isEqualTo("MW");
        assertThat(country(history, "2026-05-01")).isEqualTo("ZM");
    }

    @Test
    void aDateBeforeTheFirstFileOrAfterTheLastIsOutOfRange() {
        History history = Histories.of(LoadSettings.PLAIN, APRIL, MAY);
        AsOf.OutOfRange outOfRange = new AsOf.OutOfRange(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
        assertThat(history.asOf(LocalDate.of(2026, 3, 31))).isEqualTo(outOfRange);
        assertThat(history.asOf(LocalDate.of(2026, 5, 2))).isEqualTo(outOfRange);
        assertThat(history.asOf(LocalDate.MIN)).isEqualTo(outOfRange);
        assertThat(history.asOf(LocalDate.MAX)).isEqualTo(outOfRange);
    }

    @Test
    void withoutFilesThereIsNoHistory() {
        assertThat(History.none().asOf(LocalDate.of(2026, 3, 31))).isEqualTo(new AsOf.NoHistory());
        assertThat(History.none().dates()).isEmpty();
        assertThat(History.none().first()).isNull();
        assertThat(History.none().serial()).isEmpty();
    }

    @Test
    void eachRegistryAnswersWithItsNewestFile() {
        History history = Histories.of(
                LoadSettings.PLAIN,
                APRIL,
                StatisticsFile.of("beta", "20260415").row("FJ|asn|64496|1|20120606|allocated|A1"));
        assertThat(day(history, "2026-04-14").snapshot().autnums().size()).isZero();
        assertThat(day(history, "2026-04-15").snapshot().autnums().size()).isEqualTo(1);
        assertThat(country(history, "2026-04-15")).isEqualTo("MW");
        assertThat(day(history, "2026-04-15").facts().sources()).hasSize(2);
    }

    @Test
    void rowsThatStayAreKeptOnce() {
        StatisticsFile june = StatisticsFile.of("alpha", "20260601").row("ZM|ipv4|192.0.2.0|256|20120606|allocated|A1");
        DatedFilesBuilder.Result.Built built = built(Histories.buildOf(LoadSettings.PLAIN, APRIL, MAY, june));
        assertThat(built.files().rowCounts().read()).isEqualTo(3);
        assertThat(built.files().rowCounts().kept()).isEqualTo(2);
    }

    @Test
    void ofTwoFilesOfOneDateTheExtendedOneCountsAndTheOtherIsNamed() {
        StatisticsFile plain = StatisticsFile.of("alpha", "20260401").row("MW|ipv4|192.0.2.0|256|20120606|allocated");
        DatedFilesBuilder.Result.Built built = built(Histories.buildOf(LoadSettings.PLAIN, plain, APRIL));
        assertThat(built.problems())
                .singleElement()
                .extracting(ExportProblem::toString)
                .asString()
                .contains("file-0: it does not count: ");
        assertThat(day(History.of(built.files()), "2026-04-01")
                        .snapshot()
                        .holders()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void objectsFilesWithoutADateAndRefusedFilesAreRefusedByName() {
        assertThat(refusal("person: Test Person\nnic-hdl: TP1-TEST\nsource: TEST\n"))
                .contains("file-1: it holds objects, and only statistics files can stand side by side");
        assertThat(refusal("2|alpha|20260401|0||||\nalpha|*|ipv4|*|0|summary\n"))
                .contains("names no end date");
        assertThat(refusal("alpha|ZM|ipv4|192.0.2.0|256|20120606|allocated|A1\n"))
                .contains("file-1");
        assertThat(refusal(StatisticsFile.of("beta", "20260401").simulated())).contains("file-1: it is simulated");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyDayIsTheSnapshotOfItsFilesAlone(long seed) {
        Random random = new Random(seed);
        AutnumModel model = AutnumModel.values()[random.nextInt(AutnumModel.values().length)];
        LoadSettings settings = new LoadSettings(false, model, RandomDays.grants(random, "alpha", "beta"));
        List<NavigableMap<LocalDate, Object>> registries = new ArrayList<>();
        for (String registry : List.of("alpha", "beta", "iana")) {
            RandomDays days = new RandomDays(random, registry);
            NavigableMap<LocalDate, Object> files = new TreeMap<>();
            LocalDate first = LocalDate.of(2026, 1, 1 + random.nextInt(10));
            for (int day = 0; day < 20; day++) {
                if (random.nextInt(4) > 0) {
                    files.put(first.plusDays(day), days.next(first.plusDays(day)));
                }
            }
            registries.add(files);
        }
        if (random.nextBoolean()) {
            registries.removeLast();
        }
        History history = Histories.of(
                settings,
                registries.stream().flatMap(files -> files.values().stream()).toArray());
        LocalDate last = history.dates().last();
        for (LocalDate date = history.dates().first(); !date.isAfter(last); date = date.plusDays(1)) {
            List<Object> alone = new ArrayList<>();
            for (NavigableMap<LocalDate, Object> files : registries) {
                Map.Entry<LocalDate, Object> newest = files.floorEntry(date);
                if (newest != null) {
                    alone.add(newest.getValue());
                }
            }
            Day day = day(history, date);
            Snapshot expected = alone(settings, alone.toArray());
            new SameLookUps(day, expected).check(random, 300);
            new SameSnapshot(day.snapshot(), expected).check(random, 20);
        }
    }

    @Test
    void oneRegistryAloneIsLookedUpWithoutASnapshot() {
        History history = Histories.of(LoadSettings.PLAIN, APRIL, MAY);
        for (LocalDate date : history.dates()) {
            IpNetwork network = day(history, date).rows().network(new Ipv4Range(NET, NET));
            assertThat(network).isEqualTo(day(history, date).snapshot().ipv4Network(0));
        }
        DatedRows rows = built(Histories.buildOf(LoadSettings.PLAIN, APRIL, MAY))
                .files()
                .rows(LocalDate.of(2026, 4, 1), () -> {
                    throw new AssertionError("the snapshot is asked for");
                });
        Query query = new Query.Network(new Ipv4Range(NET + 1, NET + 1));
        Lookup lookup = new Lookup(new LookupSettings(true, 10, 1000, 10, ExtensionMode.ON));
        assertThat(lookup.answer(rows, query)).isInstanceOf(Answer.Found.class);
    }

    @Test
    void fewDaysAreHeld() {
        StatisticsFile large = StatisticsFile.of("alpha", "20260101");
        for (int i = 0; i < 60_000; i++) {
            large.row("MW|asn|" + (100_000 + i) + "|1|20120606|allocated|A1");
        }
        List<Object> files = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            files.add(large.toString().replace("20260101", "2026010" + day));
        }
        History history = Histories.of(LoadSettings.PLAIN, files.toArray());
        history.dates().forEach(date -> day(history, date).snapshot());
        assertThat(history.heldDays()).isBetween(1, 4);
        Snapshot held = day(history, history.dates().last()).snapshot();
        assertThat(day(history, history.dates().last()).snapshot()).isSameAs(held);
    }

    private static Snapshot alone(LoadSettings settings, Object... files) {
        return switch (Snapshots.buildOf(settings, files)) {
            case SnapshotBuilder.Result.Built built -> built.snapshot();
            case SnapshotBuilder.Result.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static String refusal(Object second) {
        DatedFilesBuilder.Result result = Histories.buildOf(LoadSettings.PLAIN, APRIL, second);
        assertThat(result).isInstanceOf(DatedFilesBuilder.Result.Refused.class);
        return result.problems().getFirst().toString();
    }

    private static DatedFilesBuilder.Result.Built built(DatedFilesBuilder.Result result) {
        return (DatedFilesBuilder.Result.Built) result;
    }

    private static String country(History history, String date) {
        Snapshot snapshot = day(history, date).snapshot();
        return snapshot.ipv4Network(snapshot.ipv4().smallestCovering(NET))
                .countries()
                .getFirst();
    }

    private static Day day(History history, String date) {
        return day(history, LocalDate.parse(date));
    }

    private static Day day(History history, LocalDate date) {
        return switch (history.asOf(date)) {
            case AsOf.Known known -> known.day();
            case AsOf.OutOfRange outOfRange -> throw new AssertionError(outOfRange);
            case AsOf.NoHistory none -> throw new AssertionError(none);
        };
    }
}
