package org.cadastre.transport.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.cadastre.limit.LimitSettings;
import org.cadastre.limit.SourceLimits;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.transport.whois.WhoisAnswer;
import org.cadastre.transport.whois.WhoisAnswer.Keep;
import org.cadastre.transport.whois.WhoisConversation;
import org.cadastre.transport.whois.WhoisExchange;
import org.cadastre.transport.whois.WhoisPeer;
import org.cadastre.whois.WhoisChunks;
import org.cadastre.whois.WhoisError;
import org.jspecify.annotations.Nullable;

/// Answers some lines in a way of their own and says back any other; `-k` in front keeps the connection, and an
/// empty line on a kept one closes it:
///
/// - `large N`: N bytes, finished; `stream N`: N bytes in pieces; `drip N`: N bytes in pieces of one byte
/// - `throw`: fails; `broken N`: fails after N bytes in pieces
/// - `idle N`: sets the idle time to N ms
/// - `contacts N`: N contacts, finished; `stream-contacts N`: the same in pieces
/// - `for ADDRESS`: asks for another, and says how that went; `who`: says who asks and what is left
public final class FakeWhois implements WhoisExchange {
    public static final String NO_KEY = text("%ERROR:106: no search key specified");
    public static final String TOO_LONG = text("%ERROR:107: input line too long");
    public static final String BAD_CHARACTER = text("%ERROR:108: bad character in input");
    public static final String IDLE = text("%ERROR:305: connection has been closed");
    public static final String FAILED = text("%ERROR:100: internal software error");

    private static final int PIECE_BYTES = 16 * 1024;

    private final AtomicLong pieces = new AtomicLong();

    public static SourceLimits noLimits() {
        return limits(LimitSettings.NONE);
    }

    public static SourceLimits limits(LimitSettings settings) {
        return new SourceLimits(settings, InstantSource.system(), System::nanoTime, 4711);
    }

    public static String said(String key) {
        return text("% you asked " + key);
    }

    public static String text(String line) {
        return line + "\n\n\n";
    }

    /// Pieces given so far, of all answers.
    public long pieces() {
        return pieces.get();
    }

    @Override
    public WhoisConversation open(WhoisPeer peer) {
        return new Conversation(peer);
    }

    private final class Conversation implements WhoisConversation {
        private final WhoisPeer peer;
        private boolean kept;

        Conversation(WhoisPeer peer) {
            this.peer = peer;
        }

        @Override
        public WhoisAnswer answer(String line) {
            boolean before = kept;
            boolean persistent = line.equals("-k") || line.startsWith("-k ");
            kept |= persistent;
            String key = (persistent ? line.substring(2) : line).strip();
            Keep keep = persistent ? Keep.KEPT : Keep.UNCHANGED;
            if (key.isEmpty()) {
                return before ? WhoisAnswer.of(new byte[0], Keep.CLOSED) : say(persistent ? "" : NO_KEY, keep);
            }
            String[] words = key.split(" ");
            return switch (words[0]) {
                case "throw" -> throw new IllegalStateException("planted");
                case "large" -> WhoisAnswer.of(FakeRdap.large(number(words)), keep);
                case "stream" -> WhoisAnswer.of(new byte[0], new Pieces(number(words), PIECE_BYTES, false, 0), keep);
                case "drip" -> WhoisAnswer.of(new byte[0], new Pieces(number(words), 1, false, 0), keep);
                case "broken" -> WhoisAnswer.of(new byte[0], new Pieces(number(words), PIECE_BYTES, true, 0), keep);
                case "idle" ->
                    new WhoisAnswer(said(key).getBytes(UTF_8), null, keep, Duration.ofMillis(number(words)), 0);
                case "contacts" -> new WhoisAnswer(said(key).getBytes(UTF_8), null, keep, null, number(words));
                case "stream-contacts" ->
                    WhoisAnswer.of(new byte[0], new Pieces(100, PIECE_BYTES, false, number(words)), keep);
                case "for" -> say(text(peer.askFor((IpAddress) IpText.address(words[1])) + " " + who()), keep);
                case "who" -> say(text(who()), keep);
                default -> say(said(key), keep);
            };
        }

        private String who() {
            return peer.address() + " " + peer.contactsLeft();
        }

        @Override
        public byte[] error(WhoisError error, String detail) {
            return text("%ERROR:" + error.code() + ": " + error.text()).getBytes(UTF_8);
        }
    }

    private static int number(String[] words) {
        return Integer.parseInt(words[1]);
    }

    private static WhoisAnswer say(String text, Keep keep) {
        return WhoisAnswer.of(text.getBytes(UTF_8), keep);
    }

    private final class Pieces implements WhoisChunks {
        private final int pieceBytes;
        private final boolean breaks;
        private final int contacts;
        private int left;

        Pieces(int bytes, int pieceBytes, boolean breaks, int contacts) {
            this.left = bytes;
            this.pieceBytes = pieceBytes;
            this.breaks = breaks;
            this.contacts = contacts;
        }

        @Override
        public byte @Nullable [] next() {
            if (left == 0 && breaks) {
                throw new IllegalStateException("planted");
            }
            if (left == 0) {
                return null;
            }
            pieces.incrementAndGet();
            byte[] piece = FakeRdap.large(Math.min(left, pieceBytes));
            left -= piece.length;
            return piece;
        }

        @Override
        public int contacts() {
            return contacts;
        }
    }
}
