package org.cadastre.transport.whois;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.cadastre.cache.AnswerCache;
import org.cadastre.cache.AnswerKey;
import org.cadastre.cache.RenderedAnswer;
import org.cadastre.cache.Representation;
import org.cadastre.history.AsOf;
import org.cadastre.history.Day;
import org.cadastre.history.History;
import org.cadastre.query.Explanation;
import org.cadastre.query.Lookup;
import org.cadastre.query.Query;
import org.cadastre.query.QueryObserver.Outcome;
import org.cadastre.query.irr.RoutingRegistry;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.cadastre.query.rpsl.DatabaseLookup;
import org.cadastre.query.rpsl.DatabaseQuery;
import org.cadastre.query.rpsl.DatedLookup;
import org.cadastre.query.rpsl.SnapshotRegister;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.whois.DatabaseText;
import org.cadastre.whois.ListingText;
import org.cadastre.whois.WhoisCharset;
import org.cadastre.whois.WhoisChunks;
import org.cadastre.whois.WhoisError;
import org.cadastre.whois.WhoisLine;
import org.cadastre.whois.WhoisListing;
import org.cadastre.whois.WhoisRequest;
import org.cadastre.whois.WhoisWriter;
import org.cadastre.whois.irr.IrrQuery;
import org.cadastre.whois.irr.IrrResponder;
import org.cadastre.whois.irr.IrrSession;
import org.cadastre.whois.irr.IrrStep;
import org.jspecify.annotations.Nullable;

/// Makes the texts that answer requests. One that fits in a piece is kept in the cache; of a longer one no more than a
/// piece is ever in memory. For any number of threads.
public final class WhoisTexts {
    private final Lookup lookup;
    private final WhoisWriter writer;
    private final AnswerCache cache;
    private final JsonAnswers json;
    private final Supplier<History> history;
    private final IrrResponder routing;
    private final PreferredSources preferred;

    /// Gives the answers of RDAP.
    @FunctionalInterface
    public interface JsonAnswers {
        /// The finished answer to a query.
        RenderedAnswer answer(Snapshot snapshot, Query query);
    }

    /// @param json gives the answers of RDAP
    /// @param history the dated files that are held, now
    /// @param preferred the sources that are searched where a line names none, upper case, the one that wins first;
    ///     empty for all
    public WhoisTexts(
            Lookup lookup,
            WhoisWriter writer,
            AnswerCache cache,
            JsonAnswers json,
            Supplier<History> history,
            List<String> preferred) {
        this.history = history;
        this.preferred = new PreferredSources(preferred);
        this.lookup = lookup;
        this.writer = writer;
        this.cache = cache;
        this.json = json;
        routing = new IrrResponder(writer.version(), writer::routing, WhoisWriter::isContact);
    }

    /// A text.
    ///
    /// @param first its first piece
    /// @param rest what follows, or null
    /// @param outcome how the query ended
    /// @param contacts how many objects in `first` count against the daily limit of contacts
    /// @param isCut whether contacts were left out of `first` because of that limit
    @SuppressWarnings("ArrayRecordComponent") // texts are sent, never compared
    public record Text(byte[] first, @Nullable WhoisChunks rest, Outcome outcome, int contacts, boolean isCut) {
        static Text of(byte[] text, Outcome outcome) {
            return new Text(text, null, outcome, 0, false);
        }
    }

    /// What two texts of one snapshot are the same for.
    private record Asked(WhoisRequest request, WhoisCharset charset) {}

    /// Reads a line; total.
    ///
    /// @param snapshot that it is asked of, or null when there is none yet
    public WhoisLine read(String line, @Nullable Snapshot snapshot) {
        return WhoisLine.parse(line, snapshot == null ? Set.of() : Set.copyOf(preferred.of(snapshot)));
    }

