package org.cadastre.rdap;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// Writes the bodies of RDAP answers (RFC 9083): UTF-8 JSON, with the members in one canonical order. A body depends
/// on nothing but the arguments and the settings, so equal questions to one snapshot have equal bytes. For any number
/// of threads.
public final class RdapWriter {
    /// The media type of every body (RFC 7480 §4.2).
    public static final String MEDIA_TYPE = "application/rdap+json";

    private static final int INITIAL_BYTES = 2048;
    private static final JsonFactory JSON = JsonFactory.builder()
            .characterEscapes(new HtmlSafeEscapes())
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final RdapSettings settings;

    /// @param settings what the operator chose
    public RdapWriter(RdapSettings settings) {
        this.settings = settings;
    }

    /// The HTTP status of an answer: 200, 302, 404 or 501.
    public int status(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> 200;
            case Answer.Help help -> 200;
            case Answer.Results results -> 200;
            case Answer.NotFound notFound -> 404;
            case Answer.Elsewhere elsewhere -> 302;
            case Answer.Unsupported unsupported -> 501;
        };
    }

    /// The body of an answer. The `value` of its links is the canonical URL of the query as asked.
    ///
    /// @param facts the snapshot that answered
    /// @param query the question
    /// @param answer the answer to that question
    public byte[] answer(SnapshotFacts facts, Query query, Answer answer) {
        return body(settings.base() + path(query), body -> {
            body.json.writeArrayPropertyStart("notices");
            NoticeWriter.always(body, facts);
            NoticeWriter.mapped(body, query);
            if (answer instanceof Answer.Help) {
                HelpWriter.notices(body, facts);
            }
            if (answer instanceof Answer.Elsewhere elsewhere) {
                body.notice("Another server answers", elsewhere.reasons().toArray(String[]::new));
            }
            body.json.writeEndArray();
            switch (answer) {
                case Answer.Found(RegistryObject object) -> members(body, object, facts.produced());
                case Answer.NotFound notFound -> ErrorWriter.members(body, status(answer), notFound.reasons());
                case Answer.Unsupported unsupported -> ErrorWriter.members(body, status(answer), unsupported.reasons());
                case Answer.Results results -> ResultsWriter.members(body, results, facts.produced());
                case Answer.Elsewhere elsewhere -> {}
                case Answer.Help help -> {}
            }
        });
    }

    /// The body of an error (RFC 9083 §6).
    ///
    /// @param facts the snapshot served, or null when none is loaded
    /// @param context the absolute URL of the request as an ASCII URI; [#context] makes it
    /// @param status the HTTP status, 400 to 599
    /// @param description sentences for the person who asked
    public byte[] error(@Nullable SnapshotFacts facts, String context, int status, List<String> description) {
        return body(context, body -> {
            body.json.writeArrayPropertyStart("notices");
            NoticeWriter.always(body, facts);
            body.json.writeEndArray();
            ErrorWriter.members(body, status, description);
        });
    }

    /// The absolute URL of a path as it was received, for links: below the public address, and with everything
    /// percent-encoded that may not stand in a URI.
    ///
    /// @param rawPath what follows the RDAP base `/rdap/` in the request target, without the query; any text
    public String context(String rawPath) {
        StringBuilder url = new StringBuilder(settings.base());
        PercentCoding.appendPath(url, rawPath);
        return url.toString();
    }

    /// The canonical path of a query below the RDAP base: `ip/192.0.2.1`, `ip/192.0.2.0/25`, `autnum/64496`,
    /// `entity/HANDLE` percent-encoded, `help`. Different queries have different paths.
    public static String path(Query query) {
        return RdapPath.of(query);
    }

    private byte[] body(String context, Consumer<RdapBody> members) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(INITIAL_BYTES);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            RdapBody body = new RdapBody(json, settings, context);
            json.writeStartObject();
            body.conformance();
            members.accept(body);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    static void members(RdapBody body, RegistryObject object, Instant updated) {
        switch (object) {
            case IpNetwork network -> IpNetworkWriter.members(body, network, updated);
            case Autnum autnum -> AutnumWriter.members(body, autnum, updated);
            case Entity entity -> EntityWriter.members(body, entity, updated);
            case Domain domain -> DomainWriter.members(body, domain, updated);
            case Nameserver nameserver -> NameserverWriter.members(body, nameserver, updated);
        }
    }
}
