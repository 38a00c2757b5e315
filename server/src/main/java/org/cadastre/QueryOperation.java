package org.cadastre;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cadastre.bootstrap.special.SpecialPurpose;
import org.cadastre.cache.AnswerCache;
import org.cadastre.cache.RenderedAnswer;
import org.cadastre.config.Config;
import org.cadastre.export.ExportProblem;
import org.cadastre.history.History;
import org.cadastre.history.HistoryLoad;
import org.cadastre.query.Answer;
import org.cadastre.query.Lookup;
import org.cadastre.query.Query;
import org.cadastre.query.QueryObserver;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;
import org.cadastre.transport.whois.WhoisTexts;
import org.cadastre.whois.WhoisChunks;
import org.cadastre.whois.WhoisError;
import org.cadastre.whois.WhoisLine;
import org.cadastre.whois.WhoisRequest;
import org.cadastre.whois.WhoisWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one query without a server: the same snapshot, look-up and writers, and the bytes that a server would send.
final class QueryOperation implements Operations.Query {
    private static final Logger LOG = LoggerFactory.getLogger(QueryOperation.class);

    @Override
    public ExitCode query(
            List<Path> exports, String query, Operations.AnswerFormat format, Config config, PrintStream out) {
        WhoisRequest request = WhoisLine.parse(query).request();
        if (request instanceof WhoisRequest.Blank) {
            return malformed("The query is empty.");
        }
        if (request instanceof WhoisRequest.Refused(WhoisError error, String detail)) {
            return malformed(error.text() + ". " + detail.replace('\n', ' '));
        }
        LoadSettings settings = AnswerParts.load(config, false);
        if (!(request instanceof WhoisRequest.AsOf)) {
            return answer(exports, settings, History.none(), query, format, config, out);
        }
        return switch (AnswerParts.histories(config, Clock.systemUTC()).read(settings)) {
            case HistoryLoad.Read(History history) -> answer(exports, settings, history, query, format, config, out);
            case HistoryLoad.Unchanged none -> answer(exports, settings, History.none(), query, format, config, out);
            case HistoryLoad.Refused refused -> ExitCode.EXPORT;
        };
    }

    private static ExitCode malformed(String reason) {
        LOG.error("{}", reason.strip());
        return ExitCode.MALFORMED;
    }

    private static ExitCode answer(
            List<Path> exports,
            LoadSettings settings,
            History history,
            String query,
            Operations.AnswerFormat format,
            Config config,
            PrintStream out) {
        ExportsToServe source = new ExportsToServe(exports, config.snapshot().maxUnpackedBytes());
        return switch (SnapshotBuilder.read(source::read, settings)
                .build(Clock.systemUTC().instant())) {
            case SnapshotBuilder.Result.Refused(List<ExportProblem> problems) -> {
                problems.forEach(problem -> LOG.error("{}", problem));
                yield ExitCode.EXPORT;
            }
            case SnapshotBuilder.Result.Built built -> {
                QueryObserver.Outcome outcome = write(built.snapshot(), history, query, format, config, out);
                yield switch (outcome) {
                    case NOT_FOUND -> ExitCode.NOT_FOUND;
                    case MALFORMED -> ExitCode.MALFORMED;
                    case FOUND, ELSEWHERE, UNSUPPORTED, ERROR -> ExitCode.OK;
                };
            }
        };
    }

    private static QueryObserver.Outcome write(
            Snapshot snapshot,
            History history,
            String query,
            Operations.AnswerFormat format,
            Config config,
            PrintStream out) {
        URI publicUrl = config.publicUrl(config.listeners().httpPort());
        RdapWriter rdap = new RdapWriter(AnswerParts.rdap(config, publicUrl));
        Lookup lookup = lookup(config);
        WhoisTexts.JsonAnswers json = (of, asked) -> {
            Answer answer = lookup.answer(of, asked);
            return new RenderedAnswer(0, QueryObserver.Outcome.of(answer), rdap.answer(of.facts(), asked, answer));
        };
        WhoisWriter writer =
                AnswerParts.whois(config, publicUrl, config.listeners().whoisPort());
        WhoisTexts texts = new WhoisTexts(
                lookup,
                writer,
                new AnswerCache(0),
                json,
                () -> history,
                config.whois().sources());
        WhoisLine line = texts.read(query, snapshot);
        WhoisRequest request =
                format == Operations.AnswerFormat.RDAP ? line.request().asJson() : line.request();
        if (format == Operations.AnswerFormat.RDAP && request instanceof WhoisRequest.Json(Query asked)) {
            RenderedAnswer answer = json.answer(snapshot, asked);
            out.write(answer.body(), 0, answer.body().length);
            out.flush();
            return answer.outcome();
        }
        WhoisTexts.Text text = texts.answer(snapshot, request, line.charset(), Integer.MAX_VALUE);
        out.write(text.first(), 0, text.first().length);
        WhoisChunks rest = text.rest();
        for (byte[] piece = next(rest); piece != null; piece = next(rest)) {
            out.write(piece, 0, piece.length);
        }
        out.flush();
        return text.outcome();
    }

    private static byte @Nullable [] next(@Nullable WhoisChunks rest) {
        return rest == null ? null : rest.next();
    }

    private static Lookup lookup(Config config) {
        SpecialPurpose special = RedirectParts.special(config);
        URI publicUrl = config.publicUrl(config.listeners().httpPort());
        return AnswerParts.lookup(
                config, RedirectParts.authorities(config, null, special, publicUrl), RedirectParts.space(special));
    }
}