    /// The text that answers a request.
    ///
    /// @param contactsLeft how many contacts may be given
    public Text answer(Snapshot snapshot, WhoisRequest request, WhoisCharset charset, int contactsLeft) {
        return switch (request) {
            case WhoisRequest.Objects objects -> objects(snapshot, objects, charset, contactsLeft);
            case WhoisRequest.Versions versions ->
                Text.of(
                        writer.versions(
                                snapshot.facts(),
                                DatabaseLookup.keyed(register(snapshot), versions.query()),
                                versions,
                                charset),
                        Outcome.FOUND);
            case WhoisRequest.Json(Query query) -> {
                RenderedAnswer answer = json.answer(snapshot, query);
                yield Text.of(writer.json(answer.body()), answer.outcome());
            }
            case WhoisRequest.Country country ->
                listed(snapshot, country, charset, () -> KeywordAnswer.of(snapshot, country));
            case WhoisRequest.Pool pool -> listed(snapshot, pool, charset, () -> KeywordAnswer.of(snapshot, pool));
            case WhoisRequest.Worded(WhoisRequest meant, WhoisRequest.Objects plain) -> {
                Text text = answer(snapshot, meant, charset, contactsLeft);
                if (text.outcome() == Outcome.FOUND) {
                    yield text;
                }
                Text named = objects(snapshot, plain, charset, contactsLeft);
                yield named.outcome() == Outcome.NOT_FOUND && !named.isCut() ? text : named;
            }
            case WhoisRequest.AsOf(LocalDate day, WhoisRequest asked) ->
                asOf(snapshot, day, asked, charset, contactsLeft);
            case WhoisRequest.Template template ->
                Text.of(writer.template(snapshot.facts(), template, charset), Outcome.FOUND);
            case WhoisRequest.Question question ->
                Text.of(writer.question(snapshot.facts(), question, charset), Outcome.FOUND);
            case WhoisRequest.Routing routing -> refused(snapshot, WhoisError.UNSUPPORTED_QUERY, "", charset);
            case WhoisRequest.Blank blank -> refused(snapshot, WhoisError.NO_KEY, "", charset);
            case WhoisRequest.Refused(WhoisError error, String detail) -> refused(snapshot, error, detail, charset);
        };
    }

    private Text asOf(Snapshot served, LocalDate day, WhoisRequest asked, WhoisCharset charset, int contactsLeft) {
        return switch (history.get().asOf(day)) {
            case AsOf.Known(LocalDate date, Day known) -> {
                Text text = asked instanceof WhoisRequest.Objects objects
                        ? row(known, objects, charset, contactsLeft)
                        : null;
                yield text == null ? answer(known.snapshot(), asked, charset, contactsLeft) : text;
            }
            case AsOf.OutOfRange(LocalDate first, LocalDate last) ->
                refused(
                        served,
                        WhoisError.INVALID_KEY,
                        "There is no data of " + day + "; the days are from " + first + " to " + last + ".",
                        charset);
            case AsOf.NoHistory noHistory ->
                refused(served, WhoisError.UNSUPPORTED_QUERY, "This server holds no data of other days.", charset);
        };
    }

    /// The text of a row of a day, or null where the snapshot of the day has to be asked.
    private @Nullable Text row(Day day, WhoisRequest.Objects request, WhoisCharset charset, int contactsLeft) {
        if (request.form().explained()) {
            return null;
        }
        AnswerKey key = key(day.facts(), request, charset);
        Text held = held(key, contactsLeft);
        if (held != null) {
            return held;
        }
        DatabaseAnswer answer = DatedLookup.answer(lookup, day.rows(), request.query());
        return answer == null ? null : kept(key, text(day.facts(), request, answer, charset, contactsLeft, List.of()));
    }

    private Text listed(Snapshot snapshot, WhoisRequest request, WhoisCharset charset, Supplier<KeywordAnswer> answer) {
        AnswerKey key = key(snapshot.facts(), request, charset);
        RenderedAnswer kept = cache.held(key);
        return kept != null
                ? Text.of(kept.body(), kept.outcome())
                : switch (answer.get()) {
                    case KeywordAnswer.Listed(WhoisListing listing) ->
                        kept(key, text(writer.listing(snapshot.facts(), listing, charset)));
                    case KeywordAnswer.Nothing(String description) ->
                        Text.of(
                                writer.error(snapshot.facts(), WhoisError.NO_ENTRIES, "", description, charset),
                                Outcome.NOT_FOUND);
                    case KeywordAnswer.Wrong(String description) ->
                        refused(snapshot, WhoisError.INVALID_KEY, description, charset);
                };
    }

    private static Text text(ListingText text) {
        return new Text(text.firstPiece(), Rest.of(text), Outcome.FOUND, 0, false);
    }

    private Text refused(Snapshot snapshot, WhoisError error, String detail, WhoisCharset charset) {
        return Text.of(writer.error(snapshot.facts(), error, "", detail, charset), Outcome.MALFORMED);
    }

    /// The reply to a command of routing registries, and what the connection remembers of it.
    ///
    /// @param contactsLeft how many contacts may be given
    public IrrStep answer(Snapshot snapshot, IrrSession session, String command, int contactsLeft) {
        RoutingRegistry registry =
                new RoutingRegistry(snapshot.rpsl(), snapshot.facts().sourceNames(), preferred.of(snapshot));
        return routing.answer(registry, snapshot.facts(), session, IrrQuery.parse(command), contactsLeft);
    }

