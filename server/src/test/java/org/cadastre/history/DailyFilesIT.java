package org.cadastre.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cadastre.cache.AnswerCache;
import org.cadastre.grant.Grants;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.DayStates;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.rdap.ContactFormat;
import org.cadastre.rdap.Cursors;
import org.cadastre.rdap.PersonalData;
import org.cadastre.rdap.RdapRequests;
import org.cadastre.rdap.RdapSettings;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.ExtensionMode;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.cadastre.transport.http.HttpAnswer;
import org.cadastre.transport.http.RdapExchange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;

/// The 121 daily files of AFRINIC side by side: any of the days is the snapshot of its file alone.
class DailyFilesIT {
    private static final String DAILY = "rir/afrinic-daily-20260422-20260821.tar.xz";
    private static final LoadSettings SETTINGS = new LoadSettings(false, AutnumModel.HIERARCHICAL, Grants.builtIn());
    private static final int DAYS = 8;
    private static final int ASKED_DAYS = 20;
    private static final int QUESTIONS = 5_000;
    private static final String URL = "https://rdap.example.net";

    @TempDir
    static Path folder;

    private static final Map<LocalDate, Path> FILES = new TreeMap<>();
    private static History history;

    @BeforeAll
    static void load() throws IOException {
        Path daily = RegistryData.file(DAILY);
        try (InputStream in = Files.newInputStream(daily);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    String name = String.valueOf(Path.of(entry.getName()).getFileName());
                    Path file = folder.resolve(name);
                    Files.copy(tar, file);
                    String date = name.substring(name.length() - "yyyyMMdd".length());
                    FILES.put(LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE), file);
                }
            }
        }
        history = Histories.load(List.of(daily), SETTINGS);
    }

    @Test
    void everyFileHasItsDate() {
        assertThat(history.dates()).hasSize(121).containsExactlyElementsOf(FILES.keySet());
        assertThat(history.first()).isEqualTo("2026-04-22");
        assertThat(history.last()).isEqualTo("2026-08-21");
    }

    @Test
    void aDayIsTheSnapshotOfItsFileAlone() {
        Random random = new Random(20260821);
        List<LocalDate> dates = List.copyOf(FILES.keySet());
        for (int i = 0; i < DAYS; i++) {
            LocalDate date = dates.get(random.nextInt(dates.size()));
            Snapshot alone = Snapshots.load(List.of(FILES.get(date)), SETTINGS);
            Day day = ((AsOf.Known) history.asOf(date)).day();
            new SameLookUps(day, alone).check(random, 5_000);
            new SameSnapshot(day.snapshot(), alone).check(random, 200);
        }
    }

    /// What makes a look-up as of a date cheap: its snapshot is not made for it.
    @Test
    void whereNumbersStandIsToldByTheRowsAlone() {
        Day day = ((AsOf.Known) history.asOf(LocalDate.of(2026, 6, 1))).day();
        int told = 0;
        int rows = 0;
        for (NumberKind kind : NumberKind.values()) {
            SpaceRows all = day.snapshot().rows(kind);
            for (int row = 0; row < all.count(); row++) {
                DayStates states = new DayStates(day.rows().numbers(kind));
                int found = states.rows().exact(all.range(row));
                states.state(found);
                states.growthRoom(found);
                rows++;
                told += states.isTold() ? 1 : 0;
            }
        }
        assertThat(rows).isGreaterThan(19_000);
        assertThat(told).isGreaterThan(rows - rows / 1000);
    }

    /// What a server with all days says as of one, a server with the file of that day alone says too.
    @Test
    void aDayAnswersAsAServerOfItsFileAlone() {
        Random random = new Random(20260422);
        List<LocalDate> dates = List.copyOf(FILES.keySet());
        RdapExchange all = exchange(Snapshots.load(List.of(FILES.get(dates.getLast())), SETTINGS), history);
        for (int i = 0; i < ASKED_DAYS; i++) {
            LocalDate date = dates.get(random.nextInt(dates.size()));
            Snapshot alone = Snapshots.load(List.of(FILES.get(date)), SETTINGS);
            RdapExchange one = exchange(alone, History.none());
            for (int question = 0; question < QUESTIONS; question++) {
                String path = path(random, alone);
                HttpAnswer expected = one.answer(path, null);
                HttpAnswer answer = all.answer(path, "cir0_asOf=" + date);
                assertThat(answer.status()).as("%s as of %s", path, date).isEqualTo(expected.status());
                assertThat(text(answer).replace(",\"cir0_asOf\":\"" + date + "\"", ""))
                        .as("%s as of %s", path, date)
                        .isEqualTo(withExtension(text(expected)));
            }
        }
    }

    @Test
    void aDayOutsideIsRefusedWithTheDaysThatThereAre() {
        RdapExchange all = exchange(Snapshots.load(List.of(FILES.get(LocalDate.of(2026, 8, 21))), SETTINGS), history);
        for (String day : List.of("2026-04-21", "2026-08-22")) {
            HttpAnswer answer = all.answer("/ip/41.0.0.1", "cir0_asOf=" + day);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(text(answer)).contains("2026-04-22", "2026-08-21");
        }
    }

    private static RdapExchange exchange(Snapshot snapshot, History history) {
        CurrentSnapshot current = new CurrentSnapshot();
        current.publish(snapshot);
        return new RdapExchange(
                new RdapRequests(URL + "/rdap/", Cursors.withRandomKey(), false),
                current,
                () -> history,
                new Lookup(new LookupSettings(true, 10, 1000, 10, ExtensionMode.ON)),
                new RdapWriter(new RdapSettings(
                        URL,
                        URL + "/terms",
                        URL + "/inaccuracy",
                        null,
                        PersonalData.HIDDEN,
                        ContactFormat.JCARD,
                        AutnumModel.HIERARCHICAL,
                        ExtensionMode.ON)),
                new AnswerCache(0),
                (protocol, kind, outcome, nanos) -> {},
                "r1",
                Duration.ofMinutes(5));
    }

    private static String path(Random random, Snapshot snapshot) {
        return switch (random.nextInt(6)) {
            case 0 -> "/ip/" + new Ipv4Address(random.nextInt());
            case 1 ->
                "/ip/"
                        + snapshot.ipv4Range(random.nextInt(snapshot.ipv4().size()))
                                .first();
            case 2 ->
                "/ip/"
                        + snapshot.ipv6Range(random.nextInt(snapshot.ipv6().size()))
                                .last();
            case 3 ->
                "/autnum/"
                        + Integer.toUnsignedLong(snapshot.autnumRange(
                                        random.nextInt(snapshot.autnums().size()))
                                .lastBits());
            case 4 ->
                "/ips/rirSearch1/rdap-up/"
                        + snapshot.ipv4Range(random.nextInt(snapshot.ipv4().size()))
                                .first() + "/32";
            default ->
                "/entity/"
                        + snapshot.holders()
                                .holder(random.nextInt(snapshot.holders().count()))
                                .handle();
        };
    }

    private static String text(HttpAnswer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /// The answer with the extension among the specifications, which an answer as of a date always has.
    private static String withExtension(String body) {
        if (body.contains("\"cir0\"")) {
            return body;
        }
        int end = body.indexOf(']');
        return body.substring(0, end) + ",\"cir0\"" + body.substring(end);
    }
}
