package org.cadastre.transport.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DeadlineTest {
    private final EmbeddedChannel channel = new EmbeddedChannel();
    private int expired;
    private final Deadline deadline = new Deadline(channel.eventLoop(), Duration.ofSeconds(10), () -> expired++);

    @BeforeEach
    void freeze() {
        channel.freezeTime();
    }

    private void pass(long seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }

    @Test
    void expiresOnceWhenItsTimeHasCome() {
        deadline.set(Duration.ofSeconds(60));
        pass(59);
        assertThat(expired).isZero();
        pass(1);
        assertThat(expired).isEqualTo(1);
        pass(1_000);
        assertThat(expired).isEqualTo(1);
    }

    @Test
    void canBeMovedBack() {
        deadline.set(Duration.ofSeconds(10));
        for (int i = 0; i < 20; i++) {
            pass(9);
            deadline.set(Duration.ofSeconds(10));
        }
        assertThat(expired).isZero();
        pass(10);
        assertThat(expired).isEqualTo(1);
    }

    @Test
    void canBeMovedForward() {
        deadline.set(Duration.ofSeconds(60));
        pass(5);
        deadline.set(Duration.ofSeconds(10));
        pass(9);
        assertThat(expired).isZero();
        pass(1);
        assertThat(expired).isEqualTo(1);
    }

    @Test
    void canBeMovedForwardToLessThanTheUsualTime() {
        deadline.set(Duration.ofSeconds(60));
        pass(1);
        deadline.set(Duration.ofSeconds(2));
        pass(1);
        assertThat(expired).isZero();
        pass(1);
        assertThat(expired).isEqualTo(1);
        deadline.set(Duration.ofSeconds(1));
        deadline.set(Duration.ofSeconds(30));
        pass(29);
        assertThat(expired).isEqualTo(1);
        pass(1);
        assertThat(expired).isEqualTo(2);
        pass(1_000);
        assertThat(expired).isEqualTo(2);
    }

    @Test
    void expiresNoMoreWhenCancelled() {
        deadline.set(Duration.ofSeconds(10));
        deadline.cancel();
        pass(100);
        assertThat(expired).isZero();
        deadline.set(Duration.ofSeconds(10));
        pass(10);
        assertThat(expired).isEqualTo(1);
    }
}