    private SnapshotRegister register(Snapshot snapshot) {
        return new SnapshotRegister(snapshot, lookup, writer.showsMail());
    }

    private AnswerKey key(SnapshotFacts facts, WhoisRequest request, WhoisCharset charset) {
        return new AnswerKey(facts.serial(), lookup.edition(), Representation.WHOIS, new Asked(request, charset));
    }

    private Text objects(Snapshot snapshot, WhoisRequest.Objects request, WhoisCharset charset, int contactsLeft) {
        AnswerKey key = key(snapshot.facts(), request, charset);
        Text held = held(key, contactsLeft);
        if (held != null) {
            return held;
        }
        String unknown = unknownSource(snapshot, request.query());
        if (unknown != null) {
            return refused(
                    snapshot, WhoisError.UNKNOWN_SOURCE, "\"" + unknown + "\" is not the name of a source.", charset);
        }
        String unknownClass = unknownClass(snapshot, request.query());
        if (unknownClass != null) {
            return refused(
                    snapshot, WhoisError.UNKNOWN_TYPE, "\"" + unknownClass + "\" is not the name of a class.", charset);
        }
        DatabaseAnswer answer = DatabaseLookup.answer(register(snapshot), request.query());
        List<String> explanation = explanation(snapshot, request);
        return kept(key, text(snapshot.facts(), request, answer, charset, contactsLeft, explanation));
    }

    private @Nullable Text held(AnswerKey key, int contactsLeft) {
        RenderedAnswer kept = cache.held(key);
        return kept == null || kept.contacts() > contactsLeft
                ? null
                : new Text(kept.body(), null, kept.outcome(), kept.contacts(), false);
    }

    private Text text(
            SnapshotFacts facts,
            WhoisRequest.Objects request,
            DatabaseAnswer answer,
            WhoisCharset charset,
            int contactsLeft,
            List<String> explanation) {
        DatabaseText text =
                writer.objects(facts, request.query(), answer, request.form(), charset, contactsLeft, explanation);
        byte[] first = text.firstPiece();
        int contacts = text.contacts();
        boolean isCut = text.isCut();
        Rest rest = Rest.of(text);
        return new Text(first, rest, text.outcome(), contacts, isCut);
    }

    private static List<String> explanation(Snapshot snapshot, WhoisRequest.Objects request) {
        return request.form().explained() && request.asJson() instanceof WhoisRequest.Json(Query query)
                ? Explanation.of(snapshot, query)
                : List.of();
    }

    /// A text, which is kept when that is all of it.
    private Text kept(AnswerKey key, Text text) {
        if (text.rest() == null && !text.isCut()) {
            cache.keep(key, new RenderedAnswer(text.outcome(), text.first(), text.contacts()));
        }
        return text;
    }

    private static @Nullable String unknownSource(Snapshot snapshot, DatabaseQuery query) {
        if (query.sources().isEmpty()) {
            return null;
        }
        List<String> known = snapshot.facts().sourceNames();
        for (String source : new TreeSet<>(query.sources())) {
            if (!known.contains(source)) {
                return source;
            }
        }
        return null;
    }

    private static @Nullable String unknownClass(Snapshot snapshot, DatabaseQuery query) {
        if (query.unknownClasses().isEmpty()) {
            return null;
        }
        Set<String> known = snapshot.otherClasses();
        for (String name : new TreeSet<>(query.unknownClasses())) {
            if (!known.contains(name)) {
                return name;
            }
        }
        return null;
    }

    /// What follows the first piece of a text, of which the second is there.
    private static final class Rest implements WhoisChunks {
        private final WhoisChunks text;
        private final int before;
        private byte @Nullable [] second;

        private Rest(byte[] second, WhoisChunks text, int before) {
            this.second = second;
            this.text = text;
            this.before = before;
        }

        /// What follows, or null at the end of the text.
        static @Nullable Rest of(WhoisChunks text) {
            int before = text.contacts();
            byte[] second = text.next();
            return second == null ? null : new Rest(second, text, before);
        }

        @Override
        public byte @Nullable [] next() {
            byte[] piece = second;
            if (piece == null) {
                return text.next();
            }
            second = null;
            return piece;
        }

        @Override
        public int contacts() {
            return text.contacts() - before;
        }
    }
}
