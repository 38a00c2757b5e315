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
import org.cadastre.query.Answer;
import org.cadastre.query.Lookup;
import org.cadastre.query.Query;
import org.cadastre.query.QueryObserver;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;
import org.cadastre.transport.whois.WhoisTexts;
import org.cadastre.whois.WhoisChunks;
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
        WhoisLine line = WhoisLine.parse(query);
        return switch (line.request()) {
            case WhoisRequest.Blank blank -> malformed("The query is empty.");
            case WhoisRequest.Refused refused ->
                malformed(refused.error().text() + ". " + refused.detail().replace('\n', ' '));
            case WhoisRequest.Objects objects -> answer(exports, query, format, config, out);
            case WhoisRequest.Json json -> answer(exports, query, format, config, out);
            case WhoisRequest.Versions versions -> answer(exports, query, format, config, out);
            case WhoisRequest.Template template -> answer(exports, query, format, config, out);
            case WhoisRequest.Question question -> answer(exports, query, format, config, out);
            case WhoisRequest.Routing routing -> answer(exports, query, format, config, out);
        };
    }

    private static ExitCode malformed(String reason) {
        LOG.error("{}", reason.strip());
        return ExitCode.MALFORMED;
    }

    private static ExitCode answer(
            List<Path> exports, String query, Operations.AnswerFormat format, Config config, PrintStream out) {
        ExportsToServe source = new ExportsToServe(exports, config.snapshot().maxUnpackedBytes());
        return switch (SnapshotBuilder.read(source::read, AnswerParts.load(config, false))
                .build(Clock.systemUTC().instant())) {
            case SnapshotBuilder.Result.Refused(List<ExportProblem> problems) -> {
                problems.forEach(problem -> LOG.error("{}", problem));
                yield ExitCode.EXPORT;
            }
            case SnapshotBuilder.Result.Built built -> {
                QueryObserver.Outcome outcome = write(built.snapshot(), query, format, config, out);
                yield switch (outcome) {
                    case NOT_FOUND -> ExitCode.NOT_FOUND;
                    case MALFORMED -> ExitCode.MALFORMED;
                    case FOUND, ELSEWHERE, UNSUPPORTED, ERROR -> ExitCode.OK;
                };
            }
        };
    }

    private static QueryObserver.Outcome write(
            Snapshot snapshot, String asked, Operations.AnswerFormat format, Config config, PrintStream out) {
        URI publicUrl = config.publicUrl(config.listeners().httpPort());
        RdapWriter rdap = new RdapWriter(AnswerParts.rdap(config, publicUrl));
        Lookup lookup = lookup(config);
        WhoisTexts.JsonAnswers json = (of, query) -> {
            Answer answer = lookup.answer(of, query);
            return new RenderedAnswer(0, QueryObserver.Outcome.of(answer), rdap.answer(of.facts(), query, answer));
        };
        WhoisWriter writer =
                AnswerParts.whois(config, publicUrl, config.listeners().whoisPort());
        WhoisTexts texts = new WhoisTexts(
                lookup, writer, new AnswerCache(0), json, config.whois().sources());
        WhoisLine line = texts.read(asked, snapshot);
        if (format == Operations.AnswerFormat.RDAP
                && line.request().asJson() instanceof WhoisRequest.Json(Query query)) {
            RenderedAnswer answer = json.answer(snapshot, query);
            out.write(answer.body(), 0, answer.body().length);
            out.flush();
            return answer.outcome();
        }
        WhoisTexts.Text text = texts.answer(snapshot, line.request(), line.charset(), Integer.MAX_VALUE);
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
