package org.cadastre.whois;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// Writes answers as WHOIS text: UTF-8, lines that end in LF, for any number of threads.
///
/// Every text has the same frame: a banner and an empty line; the objects, each ended by an empty line, or a message;
/// a trailer; and the two empty lines that end a response. Lines that begin with `%` are for people, except
/// `%ERROR:nnn:`.
public final class WhoisWriter {
    private static final String DECIMAL_HINT =
            "A plain number is the handle of a holder; an AS number begins with AS, such as AS64496.";

    private final WhoisSettings settings;

    /// @param settings what the operator says about the service
    public WhoisWriter(WhoisSettings settings) {
        this.settings = settings;
    }

    /// The complete text that answers a query.
    ///
    /// @param facts the snapshot that the answer was made from
    public byte[] answer(SnapshotFacts facts, Query query, Answer answer) {
        RpslText out = new RpslText();
        banner(out, facts);
        switch (answer) {
            case Answer.Found(RegistryObject object) -> found(out, object);
            case Answer.NotFound missing -> notFound(out, query, missing);
            case Answer.Results results -> results.objects().forEach(object -> found(out, object));
            case Answer.Elsewhere elsewhere -> elsewhere(out, elsewhere);
            case Answer.Unsupported unsupported -> unsupported(out, unsupported);
            case Answer.Help help -> WhoisHelp.write(out);
        }
        return finish(out, facts);
    }

    /// The complete text that says why a line has no answer.
    ///
    /// @param facts the snapshot that is served, or null when there is none yet
    /// @param detail one or more lines for the person who asked, separated by LF; may be empty
    public byte[] error(@Nullable SnapshotFacts facts, WhoisError error, String detail) {
        return error(facts, error, "", detail);
    }

    /// The complete text that says why a line has no answer.
    ///
    /// @param facts the snapshot that is served, or null when there is none yet
    /// @param subject what the words of the error are about, such as an address; may be empty
    /// @param detail one or more lines for the person who asked, separated by LF; may be empty
    public byte[] error(@Nullable SnapshotFacts facts, WhoisError error, String subject, String detail) {
        RpslText out = new RpslText();
        banner(out, facts);
        out.error(error, subject);
        if (!detail.isEmpty() || !error.explanation().isEmpty()) {
            out.line("").message(detail).message(error.explanation());
        }
        out.end();
        return finish(out, facts);
    }

    private void banner(RpslText out, @Nullable SnapshotFacts facts) {
        out.line("This is the WHOIS service of Cadastre. Objects are in RPSL format.");
        out.line("Terms: " + settings.termsUrl());
        settings.limits().sourceLines().forEach(out::line);
        if (facts != null && facts.simulated()) {
            out.line("The data is simulated: nothing in it is a real registration.");
        }
        out.end();
    }

    private static void found(RpslText out, RegistryObject object) {
        out.line("Information related to '" + RpslObject.key(object) + "'");
        if (object instanceof Entity entity) {
            Holdings holdings = entity.holdings();
            shown(out, "Networks", holdings.networks().size(), holdings.networkCount());
            shown(out, "AS number objects", holdings.autnums().size(), holdings.autnumCount());
        }
        out.end();
        RpslObject.write(out, object);
    }

    private static void shown(RpslText out, String what, int shown, int count) {
        if (shown < count) {
            out.line(what + " shown: the first " + shown + " of " + count + ".");
        }
    }

    private void notFound(RpslText out, Query query, Answer.NotFound missing) {
        out.error(WhoisError.NO_ENTRIES).line("");
        out.line("No entries found in source " + settings.sourceName() + ".");
        for (String reason : missing.reasons()) {
            out.message(reason);
        }
        if (query instanceof Query.Entity(String handle) && WhoisKey.isDecimal(handle)) {
            out.message(DECIMAL_HINT);
        }
        out.end();
    }

    /// For people: nothing in it makes a client follow it by itself.
    private static void elsewhere(RpslText out, Answer.Elsewhere elsewhere) {
        elsewhere.reasons().forEach(out::message);
        out.message("RDAP: " + elsewhere.authority().rdapBase());
        String host = elsewhere.authority().whoisHost();
        if (host != null) {
            out.message("WHOIS: " + host);
        }
        out.end();
    }

    private static void unsupported(RpslText out, Answer.Unsupported unsupported) {
        out.error(WhoisError.UNSUPPORTED_QUERY).line("");
        unsupported.reasons().forEach(out::message);
        out.end();
    }

    private static byte[] finish(RpslText out, @Nullable SnapshotFacts facts) {
        String trailer = "This query was served by Cadastre";
        if (facts != null) {
            LocalDate produced = LocalDate.ofInstant(facts.produced(), ZoneOffset.UTC);
            trailer += ", snapshot " + facts.serial() + " of " + produced;
        }
        out.line(trailer + ".").end().end();
        return out.bytes();
    }
}
