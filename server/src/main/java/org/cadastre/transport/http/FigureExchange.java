package org.cadastre.transport.http;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cadastre.cache.AnswerCache;
import org.cadastre.cache.AnswerKey;
import org.cadastre.cache.RenderedAnswer;
import org.cadastre.cache.Representation;
import org.cadastre.query.QueryObserver;
import org.cadastre.query.QueryObserver.Kind;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.QueryObserver.Protocol;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureFormat;
import org.cadastre.report.FigurePaths;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Answers requests for figures: one snapshot for each, finished answers from the cache. Answers are made off the event
/// loops, since the first of a snapshot may take long. Refusals are problem documents (RFC 9457). For any number of
/// threads.
public final class FigureExchange {
    private static final int LOAD_SECONDS = 10;

    private final FigurePaths paths;
    private final CurrentSnapshot current;
    private final Function<Snapshot, FigureSources> sources;
    private final Supplier<String> otherSerial;
    private final AnswerCache cache;
    private final QueryObserver observer;
    private final String tagEnd;
    private final String cacheControl;

    /// @param sources what figures are made of, beside a snapshot
    /// @param otherSerial that of what figures are made of besides a snapshot; empty for nothing
    /// @param release tells apart servers that write the same data as other bytes, as letters and digits
    /// @param maxAge for how long a client may keep an answer
    public FigureExchange(
            FigurePaths paths,
            CurrentSnapshot current,
            Function<Snapshot, FigureSources> sources,
            Supplier<String> otherSerial,
            AnswerCache cache,
            QueryObserver observer,
            String release,
            Duration maxAge) {
        this.paths = paths;
        this.current = current;
        this.sources = sources;
        this.otherSerial = otherSerial;
        this.cache = cache;
        this.observer = observer;
        this.tagEnd = '-' + release + '"';
        this.cacheControl = "public, max-age=" + maxAge.toSeconds();
    }

    /// Whether a path is for this.
    boolean handles(String rawPath) {
        return paths.handles(rawPath);
    }

    /// The answer to a GET or HEAD.
    HttpAnswer answer(String rawPath, @Nullable String rawQuery) {
        return Objects.requireNonNull(answer(rawPath, rawQuery, false));
    }

    /// The answer when it is in the cache, or a refusal of a URL that cannot be read; else null.
    @Nullable
    HttpAnswer promptAnswer(String rawPath, @Nullable String rawQuery) {
        return answer(rawPath, rawQuery, true);
    }

    private @Nullable HttpAnswer answer(String rawPath, @Nullable String rawQuery, boolean prompt) {
        long start = System.nanoTime();
        Snapshot snapshot = current.get();
        if (snapshot == null) {
            return refusal(503, "No data is loaded; try again in a moment.").retryAfter(LOAD_SECONDS);
        }
        FigureRequest.Reading reading = FigureRequest.read(rawPath, rawQuery);
        FigureRequest request = reading.request();
        if (request == null) {
            observer.answered(Protocol.HTTP, Kind.NONE, Outcome.MALFORMED, System.nanoTime() - start);
            return refusal(400, Objects.requireNonNullElse(reading.fault(), "The URL cannot be read."));
        }
        String serial = snapshot.facts().serial() + otherSerial.get();
        AnswerKey key = new AnswerKey(serial, 0, Representation.FIGURES, request);
        RenderedAnswer held = prompt ? cache.held(key) : cache.heldMeanwhile(key);
        if (held == null) {
            if (prompt) {
                return null;
            }
            held = render(snapshot, request);
            if (held.status() == 200) {
                cache.keep(key, held);
            }
        }
        observer.answered(Protocol.HTTP, Kind.FIGURES, held.outcome(), System.nanoTime() - start);
        return finished(snapshot, key, held);
    }

    private HttpAnswer finished(Snapshot snapshot, AnswerKey key, RenderedAnswer answer) {
        String mediaType = answer.mediaType();
        if (answer.status() != 200) {
            return HttpAnswer.of(answer.status(), mediaType, answer.body()).keptFor(Freshness.NEVER_KEPT);
        }
        Freshness freshness = Freshness.of(
                '"' + key.serial() + tagEnd, HttpDate.format(snapshot.facts().produced()), cacheControl);
        return new HttpAnswer(
                200,
                mediaType,
                answer.body(),
                false,
                answer.body().length < Gzip.MIN_BYTES ? null : () -> cache.packed(key, answer, Gzip::pack),
                freshness,
                null,
                0);
    }

    private RenderedAnswer render(Snapshot snapshot, FigureRequest request) {
        return switch (paths.answer(sources.apply(snapshot), request)) {
            case FigureAnswer.Tables tables ->
                request.format().equals(FigureFormat.CSV.ending())
                        ? found(
                                FigureFormat.CSV.mediaType(),
                                FiguresCsv.of(tables.figures().table(tables.csvTable())))
                        : found(FigureFormat.JSON.mediaType(), FiguresJson.of(tables.figures()));
            case FigureAnswer.Body(String mediaType, byte[] body) -> found(mediaType, body);
            case FigureAnswer.Refused refused -> refused(refused);
        };
    }

    private static RenderedAnswer found(String mediaType, byte[] body) {
        return new RenderedAnswer(200, Outcome.FOUND, mediaType, body);
    }

    private static RenderedAnswer refused(FigureAnswer.Refused refused) {
        Outcome outcome = refused.status() == 404 ? Outcome.NOT_FOUND : Outcome.MALFORMED;
        return new RenderedAnswer(
                refused.status(),
                outcome,
                ProblemDocument.MEDIA_TYPE,
                ProblemDocument.of(refused.status(), refused.description()));
    }

    private static HttpAnswer refusal(int status, String description) {
        return HttpAnswer.of(status, ProblemDocument.MEDIA_TYPE, ProblemDocument.of(status, description))
                .keptFor(Freshness.NEVER_KEPT);
    }
}
