package org.cadastre.transport.whois;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.transport.connection.FailureLog;
import org.cadastre.transport.connection.Traffic;
import org.cadastre.whois.WhoisChunks;
import org.cadastre.whois.WhoisError;
import org.junit.jupiter.api.Test;

final class GuardedConversationTest {
    private static final String LAST_RESORT = "%ERROR:100: internal software error\n\n\n";
    private static final WhoisPeer PEER = new WhoisPeer() {
        @Override
        public IpAddress address() {
            return new Ipv4Address(0xC0000201);
        }

        @Override
        public Passing askFor(IpAddress client) {
            return Passing.NOT_ALLOWED;
        }

        @Override
        public int contactsLeft() {
            return 0;
        }
    };

    /// Throws at whatever is asked of it.
    private static final class Broken implements WhoisConversation, WhoisChunks {
        @Override
        public WhoisAnswer answer(String line) {
            throw new StackOverflowError("planted");
        }

        @Override
        public byte[] error(WhoisError error, String detail) {
            throw new IllegalStateException("planted");
        }

        @Override
        public byte[] next() {
            throw new IllegalStateException("planted");
        }

        @Override
        public int contacts() {
            throw new IllegalStateException("planted");
        }
    }

    private final Traffic traffic = new Traffic();

    private GuardedConversation guard(WhoisExchange exchange) {
        return new GuardedConversation(exchange, PEER, traffic, new FailureLog("whois", InstantSource.system()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, US_ASCII);
    }

    @Test
    void alwaysHasAnAnswer() {
        GuardedConversation guard = guard(peer -> new Broken());
        WhoisAnswer answer = guard.answer("AS64496");
        assertThat(text(answer.text())).isEqualTo(LAST_RESORT);
        assertThat(answer.rest()).isNull();
        assertThat(answer.keep()).isEqualTo(WhoisAnswer.Keep.UNCHANGED);
        assertThat(text(guard.refusal(WhoisError.IDLE, ""))).isEqualTo(LAST_RESORT);
        assertThat(traffic.failed()).isEqualTo(3);
        assertThat(traffic.refused()).isEqualTo(1);
    }

    @Test
    void alwaysHasAnAnswerWhenNoConversationOpens() {
        GuardedConversation guard = guard(peer -> {
            throw new IllegalStateException("planted");
        });
        assertThat(text(guard.answer("AS64496").text())).isEqualTo(LAST_RESORT);
        assertThat(text(guard.refusal(WhoisError.BAD_CHARACTER, ""))).isEqualTo(LAST_RESORT);
    }

    @Test
    void endsAnAnswerThatBreaksOff() {
        GuardedConversation guard = guard(peer -> new Broken());
        assertThat(guard.isBroken()).isFalse();
        assertThat(guard.next(new Broken())).isNull();
        assertThat(guard.isBroken()).isTrue();
        assertThat(guard.contacts(new Broken())).isZero();
        assertThat(text(guard.breakOff(false))).isEqualTo(LAST_RESORT);
        assertThat(text(guard.breakOff(true))).isEqualTo("\n" + LAST_RESORT);
    }

    @Test
    void opensOneConversation() {
        int[] opened = new int[1];
        GuardedConversation guard = guard(peer -> {
            assertThat(peer).isSameAs(PEER);
            opened[0]++;
            return new Broken();
        });
        assertThat(opened[0]).isZero();
        guard.answer("AS64496");
        guard.answer("AS64497");
        assertThat(opened[0]).isEqualTo(1);
    }
}
