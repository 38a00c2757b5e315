package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadastre.testing.PublishedRow;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reloads between two daily files, and a cut one in between, under a steady load on both protocols: no query
/// fails, and each answer is wholly of one day. The queries are for numbers whose rows differ between the two
/// days.
class ReloadIT {
    private static final String FIRST = "rir/delegated-afrinic-extended-20260820.xz";
    private static final String SECOND = "rir/delegated-afrinic-extended-20260821.xz";
    private static final Pattern TRAILER = Pattern.compile("snapshot ([0-9a-f]{16}) of (\\S+)\\.");

    @TempDir
    Path folder;

    /// The type that a day has for a number, by day and number.
    private final Map<String, String> types = new HashMap<>();

    private final List<String> asked = new ArrayList<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<String, String> dayBySerial = new HashMap<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicBoolean stop = new AtomicBoolean();

    @Test
    void losesNoQueryAndMixesNoDays() throws Exception {
        findDifferences();
        Path export = folder.resolve("export");
        byte[] first = unpacked(RegistryData.file(FIRST));
        byte[] second = unpacked(RegistryData.file(SECOND));
        put(export, first);
        try (RunningServer server = RunningServer.of(List.of(export))) {
            dayBySerial.put(serial(server), "2026-08-20");
            put(export, second);
            assertThat(server.reload().statusCode()).isEqualTo(200);
            dayBySerial.put(serial(server), "2026-08-21");
            assertThat(dayBySerial).hasSize(2);

            List<Thread> clients = List.of(
                    Thread.ofVirtual().start(() -> askByRdap(server)),
                    Thread.ofVirtual().start(() -> askByWhois(server)));
            for (int round = 0; round < 4; round++) {
                put(export, round % 2 == 0 ? first : second);
                assertThat(server.reload().body()).contains("published");
                assertThat(server.reload().body()).contains("unchanged");
                String before = serial(server);
                put(export, Arrays.copyOf(first, first.length / 2));
                HttpResponse<String> refused = server.reload();
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(serial(server)).isEqualTo(before);
                assertThat(server.admin("/snapshot").body()).contains("refused", "does not end in a newline");
                awaitAnswers(answered.get() + 200);
            }
            assertThat(server.admin("/metrics").body()).contains("outcome=\"refused\"");
            stop.set(true);
            for (Thread client : clients) {
                client.join();
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sameQuestionGivesTheSameBytes() throws Exception {
        try (RunningServer server = RunningServer.of(List.of())) {
            Set<String> bodies = new HashSet<>();
            for (int i = 0; i < 1_000; i++) {
                bodies.add(server.rdap("ip/192.0.2.1").body());
            }
            assertThat(bodies).hasSize(1);
        }
    }

    private void findDifferences() {
        List<PublishedRow> first = PublishedRow.of(RegistryData.file(FIRST));
        List<PublishedRow> second = PublishedRow.of(RegistryData.file(SECOND));
        Set<PublishedRow> changed = new HashSet<>(second);
        first.forEach(changed::remove);
        assertThat(changed).isNotEmpty();
        int differing = 0;
        for (PublishedRow row : changed) {
            String number = PublishedRow.text(row.type(), row.middle());
            asked.add(number);
            types.put("2026-08-20 " + number, type(first, row));
            types.put("2026-08-21 " + number, type(second, row));
            differing += type(first, row).equals(type(second, row)) ? 0 : 1;
        }
        assertThat(differing).isPositive();
    }

    private static String type(List<PublishedRow> rows, PublishedRow row) {
        List<PublishedRow> sameType =
                rows.stream().filter(each -> each.type().equals(row.type())).toList();
        return PublishedRow.smallest(sameType, row.middle()).status().toUpperCase(Locale.ROOT);
    }

    private void askByRdap(RunningServer server) {
        try {
            for (int i = 0; !stop.get(); i++) {
                String number = asked.get(i % asked.size());
                HttpResponse<String> answer =
                        server.rdap(number.startsWith("AS") ? "autnum/" + number.substring(2) : "ip/" + number);
                JsonNode object = JsonMapper.shared().readTree(answer.body());
                String serial = answer.headers().firstValue("etag").orElse("").replaceAll("\"|-.*", "");
                String produced = "";
                for (JsonNode event : object.get("events")) {
                    if (event.get("eventAction").asString().startsWith("last update")) {
                        produced = event.get("eventDate").asString().substring(0, 10);
                    }
                }
                check(number, serial, produced, object.get("type").asString());
                Thread.sleep(4);
            }
        } catch (Exception e) {
            wrong.add("rdap " + e);
        }
    }

    private void askByWhois(RunningServer server) {
        try (RunningServer.WhoisSession session = server.whois()) {
            for (int i = 0; !stop.get(); i++) {
                String number = asked.get(i % asked.size());
                String text = session.ask(number);
                Matcher trailer = TRAILER.matcher(text);
                Matcher status = Pattern.compile("^status:\\s+(\\S+)$", Pattern.MULTILINE)
                        .matcher(text);
                if (!trailer.find() || !status.find()) {
                    wrong.add("whois " + text);
                    return;
                }
                check(number, trailer.group(1), trailer.group(2), status.group(1));
                Thread.sleep(4);
            }
        } catch (Exception e) {
            wrong.add("whois " + e);
        }
    }

    /// Waits until so many answers have come, or a client has given up.
    private void awaitAnswers(long count) throws InterruptedException {
        while (answered.get() < count && wrong.isEmpty()) {
            Thread.sleep(5);
        }
    }

    private void check(String number, String serial, String produced, String type) {
        answered.incrementAndGet();
        String day = dayBySerial.get(serial);
        if (day == null || !day.equals(produced) || !type.equals(types.get(day + " " + number))) {
            wrong.add(number + " of " + serial + " " + produced + " is " + type);
        }
    }

    private static String serial(RunningServer server) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(server.admin("/snapshot").body())
                .get("serial")
                .asString();
    }

    private static void put(Path export, byte[] content) throws IOException {
        Path next = export.resolveSibling("next");
        Files.write(next, content);
        Files.move(next, export, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new XZInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
