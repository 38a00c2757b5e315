package org.cadastre.bootstrap.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.bootstrap.Bootstraps.json;
import static org.cadastre.bootstrap.Bootstraps.service;
import static org.cadastre.bootstrap.source.BootstrapServer.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.cadastre.bootstrap.BootstrapFile;
import org.cadastre.file.FileProblem;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 9224 §8: files are asked for when their freshness has ended, and the last good copy is kept.
class BootstrapRefreshTest {
    private static final RefreshTimes TIMES = new RefreshTimes(Duration.ofMinutes(5), Duration.ofDays(1));
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final AtomicInteger changes = new AtomicInteger();
    private BootstrapServer server;
    private BootstrapRefresh refresh;

    @BeforeEach
    void startServer() throws IOException {
        server = new BootstrapServer();
        server.content("/bs/asn.json", autnums(20), "Cache-Control", "max-age=3600", "ETag", "\"1\"");
        WebSource source = new WebSource(server.base(), "Cadastre/test", Duration.ofSeconds(60), now::get);
        refresh = new BootstrapRefresh(source, TIMES, now::get, changes::incrementAndGet);
    }

    @AfterEach
    void stopServer() {
        refresh.close();
        server.close();
    }

    @Test
    void knowsNothingBeforeTheFirstQuestion() {
        assertThat(refresh.hasFiles()).isFalse();
        assertThat(refresh.states()).hasSize(5).allMatch(state -> state.file() == null && !state.failed());
        assertThat(answer(0)).isNull();
    }

    @Test
    void everyFileIsAskedForAndTheOnesThatAreMissingAreNamed() {
        refresh.refreshDue();

        assertThat(refresh.hasFiles()).isTrue();
        assertThat(answer(0)).isEqualTo("https://rdap.example/");
        assertThat(server.requests())
                .extracting(BootstrapServer.Request::path)
                .containsExactly(
                        "/bs/asn.json", "/bs/ipv4.json", "/bs/ipv6.json", "/bs/dns.json", "/bs/object-tags.json");
        assertThat(asn().failed()).isFalse();
        assertThat(asn().checked()).isEqualTo(START);
        assertThat(asn().due()).isEqualTo(START.plus(Duration.ofHours(1)));
        assertThat(texts(refresh.states().get(1)))
                .containsExactly(server.base() + "/ipv4.json: answered with the status 404");
        assertThat(refresh.states().get(1).due()).isEqualTo(START.plus(TIMES.min()));
        assertThat(changes).hasValue(1);
    }

    @Test
    @Holds("B-06")
    void freshFileIsNotAskedForAgain() {
        refresh.refreshDue();
        server.requests().clear();

        pass(Duration.ofMinutes(59));
        assertThat(asked("asn.json")).isZero();

        pass(Duration.ofMinutes(1));
        assertThat(asked("asn.json")).isEqualTo(1);
    }

    @Test
    @Holds("B-06")
    void unchangedFileIsKeptAndFreshAgain() {
        refresh.refreshDue();
        server.answer("/bs/asn.json", status(304, "Cache-Control", "max-age=7200"));

        pass(Duration.ofHours(1));

        assertThat(server.requests().getLast().path()).isEqualTo("/bs/object-tags.json");
        assertThat(server.requests().stream()
                        .filter(request -> request.header("If-none-match").equals("\"1\"")))
                .hasSize(1);
        assertThat(answer(0)).isNotNull();
        assertThat(asn().checked()).isEqualTo(now.get());
        assertThat(asn().due()).isEqualTo(now.get().plus(Duration.ofHours(2)));
        assertThat(changes).hasValue(1);
    }

    @Test
    void newFileReplacesTheOldOne() {
        refresh.refreshDue();
        server.content("/bs/asn.json", autnums(21));

        pass(Duration.ofHours(1));

        assertThat(answer(20)).isEqualTo("https://rdap.example/");
        assertThat(asn().due()).isEqualTo(now.get().plus(TIMES.min()));
        assertThat(changes).hasValue(2);
    }

