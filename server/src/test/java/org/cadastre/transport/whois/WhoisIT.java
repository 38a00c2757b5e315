package org.cadastre.transport.whois;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.transport.testing.FakeWhois.said;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.testing.FakeRdap;
import org.cadastre.transport.testing.FakeWhois;
import org.cadastre.transport.testing.RawClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class WhoisIT {
    private static final Listeners LISTENERS = new Listeners(2, InstantSource.system());
    private static final String INTERRUPT = "\u00ff\u00f4\u00ff\u00fd\u0006";
    private static Listener listener;
    private static Listener impatient;

    @BeforeAll
    static void open() {
        listener = LISTENERS.whois("127.0.0.1", 0, WhoisSettings.DEFAULTS, FakeWhois.noLimits(), new FakeWhois());
        WhoisSettings times = WhoisSettings.DEFAULTS.withTimes(
                Duration.ofMillis(400), Duration.ofMillis(800), Duration.ofMillis(500));
        impatient = LISTENERS.whois("127.0.0.1", 0, times, FakeWhois.noLimits(), new FakeWhois());
    }

    @AfterAll
    static void stop() {
        LISTENERS.stop(Duration.ofSeconds(2));
    }

    private static RawClient client() throws IOException {
        return new RawClient(listener.port());
    }

    private static String ask(String bytes) throws IOException {
        try (RawClient client = client()) {
            return client.send(bytes).readToEnd();
        }
    }

    @Test
    void answersOneLineAndCloses() throws IOException {
        assertThat(ask("192.0.2.1\r\n")).isEqualTo(said("192.0.2.1"));
        assertThat(ask("192.0.2.1\n")).isEqualTo(said("192.0.2.1"));
        assertThat(ask("AS64496 \t\r\n")).isEqualTo(said("AS64496"));
    }

    @Test
    void answersTextThatIsNotAscii() throws IOException {
        String key = "Øresund";
        String bytes = new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(ask(bytes + "\r\n")).isEqualTo(said(bytes));
    }

    @Test
    void answersOnlyTheFirstLineWhenNotKept() throws IOException {
        assertThat(ask("192.0.2.1\r\n192.0.2.2\r\n192.0.2.3\r\n")).isEqualTo(said("192.0.2.1"));
    }

    @Test
    void neverResetsAClientThatSendsOn() throws IOException, InterruptedException {
        for (int round = 0; round < 50; round++) {
            try (RawClient client = client()) {
                client.send("large 300000\r\n" + "x".repeat(5_000) + "\r\n");
                client.send("more\r\n".repeat(1_000));
                Thread.sleep(round % 5);
                assertThat(client.readToEnd().length()).isEqualTo(300_000);
            }
        }
    }

    @Test
    void answersAClientThatHasEndedItsOutput() throws IOException {
        try (RawClient client = client()) {
            assertThat(client.send("192.0.2.1\r\n").endOutput().readToEnd()).isEqualTo(said("192.0.2.1"));
        }
        try (RawClient client = client()) {
            assertThat(client.send("192.0.2.1").endOutput().readToEnd()).isEqualTo(said("192.0.2.1"));
        }
        try (RawClient client = client()) {
            assertThat(client.endOutput().readToEnd()).isEmpty();
        }
        try (RawClient client = client()) {
            assertThat(client.send("-k 192.0.2.1\r\n192.0.2.2\r\n192.0.2.3")
                            .endOutput()
                            .readToEnd())
                    .isEqualTo(said("192.0.2.1") + said("192.0.2.2") + said("192.0.2.3"));
        }
    }

    @Test
    void answersALineThatComesByteByByte() throws IOException {
        try (RawClient client = client()) {
            for (char c : "2001:db8::1\r\n".toCharArray()) {
                client.send(String.valueOf(c));
            }
            assertThat(client.readToEnd()).isEqualTo(said("2001:db8::1"));
        }
    }

    @Test
    void refusesAnEmptyFirstLine() throws IOException {
        assertThat(ask("\r\n")).isEqualTo(FakeWhois.NO_KEY);
    }

    @Test
    void refusesALongLine() throws IOException {
        String longest = "a".repeat(1024);
        assertThat(ask(longest + "\r\n")).isEqualTo(said(longest));
        assertThat(ask(longest + "\n")).isEqualTo(said(longest));
        assertThat(ask(longest + "a\r\n")).isEqualTo(FakeWhois.TOO_LONG);
        assertThat(ask("a".repeat(500_000))).isEqualTo(FakeWhois.TOO_LONG);
        assertThat(ask("-k\r\n" + longest + "a\r\n192.0.2.1\r\n")).isEqualTo(FakeWhois.TOO_LONG);
    }

    @Test
    void refusesBadCharacters() throws IOException {
        for (String line : new String[] {"a\u0000b", "\u001b[31m", "a\rb", "\u0007", "\u00ff\u00fe", "caf\u00e9"}) {
            assertThat(ask(line + "\r\n")).as(line).isEqualTo(FakeWhois.BAD_CHARACTER);
        }
        assertThat(ask("-k\r\na\u0000\r\n192.0.2.1\r\n\r\n")).isEqualTo(FakeWhois.BAD_CHARACTER + said("192.0.2.1"));
    }

    @Test
    void endsAtTheTelnetInterrupt() throws IOException {
        assertThat(ask(INTERRUPT)).isEmpty();
        assertThat(ask("-k 192.0.2.1\r\n" + INTERRUPT + "192.0.2.2\r\n")).isEqualTo(said("192.0.2.1"));
    }

    @Test
    void answersAThousandPipelinedLinesInOrder() throws IOException {
        StringBuilder lines = new StringBuilder("-k\r\n");
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            lines.append("AS").append(65_536 + i).append(i % 2 == 0 ? "\r\n" : "\n");
            expected.append(said("AS" + (65_536 + i)));
        }
        assertThat(ask(lines + "\r\n")).isEqualTo(expected.toString());
    }

    @Test
    void keepsTheConnectionUntilAskedToClose() throws IOException {
        for (String goodbye : new String[] {"\r\n", "\n", "-k\r\n"}) {
            try (RawClient client = client()) {
                for (String line : new String[] {"-k 192.0.2.1", "192.0.2.2", "-k 192.0.2.3"}) {
                    String expected = said(line.replace("-k ", ""));
                    client.send(line + "\r\n");
                    assertThat(client.read(expected.length())).isEqualTo(expected);
                }
                assertThat(client.send(goodbye + "192.0.2.4\r\n").readToEnd()).isEmpty();
            }
        }
        assertThat(ask("-k\r\n\r\n")).isEmpty();
    }

    @Test
    void answersAFaultOfOurs() throws IOException {
        long before = listener.traffic().failed();
        assertThat(ask("throw\r\n")).isEqualTo(FakeWhois.FAILED);
        assertThat(ask("-k\r\nthrow\r\n192.0.2.1\r\n\r\n")).isEqualTo(FakeWhois.FAILED + said("192.0.2.1"));
        assertThat(listener.traffic().failed() - before).isEqualTo(2);
    }

    @Test
    void sendsLargeAnswersWholeToASlowReader() throws IOException, InterruptedException {
        int answers = 40;
        int length = 500_000;
        try (RawClient client = new RawClient(listener.port(), 16 * 1024)) {
            client.send("-k\r\n" + ("large " + length + "\r\n").repeat(answers)).endOutput();
            Thread.sleep(500);
            String one = new String(FakeRdap.large(length), StandardCharsets.ISO_8859_1);
            for (int i = 0; i < answers; i++) {
                assertThat(client.read(length).equals(one)).as("answer %d", i).isTrue();
            }
            assertThat(client.read()).isEqualTo(-1);
        }
    }

    @Test
    void closesAConnectionThatAsksNothing() throws IOException {
        try (RawClient silent = new RawClient(impatient.port());
                RawClient partial = new RawClient(impatient.port())) {
            partial.send("192.0.2");
            long begin = System.nanoTime();
            assertThat(silent.readToEnd()).isEqualTo(FakeWhois.IDLE);
            assertThat(partial.readToEnd()).isEqualTo(FakeWhois.IDLE);
            assertThat((System.nanoTime() - begin) / 1_000_000).isBetween(300L, 5_000L);
        }
    }

    @Test
    void closesAKeptConnectionThatAsksNoMore() throws IOException {
        try (RawClient client = new RawClient(impatient.port())) {
            client.send("-k 192.0.2.1\r\n");
            long begin = System.nanoTime();
            assertThat(client.readToEnd()).isEqualTo(said("192.0.2.1") + FakeWhois.IDLE);
            assertThat((System.nanoTime() - begin) / 1_000_000).isBetween(700L, 5_000L);
        }
    }

    @Test
    void closesAPeerThatTakesNothing() throws IOException, InterruptedException {
        try (RawClient client = new RawClient(impatient.port(), 16 * 1024)) {
            client.send("-k\r\n" + "large 500000\r\n".repeat(100));
            long deadline = System.nanoTime() + 10_000_000_000L;
            while (impatient.traffic().open() > 0 && System.nanoTime() < deadline) {
                Thread.sleep(50);
            }
            assertThat(impatient.traffic().open()).isZero();
        }
    }

    @Test
    void closesAPeerThatSendsForEver() throws IOException {
        try (RawClient client = client()) {
            client.send("192.0.2.1\r\n");
            String flood = "x".repeat(65_536);
            boolean reset = false;
            for (int i = 0; i < 1_000 && !reset; i++) {
                try {
                    client.send(flood);
                } catch (IOException e) {
                    reset = true;
                }
            }
            assertThat(reset).isTrue();
        }
    }
}
