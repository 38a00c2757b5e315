package org.cadastre.transport.whois;

import java.nio.charset.StandardCharsets;
import org.cadastre.transport.connection.FailureLog;
import org.cadastre.transport.connection.Traffic;
import org.cadastre.whois.WhoisChunks;
import org.cadastre.whois.WhoisError;
import org.jspecify.annotations.Nullable;

/// A [WhoisConversation] with a guard around it: whatever is thrown behind it is counted, logged and answered
/// with its text for a failure, and no method here throws. It is opened when the first thing is asked of it.
final class GuardedConversation {
    private static final byte[] LAST_RESORT =
            "%ERROR:100: internal software error\n\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NO_MORE = new byte[0];

    private final WhoisExchange exchange;
    private final WhoisPeer peer;
    private final Traffic traffic;
    private final FailureLog failures;
    private @Nullable WhoisConversation conversation;
    private String lastLine = "";
    private boolean broken;

    GuardedConversation(WhoisExchange exchange, WhoisPeer peer, Traffic traffic, FailureLog failures) {
        this.exchange = exchange;
        this.peer = peer;
        this.traffic = traffic;
        this.failures = failures;
    }

    WhoisAnswer answer(String line) {
        lastLine = line;
        try {
            return conversation().answer(line);
        } catch (Throwable e) {
            failed(line, e);
            return WhoisAnswer.of(text(WhoisError.INTERNAL, ""), WhoisAnswer.Keep.UNCHANGED);
        }
    }

    /// The next piece of an answer, or null when it has ended or broken off; see [#isBroken].
    byte @Nullable [] next(WhoisChunks rest) {
        try {
            return rest.next();
        } catch (Throwable e) {
            failed(lastLine, e);
            broken = true;
            return null;
        }
    }

    /// Whether an answer broke off.
    boolean isBroken() {
        return broken;
    }

    /// How many contacts an answer has given.
    int contacts(WhoisChunks rest) {
        try {
            return rest.contacts();
        } catch (Throwable e) {
            failed(lastLine, e);
            return 0;
        }
    }

    /// The text for an error that is no fault of ours; it is counted.
    byte[] refusal(WhoisError error, String detail) {
        traffic.countRefused();
        return text(error, detail);
    }

    /// What follows the pieces of an answer that broke off: it is on a line of its own.
    ///
    /// @param withinLine whether they ended within a line
    byte[] breakOff(boolean withinLine) {
        return onOwnLine(text(WhoisError.INTERNAL, "The answer is not complete."), withinLine);
    }

    /// What follows the pieces of an answer that is not given to its end for no fault of ours; it is counted.
    ///
    /// @param withinLine whether they ended within a line
    byte[] cut(WhoisError error, boolean withinLine) {
        return onOwnLine(refusal(error, ""), withinLine);
    }

    private static byte[] onOwnLine(byte[] text, boolean withinLine) {
        byte[] start = withinLine ? new byte[] {'\n'} : NO_MORE;
        byte[] both = new byte[start.length + text.length];
        System.arraycopy(start, 0, both, 0, start.length);
        System.arraycopy(text, 0, both, start.length, text.length);
        return both;
    }

    /// Counts and logs what is no fault of a line.
    void failed(String asked, Throwable failure) {
        traffic.countFailed();
        failures.log(asked, failure);
    }

    private byte[] text(WhoisError error, String detail) {
        try {
            return conversation().error(error, detail);
        } catch (Throwable e) {
            failed("", e);
            return LAST_RESORT;
        }
    }

    private WhoisConversation conversation() {
        WhoisConversation open = conversation;
        if (open == null) {
            open = exchange.open(peer);
            conversation = open;
        }
        return open;
    }
}
