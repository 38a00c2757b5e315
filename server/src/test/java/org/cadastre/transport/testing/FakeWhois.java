package org.cadastre.transport.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadastre.transport.whois.WhoisAnswer;
import org.cadastre.transport.whois.WhoisExchange;

/// Answers `large N` with N bytes, fails at `throw`, and says back anything else; `-k` in front keeps the connection.
public final class FakeWhois implements WhoisExchange {
    public static final String NO_KEY = "%ERROR:106: no search key specified\n\n\n";
    public static final String TOO_LONG = "%ERROR:107: input line too long\n\n\n";
    public static final String BAD_CHARACTER = "%ERROR:108: bad character in input\n\n\n";
    public static final String IDLE = "%ERROR:305: connection has been closed\n\n\n";
    public static final String FAILED = "%ERROR:100: internal software error\n\n\n";

    @Override
    public WhoisAnswer answer(String line) {
        boolean persistent = line.equals("-k") || line.startsWith("-k ");
        String key = (persistent ? line.substring(2) : line).strip();
        if (key.isEmpty()) {
            return new WhoisAnswer((persistent ? "" : NO_KEY).getBytes(UTF_8), persistent, true);
        }
        if (key.equals("throw")) {
            throw new IllegalStateException("planted");
        }
        if (key.startsWith("large ")) {
            return new WhoisAnswer(FakeRdap.large(Integer.parseInt(key.substring(6))), persistent, false);
        }
        return new WhoisAnswer(said(key).getBytes(UTF_8), persistent, false);
    }

    public static String said(String key) {
        return "% you asked " + key + "\n\n\n";
    }

    @Override
    public byte[] lineTooLong() {
        return TOO_LONG.getBytes(UTF_8);
    }

    @Override
    public byte[] badCharacter() {
        return BAD_CHARACTER.getBytes(UTF_8);
    }

    @Override
    public byte[] idle() {
        return IDLE.getBytes(UTF_8);
    }

    @Override
    public byte[] failed() {
        return FAILED.getBytes(UTF_8);
    }
}
