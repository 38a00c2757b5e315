package org.cadastre.transport.whois;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.cadastre.transport.connection.FailureLog;
import org.cadastre.transport.connection.Traffic;

/// A [WhoisExchange] with a guard around it: whatever is thrown behind it is counted, logged and answered with
/// its text for a failure, and no method here throws.
final class GuardedExchange {
    private static final byte[] LAST_RESORT =
            "%ERROR:100: internal software error\n\n\n".getBytes(StandardCharsets.US_ASCII);

    private final WhoisExchange exchange;
    private final Traffic traffic;
    private final FailureLog failures;

    GuardedExchange(WhoisExchange exchange, Traffic traffic, FailureLog failures) {
        this.exchange = exchange;
        this.traffic = traffic;
        this.failures = failures;
    }

    WhoisAnswer answer(String line) {
        try {
            return exchange.answer(line);
        } catch (Throwable e) {
            failed(line, e);
            return new WhoisAnswer(text(exchange::failed), false, false);
        }
    }

    byte[] lineTooLong() {
        traffic.countRefused();
        return text(exchange::lineTooLong);
    }

    byte[] badCharacter() {
        traffic.countRefused();
        return text(exchange::badCharacter);
    }

    byte[] idle() {
        traffic.countRefused();
        return text(exchange::idle);
    }

    /// Counts and logs what is no fault of a line.
    void failed(String asked, Throwable failure) {
        traffic.countFailed();
        failures.log(asked, failure);
    }

    private byte[] text(Supplier<byte[]> text) {
        try {
            return text.get();
        } catch (Throwable e) {
            failed("", e);
            return LAST_RESORT;
        }
    }
}
