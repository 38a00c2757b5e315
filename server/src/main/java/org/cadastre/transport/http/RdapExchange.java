package org.cadastre.transport.http;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.cadastre.cache.AnswerCache;
import org.cadastre.cache.AnswerKey;
import org.cadastre.cache.RenderedAnswer;
import org.cadastre.cache.Representation;
import org.cadastre.history.AsOf;
import org.cadastre.history.History;
import org.cadastre.query.Answer;
import org.cadastre.query.Explanation;
import org.cadastre.query.Lookup;
import org.cadastre.query.Query;
import org.cadastre.query.QueryObserver;
import org.cadastre.query.QueryObserver.Kind;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.QueryObserver.Protocol;
import org.cadastre.rdap.CirParameters;
import org.cadastre.rdap.Extras;
import org.cadastre.rdap.RdapRequest;
import org.cadastre.rdap.RdapRequests;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.DatedRows;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// Joins request, cache, look-up and writer of RDAP: one request in, one finished answer out. Reads the current
/// snapshot once for each request. What two requests have the same answer to is told by their [Query], so a parameter
/// that means nothing fills no cache (RFC 7480 §4.3). For any number of threads.
public final class RdapExchange implements HttpExchange {
    /// After how many seconds to ask again when no data is loaded.
    private static final int LOAD_SECONDS = 10;

    private final RdapRequests requests;
    private final CurrentSnapshot current;
    private final Supplier<History> history;
    private final Lookup lookup;
    private final RdapWriter writer;
    private final AnswerCache cache;
    private final QueryObserver observer;
    private final String tagEnd;
    private final String searchTagEnd;
    private final String cacheControl;
    private volatile @Nullable Served served;

    /// The freshness of all answers of one snapshot and edition; of searches apart, whose answers have links to pages.
    private record Served(String serial, long edition, Freshness lookups, Freshness searches) {}

    /// @param requests reads the URLs
    /// @param release tells apart servers that write the same data as other bytes: their release and settings,
    ///     as letters and digits
    /// @param maxAge for how long a client may keep an answer
    public RdapExchange(
            RdapRequests requests,
            CurrentSnapshot current,
            Lookup lookup,
            RdapWriter writer,
            AnswerCache cache,
            QueryObserver observer,
            String release,
            Duration maxAge) {
        this(requests, current, History::none, lookup, writer, cache, observer, release, maxAge);
    }

    /// Also as of other days; other arguments as above.
    ///
    /// @param history the dated files that are held, now
    public RdapExchange(
            RdapRequests requests,
            CurrentSnapshot current,
            Supplier<History> history,
            Lookup lookup,
            RdapWriter writer,
            AnswerCache cache,
            QueryObserver observer,
            String release,
            Duration maxAge) {
        this.history = history;
        this.requests = requests;
        this.current = current;
        this.lookup = lookup;
        this.writer = writer;
        this.cache = cache;
        this.observer = observer;
        this.tagEnd = '-' + release + '"';
        this.searchTagEnd = '-' + release + '-' + requests.pagesFingerprint() + '"';
        this.cacheControl = "public, max-age=" + maxAge.toSeconds();
    }

    @Override
    public HttpAnswer answer(String rawPath, @Nullable String rawQuery) {
        return Objects.requireNonNull(answer(rawPath, rawQuery, false));
    }

    @Override
    public @Nullable HttpAnswer promptAnswer(String rawPath, @Nullable String rawQuery) {
        return answer(rawPath, rawQuery, true);
    }

    /// @param prompt whether a search that is not in the cache is left to another thread
    private @Nullable HttpAnswer answer(String rawPath, @Nullable String rawQuery, boolean prompt) {
        long start = System.nanoTime();
        Snapshot snapshot = current.get();
        if (snapshot == null) {
            return refusal(503, "No data is loaded; try again in a moment.").retryAfter(LOAD_SECONDS);
        }
        String path = rawPath.isEmpty() ? "" : rawPath.substring(1);
        CirParameters cir = CirParameters.read(rawQuery, lookup.says(snapshot));
        RdapRequest.Refused noDay = cir.refused();
        Source source = new Source(snapshot.facts(), snapshot, null);
        if (noDay == null && cir.asOf() != null) {
            switch (history.get().asOf(cir.asOf())) {
                case AsOf.Known known -> {
                    if (prompt) {
                        // The snapshot of a day may have to be made first.
                        return null;
                    }
                    source = new Source(known.day().facts(), null, known.day().rows());
                }
                case AsOf.OutOfRange(LocalDate first, LocalDate last) ->
                    noDay = RdapRequest.Refused.malformed(
                            "There is no data of " + cir.asOf() + "; the days are from " + first + " to " + last + ".");
                case AsOf.NoHistory noHistory ->
                    noDay = RdapRequest.Refused.malformed("This server holds no data of other days.");
            }
        }
        RdapRequest request =
                noDay == null ? requests.read(path, cir.rest(), source.facts().serial()) : noDay;
        return switch (request) {
            case RdapRequest.Lookup(Query query) ->
                found(source, new Asked(query, cir.asOf(), cir.explained()), start, prompt);
            case RdapRequest.Refused refused -> {
                observer.answered(Protocol.RDAP, Kind.NONE, Outcome.MALFORMED, System.nanoTime() - start);
                yield plain(refused.status(), writer.error(snapshot.facts(), writer.context(path), refused));
            }
        };
    }

