package org.cadastre.transport.whois;

import org.cadastre.cache.AnswerCache;
import org.cadastre.cache.AnswerKey;
import org.cadastre.cache.RenderedAnswer;
import org.cadastre.cache.Representation;
import org.cadastre.query.Answer;
import org.cadastre.query.Lookup;
import org.cadastre.query.Query;
import org.cadastre.query.QueryObserver;
import org.cadastre.query.QueryObserver.Kind;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.QueryObserver.Protocol;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.transport.whois.WhoisAnswer.Keep;
import org.cadastre.whois.WhoisError;
import org.cadastre.whois.WhoisRequest;
import org.cadastre.whois.WhoisWriter;
import org.jspecify.annotations.Nullable;

/// Joins request, cache, look-up and writer of WHOIS: one line in, one finished answer out. Reads the current snapshot
/// once for each line. For any number of threads.
public final class WhoisQueryExchange implements WhoisExchange {
    /// What `-k` alone is answered with: it opens a conversation and asks nothing.
    private static final byte[] NOTHING = new byte[0];

    private final CurrentSnapshot current;
    private final Lookup lookup;
    private final WhoisWriter writer;
    private final AnswerCache cache;
    private final QueryObserver observer;

    public WhoisQueryExchange(
            CurrentSnapshot current, Lookup lookup, WhoisWriter writer, AnswerCache cache, QueryObserver observer) {
        this.current = current;
        this.lookup = lookup;
        this.writer = writer;
        this.cache = cache;
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

        Conversation(WhoisPeer peer) {
            this.peer = peer;
        }

        @Override
        public WhoisAnswer answer(String line) {
            long start = System.nanoTime();
            WhoisRequest request = WhoisRequest.parse(line);
            boolean before = kept;
            kept |= request.persistent();
            return switch (request) {
                case WhoisRequest.Lookup(Query query, boolean persistent) -> finished(found(query, start));
                case WhoisRequest.Blank(boolean persistent) when before -> WhoisAnswer.of(NOTHING, Keep.CLOSED);
                case WhoisRequest.Blank(boolean persistent) when persistent -> finished(NOTHING);
                case WhoisRequest.Blank blank -> finished(refused(WhoisError.NO_KEY, "", start));
                case WhoisRequest.Refused(WhoisError error, String detail, boolean persistent) ->
                    finished(refused(error, detail, start));
            };
        }

        private WhoisAnswer finished(byte[] text) {
            return WhoisAnswer.of(text, kept ? Keep.KEPT : Keep.UNCHANGED);
        }

        @Override
        public byte[] error(WhoisError error, String detail) {
            return writer.error(facts(), error, subject(error), detail);
        }

        private String subject(WhoisError error) {
            boolean aboutTheAddress = error == WhoisError.CONTACTS_EXCEEDED || error == WhoisError.QUERIES_EXCEEDED;
            return aboutTheAddress ? peer.address().toString() : "";
        }
    }

    private byte[] found(Query query, long start) {
        Snapshot snapshot = current.get();
        if (snapshot == null) {
            return refused(WhoisError.INTERNAL, "no data is loaded", start);
        }
        AnswerKey key = new AnswerKey(snapshot.facts().serial(), lookup.edition(), Representation.WHOIS, query);
        RenderedAnswer answer = cache.get(key, missing -> render(snapshot, query));
        observer.answered(Protocol.WHOIS, Kind.of(query), answer.outcome(), System.nanoTime() - start);
        return answer.body();
    }

    private RenderedAnswer render(Snapshot snapshot, Query query) {
        Answer answer = lookup.answer(snapshot, query);
        return new RenderedAnswer(0, Outcome.of(answer), writer.answer(snapshot.facts(), query, answer));
    }

    private byte[] refused(WhoisError error, String detail, long start) {
        observer.answered(Protocol.WHOIS, Kind.NONE, Outcome.MALFORMED, System.nanoTime() - start);
        return writer.error(facts(), error, detail);
    }

    private @Nullable SnapshotFacts facts() {
        Snapshot snapshot = current.get();
        return snapshot == null ? null : snapshot.facts();
    }
}
