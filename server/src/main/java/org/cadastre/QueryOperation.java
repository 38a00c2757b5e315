package org.cadastre;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cadastre.bootstrap.special.SpecialPurpose;
import org.cadastre.config.Config;
import org.cadastre.export.ExportProblem;
import org.cadastre.query.Answer;
import org.cadastre.query.Lookup;
import org.cadastre.query.Query;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;
import org.cadastre.whois.WhoisRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one query without a server: the same snapshot, look-up and writers, and the bytes that a server would send.
final class QueryOperation implements Operations.Query {
    private static final Logger LOG = LoggerFactory.getLogger(QueryOperation.class);

    @Override
    public ExitCode query(
            List<Path> exports, String query, Operations.AnswerFormat format, Config config, PrintStream out) {
        return switch (WhoisRequest.parse(query)) {
            case WhoisRequest.Lookup lookup -> answer(exports, lookup.query(), format, config, out);
            case WhoisRequest.Blank blank -> malformed("The query is empty.");
            case WhoisRequest.Refused refused ->
                malformed(refused.error().text() + ". " + refused.detail().replace('\n', ' '));
        };
    }

    private static ExitCode malformed(String reason) {
        LOG.error("{}", reason.strip());
        return ExitCode.MALFORMED;
    }

    private static ExitCode answer(
            List<Path> exports, Query query, Operations.AnswerFormat format, Config config, PrintStream out) {
        ExportsToServe source = new ExportsToServe(exports, config.snapshot().maxUnpackedBytes());
        return switch (SnapshotBuilder.read(source::read, false, AnswerParts.autnums(config))
                .build(Clock.systemUTC().instant())) {
            case SnapshotBuilder.Result.Refused(List<ExportProblem> problems) -> {
                problems.forEach(problem -> LOG.error("{}", problem));
                yield ExitCode.EXPORT;
            }
            case SnapshotBuilder.Result.Built built -> {
                Answer answer = lookup(config).answer(built.snapshot(), query);
                byte[] text = write(built.snapshot(), query, answer, format, config);
                out.write(text, 0, text.length);
                out.flush();
                yield answer instanceof Answer.NotFound ? ExitCode.NOT_FOUND : ExitCode.OK;
            }
        };
    }

    private static Lookup lookup(Config config) {
        SpecialPurpose special = RedirectParts.special(config);
        URI publicUrl = config.publicUrl(config.listeners().httpPort());
        return AnswerParts.lookup(
                config, RedirectParts.authorities(config, null, special, publicUrl), RedirectParts.space(special));
    }

    private static byte[] write(
            Snapshot snapshot, Query query, Answer answer, Operations.AnswerFormat format, Config config) {
        URI publicUrl = config.publicUrl(config.listeners().httpPort());
        return switch (format) {
            case WHOIS -> AnswerParts.whois(config, publicUrl).answer(snapshot.facts(), query, answer);
            case RDAP -> new RdapWriter(AnswerParts.rdap(config, publicUrl)).answer(snapshot.facts(), query, answer);
        };
    }
}