    /// What answers: a snapshot, or the rows of a day.
    ///
    /// @param facts what the snapshot is, also that of the day
    private record Source(
            SnapshotFacts facts,
            @Nullable Snapshot snapshot,
            @Nullable DatedRows day) {
        Answer answer(Lookup lookup, Query query) {
            return day == null ? lookup.answer(whole(), query) : lookup.answer(day, query);
        }

        Snapshot whole() {
            return snapshot == null ? Objects.requireNonNull(day).snapshot() : snapshot;
        }
    }

    /// A question, and how it is answered.
    ///
    /// @param asOf the day whose data is asked, or null for what is served
    /// @param explained whether the answer says why it is what it is
    private record Asked(Query query, @Nullable LocalDate asOf, boolean explained) {
        /// What tells the answer from others: the question alone where it is all.
        Object key() {
            return explained || asOf != null ? this : query;
        }
    }

    @Override
    public HttpAnswer refusal(int status, String description) {
        Snapshot snapshot = current.get();
        SnapshotFacts facts = snapshot == null ? null : snapshot.facts();
        return plain(status, writer.error(facts, writer.context(""), status, List.of(description)));
    }

    private @Nullable HttpAnswer found(Source source, Asked asked, long start, boolean prompt) {
        Query query = asked.query();
        long edition = lookup.edition();
        AnswerKey key = new AnswerKey(source.facts().serial(), edition, Representation.RDAP, asked.key());
        Kind kind = Kind.of(query);
        RenderedAnswer answer = kind == Kind.SEARCH
                ? search(source, key, asked, prompt)
                : cache.get(key, missing -> render(source, asked));
        if (answer == null) {
            return null;
        }
        observer.answered(Protocol.RDAP, kind, answer.outcome(), System.nanoTime() - start);
        Served fresh = served(source.facts(), edition);
        return new HttpAnswer(
                answer.status(),
                RdapWriter.MEDIA_TYPE,
                answer.body(),
                false,
                answer.body().length < Gzip.MIN_BYTES ? null : () -> cache.packed(key, answer, Gzip::pack),
                kind == Kind.SEARCH ? fresh.searches : fresh.lookups,
                answer.location(),
                0);
    }

    /// The answer to a search; it is not made in the cache, where others would wait for it.
    private @Nullable RenderedAnswer search(Source source, AnswerKey key, Asked asked, boolean prompt) {
        RenderedAnswer held = prompt ? cache.held(key) : cache.heldMeanwhile(key);
        if (held != null || prompt) {
            return held;
        }
        RenderedAnswer made = render(source, asked);
        cache.keep(key, made);
        return made;
    }

    private Served served(SnapshotFacts facts, long edition) {
        Served last = served;
        if (last == null || last.edition != edition || !last.serial.equals(facts.serial())) {
            String tag = '"' + facts.serial() + (edition == 0 ? "" : "-" + Long.toHexString(edition));
            String produced = HttpDate.format(facts.produced());
            last = new Served(
                    facts.serial(),
                    edition,
                    Freshness.of(tag + tagEnd, produced, cacheControl),
                    Freshness.of(tag + searchTagEnd, produced, cacheControl));
            served = last;
        }
        return last;
    }

    private RenderedAnswer render(Source source, Asked asked) {
        Query query = asked.query();
        Answer answer = source.answer(lookup, query);
        return new RenderedAnswer(
                writer.status(answer),
                Outcome.of(answer),
                writer.answer(
                        source.facts(),
                        query,
                        answer,
                        requests.pages(query, source.facts().serial()),
                        extras(source, asked)),
                location(query, answer));
    }

    private static Extras extras(Source source, Asked asked) {
        return new Extras(asked.asOf(), asked.explained() ? Explanation.of(source.whole(), asked.query()) : List.of());
    }

    /// The finished answer to a query, from the cache or made for it.
    public RenderedAnswer answer(Snapshot snapshot, Query query) {
        AnswerKey key = new AnswerKey(snapshot.facts().serial(), lookup.edition(), Representation.RDAP, query);
        return cache.get(
                key, missing -> render(new Source(snapshot.facts(), snapshot, null), new Asked(query, null, false)));
    }

    /// Where the same question is answered, as a complete URL without anything that the peer put into its own
    /// (RFC 7480 §5.2); null when the answer is no redirect.
    static @Nullable String location(Query query, Answer answer) {
        return answer instanceof Answer.Elsewhere elsewhere ? RdapWriter.location(query, elsewhere) : null;
    }

    private static HttpAnswer plain(int status, byte[] body) {
        return HttpAnswer.of(status, RdapWriter.MEDIA_TYPE, body).keptFor(Freshness.NEVER_KEPT);
    }
}
