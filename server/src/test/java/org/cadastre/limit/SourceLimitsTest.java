package org.cadastre.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;
import org.junit.jupiter.api.Test;

final class SourceLimitsTest {
    private static final Source ONE = new Source(0, 1);
    private static final Source OTHER = new Source(0, 2);

    private Instant now = Instant.parse("2026-11-25T23:59:59Z");

    private SourceLimits limits(int connections, int queries, int contacts) {
        LimitSettings settings =
                new LimitSettings(64, connections, queries, Duration.ofMinutes(1), contacts, List.of());
        return new SourceLimits(settings, () -> now, () -> 0, 1);
    }

    @Test
    void nothingIsRefusedWithoutLimits() {
        SourceLimits limits = limits(0, 0, 0);
        for (int i = 0; i < 10_000; i++) {
            assertThat(limits.enter(ONE)).isTrue();
            assertThat(limits.takeQuery(ONE)).isTrue();
            limits.countContacts(ONE, 1_000);
        }
        assertThat(limits.contactsLeft(ONE)).isEqualTo(Integer.MAX_VALUE);
        limits.leave(ONE);
        assertThat(limits.refusedConnections()).isZero();
        assertThat(limits.refusedQueries()).isZero();
        assertThat(limits.reachedContacts()).isZero();
    }

    @Test
    void countsTheConnectionsThatAreOpen() {
        SourceLimits limits = limits(2, 0, 0);
        assertThat(limits.enter(ONE)).isTrue();
        assertThat(limits.enter(ONE)).isTrue();
        assertThat(limits.enter(ONE)).isFalse();
        assertThat(limits.enter(ONE)).isFalse();
        assertThat(limits.enter(OTHER)).isTrue();
        limits.leave(ONE);
        assertThat(limits.enter(ONE)).isTrue();
        assertThat(limits.enter(ONE)).isFalse();
        assertThat(limits.refusedConnections()).isEqualTo(3);
    }

    @Test
    void forgetsASourceWithoutConnections() {
        ConnectionLimit limit = new ConnectionLimit(1);
        for (int i = 0; i < 1_000; i++) {
            Source source = new Source(1, i);
            limit.enter(source);
            limit.enter(source);
            limit.leave(source);
        }
        assertThat(limit.sources()).isZero();
    }

    @Test
    void countsConnectionsOfManyThreads() throws InterruptedException {
        SourceLimits limits = limits(5, 0, 0);
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(8);
        for (int thread = 0; thread < 8; thread++) {
            Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 20_000; i++) {
                    if (limits.enter(ONE)) {
                        most.accumulateAndGet(open.incrementAndGet(), Math::max);
                        open.decrementAndGet();
                        limits.leave(ONE);
                    }
                }
                done.countDown();
            });
        }
        done.await();
        assertThat(most.get()).isBetween(1, 5);
        for (int i = 0; i < 5; i++) {
            assertThat(limits.enter(ONE)).isTrue();
        }
        assertThat(limits.enter(ONE)).isFalse();
    }

    @Test
    void refusesQueriesOverTheLimit() {
        SourceLimits limits = limits(0, 2, 0);
        assertThat(limits.takeQuery(ONE)).isTrue();
        assertThat(limits.takeQuery(ONE)).isTrue();
        assertThat(limits.takeQuery(ONE)).isFalse();
        assertThat(limits.takeQuery(OTHER)).isTrue();
        assertThat(limits.refusedQueries()).isEqualTo(1);
    }

    @Test
    void countsContactsOfADay() {
        SourceLimits limits = limits(0, 0, 10);
        limits.countContacts(ONE, 4);
        assertThat(limits.contactsLeft(ONE)).isEqualTo(6);
        assertThat(limits.contactsLeft(OTHER)).isEqualTo(10);
        limits.countContacts(ONE, 0);
        limits.countContacts(ONE, 7);
        assertThat(limits.contactsLeft(ONE)).isEqualTo(-1);
        limits.countContacts(ONE, Integer.MAX_VALUE);
        limits.countContacts(ONE, Integer.MAX_VALUE);
        assertThat(limits.contactsLeft(ONE)).isNegative();
        assertThat(limits.reachedContacts()).isEqualTo(1);

        now = now.plusSeconds(1);
        assertThat(limits.contactsLeft(ONE)).isEqualTo(10);
    }

    @Test
    void knowsTheProxiesThatAreTrusted() {
        IpPrefix proxies = (IpPrefix) IpText.prefix("192.0.2.0/30");
        LimitSettings settings = new LimitSettings(64, 1, 1, Duration.ofMinutes(1), 1, List.of(proxies.range()));
        SourceLimits limits = new SourceLimits(settings, () -> now, () -> 0, 1);
        assertThat(limits.isTrustedProxy((IpAddress) IpText.address("192.0.2.3")))
                .isTrue();
        assertThat(limits.isTrustedProxy((IpAddress) IpText.address("192.0.2.4")))
                .isFalse();
        assertThat(limits.isTrustedProxy((IpAddress) IpText.address("2001:db8::1")))
                .isFalse();
    }

    @Test
    void refusesSettingsThatMeanNothing() {
        assertThatThrownBy(() -> new LimitSettings(0, 1, 1, Duration.ofMinutes(1), 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LimitSettings(129, 1, 1, Duration.ofMinutes(1), 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LimitSettings(64, -1, 1, Duration.ofMinutes(1), 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LimitSettings(64, 1, 1_000, Duration.ofNanos(999), 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
