package org.cadastre.transport.whois;

import java.time.Duration;
import org.cadastre.number.IpAddress;
import org.cadastre.query.QueryObserver;
import org.cadastre.query.QueryObserver.Kind;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.QueryObserver.Protocol;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.transport.whois.WhoisAnswer.Keep;
import org.cadastre.whois.WhoisCharset;
import org.cadastre.whois.WhoisError;
import org.cadastre.whois.WhoisLine;
import org.cadastre.whois.WhoisRequest;
import org.cadastre.whois.WhoisWriter;
import org.cadastre.whois.irr.IrrResponder;
import org.cadastre.whois.irr.IrrSession;
import org.cadastre.whois.irr.IrrStep;
import org.jspecify.annotations.Nullable;

/// Joins lines and texts of WHOIS. Reads the current snapshot once for each line. For any number of threads.
public final class WhoisQueryExchange implements WhoisExchange {
    /// What `-k` alone is answered with: it opens a conversation and asks nothing.
    private static final byte[] NOTHING = new byte[0];

    private final CurrentSnapshot current;
    private final WhoisTexts texts;
    private final WhoisWriter writer;
    private final QueryObserver observer;

    public WhoisQueryExchange(CurrentSnapshot current, WhoisTexts texts, WhoisWriter writer, QueryObserver observer) {
        this.current = current;
        this.texts = texts;
        this.writer = writer;
        this.observer = observer;
    }

    @Override
    public WhoisConversation open(WhoisPeer peer) {
        return new Conversation(peer);
    }

    /// What one connection has asked for so far.
    private final class Conversation implements WhoisConversation {
        private final WhoisPeer peer;
        private boolean kept;
        private IrrSession routing = IrrSession.NEW;

        /// Whether the last line was a command of routing registries, so that the next one is expected to be.
        private boolean speaksRouting;

        Conversation(WhoisPeer peer) {
            this.peer = peer;
        }

        @Override
        public WhoisAnswer answer(String line) {
            long start = System.nanoTime();
            Snapshot snapshot = current.get();
            WhoisLine read = texts.read(line, snapshot);
            boolean before = kept;
            kept |= read.persistent();
            boolean isBlank = read.request() instanceof WhoisRequest.Blank;
            speaksRouting = isBlank ? speaksRouting : read.request() instanceof WhoisRequest.Routing;
            WhoisError denied = denied(read.client());
            if (denied != null) {
                return finished(refused(denied, start));
            }
            if (isBlank) {
                return blank(before, read.persistent(), start);
            }
            if (snapshot == null) {
                return finished(refused(WhoisError.INTERNAL, "no data is loaded", start));
            }
            return read.request() instanceof WhoisRequest.Routing(String command)
                    ? routing(snapshot, command, start)
                    : answer(snapshot, read, start);
        }

        /// An empty line. It closes a connection that `-k` has kept open, and is nothing to one that `!!` has.
        private WhoisAnswer blank(boolean keptBefore, boolean asksToKeep, long start) {
            if (keptBefore) {
                return WhoisAnswer.of(NOTHING, Keep.CLOSED);
            }
            boolean isNothing = asksToKeep || routing.multiple();
            return finished(isNothing ? NOTHING : refused(WhoisError.NO_KEY, start));
        }

        private WhoisAnswer routing(Snapshot snapshot, String command, long start) {
            IrrStep step = texts.answer(snapshot, routing, command, peer.contactsLeft());
            Duration idle = step.session().timeoutSeconds() == routing.timeoutSeconds()
                    ? null
                    : Duration.ofSeconds(step.session().timeoutSeconds());
            routing = step.session();
            Keep keep = routing.ended() ? Keep.CLOSED : routing.multiple() ? Keep.KEPT : keep();
            byte[] first = step.reply().next();
            observer.answered(Protocol.WHOIS, Kind.SEARCH, Outcome.FOUND, System.nanoTime() - start);
            return new WhoisAnswer(first == null ? NOTHING : first, step.reply(), keep, idle, 0);
        }

        private WhoisAnswer answer(Snapshot snapshot, WhoisLine line, long start) {
            int left = peer.contactsLeft();
            WhoisTexts.Text text = texts.answer(snapshot, line.request(), line.charset(), left);
            if (text.isCut() && left <= 0) {
                return finished(refused(WhoisError.CONTACTS_EXCEEDED, start));
            }
            observer.answered(Protocol.WHOIS, kind(line.request()), text.outcome(), System.nanoTime() - start);
            return new WhoisAnswer(text.first(), text.rest(), keep(), null, text.contacts());
        }

        /// Why a line is not answered that is asked for somebody, or null when it is.
        private @Nullable WhoisError denied(@Nullable IpAddress client) {
            if (client == null) {
                return null;
            }
            return switch (peer.askFor(client)) {
                case ALLOWED -> null;
                case NOT_ALLOWED -> WhoisError.PASSING_NOT_ALLOWED;
                case OVER_LIMIT -> WhoisError.QUERIES_EXCEEDED;
            };
        }

        private WhoisAnswer finished(byte[] text) {
            return WhoisAnswer.of(text, keep());
        }

        private Keep keep() {
            return kept ? Keep.KEPT : Keep.UNCHANGED;
        }

        private byte[] refused(WhoisError error, long start) {
            return refused(error, "", start);
        }

        private byte[] refused(WhoisError error, String detail, long start) {
            observer.answered(Protocol.WHOIS, Kind.NONE, Outcome.MALFORMED, System.nanoTime() - start);
            return error(error, detail);
        }

        @Override
        public byte[] error(WhoisError error, String detail) {
            if (speaksRouting) {
                return IrrResponder.failed(reason(error, detail));
            }
            return writer.error(facts(), error, subject(error), detail, WhoisCharset.UTF_8);
        }

        private String reason(WhoisError error, String detail) {
            String subject = subject(error);
            String more = detail.isEmpty() ? error.explanation() : detail;
            return error.text()
                    + (subject.isEmpty() ? "" : " " + subject)
                    + (more.isEmpty() ? "" : ": " + more.replace('\n', ' '));
        }

        private String subject(WhoisError error) {
            boolean aboutTheAddress = error == WhoisError.CONTACTS_EXCEEDED || error == WhoisError.QUERIES_EXCEEDED;
            return aboutTheAddress ? peer.address().toString() : "";
        }
    }

    private static Kind kind(WhoisRequest request) {
        return switch (request) {
            case WhoisRequest.Objects objects -> objects.kind();
            case WhoisRequest.Json json -> Kind.of(json.query());
            case WhoisRequest.Versions versions -> Kind.SEARCH;
            case WhoisRequest.Country country -> Kind.FIGURES;
            case WhoisRequest.Pool pool -> Kind.FIGURES;
            case WhoisRequest.Worded worded -> kind(worded.meant());
            case WhoisRequest.AsOf asOf -> kind(asOf.asked());
            case WhoisRequest.Template template -> Kind.HELP;
            case WhoisRequest.Question question -> Kind.HELP;
            case WhoisRequest.Routing routing -> Kind.NONE;
            case WhoisRequest.Blank blank -> Kind.NONE;
            case WhoisRequest.Refused refused -> Kind.NONE;
        };
    }

    private @Nullable SnapshotFacts facts() {
        Snapshot snapshot = current.get();
        return snapshot == null ? null : snapshot.facts();
    }
}
