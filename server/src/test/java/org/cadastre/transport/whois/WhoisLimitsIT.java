package org.cadastre.transport.whois;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.transport.testing.FakeWhois.said;
import static org.cadastre.transport.testing.FakeWhois.text;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.limit.LimitSettings;
import org.cadastre.limit.SourceLimits;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.testing.FakeWhois;
import org.cadastre.transport.testing.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WhoisLimitsIT {
    private static final String CONNECTIONS_EXCEEDED = text("%ERROR:306: connections exceeded");
    private static final String QUERIES_EXCEEDED = text("%ERROR:202: access control limit reached for");
    private static final Ipv4Range LOOPBACK = new Ipv4Range(0x7F00_0001, 0x7F00_0001);

    private final Listeners listeners = new Listeners(2, InstantSource.system());

    @AfterEach
    void stop() {
        listeners.stop(Duration.ofSeconds(1));
    }

    private static SourceLimits limits(int connections, int queries, int contacts, IpRange... proxies) {
        return FakeWhois.limits(
                new LimitSettings(64, connections, queries, Duration.ofHours(1), contacts, List.of(proxies)));
    }

    private Listener listener(SourceLimits limits) {
        return listeners.whois("127.0.0.1", 0, WhoisSettings.DEFAULTS, limits, new FakeWhois());
    }

    private static String ask(Listener listener, String bytes) throws IOException {
        try (RawClient client = new RawClient(listener.port())) {
            return client.send(bytes).readToEnd();
        }
    }

    @Test
    void refusesConnectionsOverTheLimit() throws IOException, InterruptedException {
        SourceLimits limits = limits(3, 0, 0);
        Listener listener = listener(limits);
        List<RawClient> idle = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            idle.add(new RawClient(listener.port()));
            String line = idle.get(i).send("-k AS64496\r\n").readLine();
            assertThat(line).isEqualTo("% you asked AS64496\n");
        }
        for (int i = 0; i < 5; i++) {
            try (RawClient refused = new RawClient(listener.port())) {
                assertThat(refused.readToEnd()).isEqualTo(CONNECTIONS_EXCEEDED);
            }
        }
        assertThat(limits.refusedConnections()).isEqualTo(5);

        idle.get(0).close();
        while (listener.traffic().open() > 2) {
            Thread.sleep(10);
        }
        assertThat(ask(listener, "AS64497\r\n")).isEqualTo(said("AS64497"));
        for (RawClient client : idle) {
            client.close();
        }
    }

    @Test
    void refusesQueriesOverTheLimit() throws IOException {
        SourceLimits limits = limits(0, 5, 0);
        Listener listener = listener(limits);
        String answers = ask(listener, "-k AS64496\r\n" + "AS64496\r\n".repeat(20));
        assertThat(answers).isEqualTo(said("AS64496").repeat(5) + QUERIES_EXCEEDED);
        assertThat(ask(listener, "AS64496\r\n")).isEqualTo(QUERIES_EXCEEDED);
        assertThat(limits.refusedQueries()).isEqualTo(2);
    }

    @Test
    void countsContactsAtTheEndOfAnAnswer() throws IOException {
        Listener listener = listener(limits(0, 0, 10));
        assertThat(ask(
                        listener,
                        "-k who\r\ncontacts 3\r\nwho\r\nstream-contacts 4\r\nwho\r\ncontacts 5\r\nwho\r\n\r\n"))
                .contains(
                        text("127.0.0.1 10") + said("contacts 3") + text("127.0.0.1 7"),
                        text("127.0.0.1 3") + said("contacts 5") + text("127.0.0.1 -2"));
        assertThat(ask(listener, "who\r\n")).isEqualTo(text("127.0.0.1 -2"));
    }

    @Test
    void letsOnlyTrustedProxiesAskForOthers() throws IOException {
        assertThat(ask(listener(limits(1, 1, 1)), "for 192.0.2.1\r\n")).isEqualTo(text("NOT_ALLOWED 127.0.0.1 1"));

        Listener proxied = listener(limits(1, 2, 10, LOOPBACK));
        try (RawClient first = new RawClient(proxied.port());
                RawClient second = new RawClient(proxied.port())) {
            first.send("-k for 192.0.2.1\r\nwho\r\n");
            assertThat(first.read(text("ALLOWED 192.0.2.1 10").length())).isEqualTo(text("ALLOWED 192.0.2.1 10"));
            String own = text("127.0.0.1 " + Integer.MAX_VALUE);
            assertThat(first.read(own.length())).isEqualTo(own);
            second.send("-k for 192.0.2.1\r\nfor 192.0.2.1\r\nfor 2001:db8::1\r\nwho\r\nwho\r\nwho\r\n\r\n");
            assertThat(second.readToEnd())
                    .isEqualTo(text("ALLOWED 192.0.2.1 10")
                            + text("OVER_LIMIT 192.0.2.1 10")
                            + text("ALLOWED 2001:db8::1 10")
                            + own.repeat(3));
        }
    }
}