    @Test
    void sameContentIsNoChange() {
        refresh.refreshDue();
        server.content("/bs/asn.json", autnums(20), "ETag", "\"2\"");

        pass(Duration.ofHours(1));

        assertThat(changes).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>302 Found</html>",
                "{\"version\":\"1.0\",\"publication\":\"2026-11-22T00:00:00Z\",\"services\":[[[\"64496-64511\"],[\"htt",
                "{\"version\":\"1.0\",\"publication\":\"2026-11-22T00:00:00Z\",\"services\":[]}",
                "{\"version\":\"1.0\",\"services\":[[[\"x\"],[\"https://rdap.example/\"]]]}",
                "{\"version\":\"3.0\",\"services\":[]}"
            })
    void brokenFileChangesNothingButTheState(String text) {
        refresh.refreshDue();
        BootstrapFile before = asn().file();
        server.content("/bs/asn.json", text, "ETag", "\"broken\"", "Cache-Control", "max-age=86400");

        pass(Duration.ofHours(1));

        assertThat(answer(19)).isEqualTo("https://rdap.example/");
        assertThat(asn().file()).isEqualTo(before);
        assertThat(asn().failed()).isTrue();
        assertThat(texts(asn())).isNotEmpty().allMatch(problem -> problem.startsWith(server.base() + "/asn.json:"));
        assertThat(asn().checked()).isEqualTo(START);
        assertThat(asn().due()).isEqualTo(now.get().plus(TIMES.min()));
        assertThat(changes).hasValue(1);

        server.requests().clear();
        server.content("/bs/asn.json", autnums(22));
        pass(TIMES.min());
        assertThat(server.requests().getFirst().header("If-none-match")).isEqualTo("\"1\"");
        assertThat(answer(21)).isNotNull();
        assertThat(asn().failed()).isFalse();
        assertThat(asn().problems()).isEmpty();
    }

    @Test
    void shrunkenFileIsRefusedWithItsCounts() {
        refresh.refreshDue();
        server.content("/bs/asn.json", autnums(15));

        pass(Duration.ofHours(1));

        assertThat(texts(asn()))
                .containsExactly(server.base()
                        + "/asn.json: holds 15 entries, the copy that is kept 20; a loss that large is refused");
        assertThat(answer(19)).isNotNull();

        server.content("/bs/asn.json", autnums(16));
        pass(TIMES.min());
        assertThat(answer(19)).isNull();
        assertThat(answer(15)).isNotNull();
    }

    @Test
    @Holds("B-06")
    void failureOfTheServerChangesNothingButTheState() {
        refresh.refreshDue();
        server.answer("/bs/asn.json", status(500));
        pass(Duration.ofHours(1));
        assertThat(texts(asn())).containsExactly(server.base() + "/asn.json: answered with the status 500");
        assertThat(answer(0)).isNotNull();

        server.close();
        pass(TIMES.min());
        assertThat(asn().failed()).isTrue();
        assertThat(answer(0)).isNotNull();
    }

    @Test
    void slowServerChangesNothingButTheState() {
        WebSource source = new WebSource(server.base(), "Cadastre/test", Duration.ofSeconds(3), now::get);
        refresh = new BootstrapRefresh(source, TIMES, now::get, changes::incrementAndGet);
        refresh.refreshDue();
        server.answer("/bs/asn.json", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        pass(Duration.ofHours(1));
        assertThat(texts(asn())).containsExactly(server.base() + "/asn.json: did not come within 3000 ms");
        assertThat(answer(0)).isNotNull();
    }

    @Test
    void notModifiedEndsAFailure() {
        refresh.refreshDue();
        server.answer("/bs/asn.json", status(500));
        pass(Duration.ofHours(1));
        server.answer("/bs/asn.json", status(304));

        Instant failure = now.get();
        assertThat(asn().lastFailure()).isEqualTo(failure);
        pass(TIMES.min());

        assertThat(asn().failed()).isFalse();
        assertThat(asn().lastFailure()).as("is still told").isEqualTo(failure);
        assertThat(asn().problems()).isEmpty();
    }

    @Test
    void filesOfAFolderAreReadAgainWhenTheyChange() throws IOException {
        Files.writeString(folder.resolve("ipv4.json"), json(service("192.0.2.0/24", "https://a.example/")));
        try (BootstrapRefresh files =
                new BootstrapRefresh(new FolderSource(folder), TIMES, now::get, changes::incrementAndGet)) {
            files.refreshDue();
            IpRange range = (IpRange) IpText.range("192.0.2.1");
            assertThat(files.table().network(range)).isNotNull();

            Files.writeString(folder.resolve("ipv4.json"), json(service("192.0.2.0/23", "https://longer.example/")));
            now.set(now.get().plus(TIMES.min()));
            files.refreshDue();

            assertThat(files.table().network((IpRange) IpText.range("192.0.2.0/23")))
                    .isNotNull();
            Files.delete(folder.resolve("ipv4.json"));
            now.set(now.get().plus(TIMES.min()));
            files.refreshDue();
            assertThat(files.table().network(range)).isNotNull();
            assertThat(files.states().get(1).failed()).isTrue();
        }
    }

    @Test
    @Timeout(60)
    void threadReadsTheFilesAndEnds() throws InterruptedException {
        refresh.start();
        refresh.start();
        while (!refresh.hasFiles()) {
            Thread.sleep(5);
        }
        assertThat(threads()).isEqualTo(1);

        server.content("/bs/asn.json", autnums(21));
        now.set(START.plus(Duration.ofHours(2)));
        refresh.close();
        while (threads() > 0) {
            Thread.sleep(5);
        }
        refresh.start();
        assertThat(threads()).isZero();
        assertThat(answer(0)).isNotNull();
    }

    @Test
    @Timeout(60)
    void threadRefreshesByItself() throws InterruptedException {
        RefreshTimes soon = new RefreshTimes(Duration.ofMillis(20), Duration.ofMillis(20));
        WebSource source = new WebSource(server.base(), "Cadastre/test", Duration.ofSeconds(5), Instant::now);
        try (BootstrapRefresh own = new BootstrapRefresh(source, soon, Instant::now, changes::incrementAndGet)) {
            own.start();
            while (!own.hasFiles()) {
                Thread.sleep(5);
            }
            server.content("/bs/asn.json", autnums(30));
            while (own.table().autnum(new AsNumberRange(1290, 1290)) == null) {
                Thread.sleep(5);
            }
        }
        assertThat(changes).hasValue(2);
    }

    @Test
    @Timeout(60)
    void closingDoesNotWaitForAnAnswer() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        server.answer("/bs/asn.json", exchange -> {
            asked.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        WebSource source = new WebSource(server.base(), "Cadastre/test", Duration.ofMinutes(10), Instant::now);
        BootstrapRefresh own = new BootstrapRefresh(source, TIMES, now::get, changes::incrementAndGet);
        own.start();
        asked.await();

        own.close();

        while (threads() > 0) {
            Thread.sleep(5);
        }
        end.countDown();
        assertThat(own.states()).noneMatch(FileState::failed);
        assertThat(changes).hasValue(0);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("bootstrap"))
                .count();
    }

    private void pass(Duration time) {
        now.set(now.get().plus(time));
        refresh.refreshDue();
    }

    private FileState asn() {
        return refresh.states().getFirst();
    }

    private long asked(String file) {
        return server.requests().stream()
                .filter(request -> request.path().equals("/bs/" + file))
                .count();
    }

    private static List<String> texts(FileState state) {
        return state.problems().stream().map(FileProblem::text).toList();
    }

    /// The base URL for the entry of this number.
    private @Nullable String answer(int entry) {
        int number = 1000 + 10 * entry;
        var authority = refresh.table().autnum(new AsNumberRange(number, number));
        return authority == null ? null : authority.rdapBase();
    }

    private static String autnums(int entries) {
        return json(IntStream.range(0, entries)
                .mapToObj(i -> service((1000 + 10 * i) + "-" + (1009 + 10 * i), "https://rdap.example/"))
                .toArray(String[]::new));
    }
}
