package org.cadastre.rdap;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.url.PercentCoding;
import org.jspecify.annotations.Nullable;

/// Writes the bodies of RDAP answers (RFC 9083): UTF-8 JSON, with the members in one canonical order. A body depends
/// on nothing but the arguments and the settings, so equal questions to one snapshot have equal bytes. For any number
/// of threads.
public final class RdapWriter {
    /// The media type of every body (RFC 7480 §4.2).
    public static final String MEDIA_TYPE = "application/rdap+json";

    /// A thread's body that has grown beyond this is not kept.
    private static final int MAX_KEPT_BYTES = 1 << 20;

    private static final byte[] CONFORMANCE = JsonBytes.encodedName("rdapConformance");
    private static final byte[] NOTICES = JsonBytes.encodedName("notices");

    private final RdapSettings settings;
    private final RdapParts parts;
    private final ThreadLocal<RdapBody> bodies;

    /// @param settings what the operator chose
    public RdapWriter(RdapSettings settings) {
        this.settings = settings;
        this.parts = new RdapParts(settings);
        this.bodies = ThreadLocal.withInitial(this::newBody);
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

    /// The body of an answer, without addresses of other pages.
    ///
    /// @param facts the snapshot that answered
    /// @param query the question
    /// @param answer the answer to that question
    public byte[] answer(SnapshotFacts facts, Query query, Answer answer) {
        return answer(facts, query, answer, null);
    }

    /// The body of an answer. The `value` of its links is the canonical URL of the query as asked.
    ///
    /// @param facts the snapshot that answered
    /// @param query the question
    /// @param answer the answer to that question
    /// @param pages makes the addresses of the other pages of results, or null to leave them out
    public byte[] answer(SnapshotFacts facts, Query query, Answer answer, @Nullable PageLinks pages) {
        return answer(facts, query, answer, pages, Extras.NONE);
    }

    /// The body of an answer, with what the extension cir0 says of it as a whole; other arguments as above.
    public byte[] answer(SnapshotFacts facts, Query query, Answer answer, @Nullable PageLinks pages, Extras extras) {
        RdapBody body = bodies.get();
        write(body, facts, query, answer, pages, extras);
        return finished(body);
    }

    /// The body of an error (RFC 9083 §6).
    ///
    /// @param facts the snapshot served, or null when none is loaded
    /// @param context the absolute URL of the request as an ASCII URI; [#context] makes it
    /// @param status the HTTP status, 400 to 599
    /// @param description sentences for the person who asked
    public byte[] error(@Nullable SnapshotFacts facts, String context, int status, List<String> description) {
        return error(facts, context, new RdapRequest.Refused(status, description));
    }

    /// The body of the error that a refused request is answered with.
    ///
    /// @param facts the snapshot served, or null when none is loaded
    /// @param context the absolute URL of the request as an ASCII URI; [#context] makes it
    public byte[] error(@Nullable SnapshotFacts facts, String context, RdapRequest.Refused refused) {
        RdapBody body = bodies.get();
        start(body, context, Instant.EPOCH, Conformance.always(settings.autnums()), Set.of());
        NoticeWriter.always(body, facts);
        if (refused.firstPage() != null) {
            NoticeWriter.firstPage(body, refused.firstPage());
        }
        body.json.endArray();
        ErrorWriter.members(body, refused.status(), refused.description());
        body.json.endObject();
        return finished(body);
    }

    /// Where another server answers a question.
    public static String location(Query query, Answer.Elsewhere elsewhere) {
        return elsewhere.authority().rdapBase() + path(query);
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

    RdapBody newBody() {
        return new RdapBody(settings, parts);
    }

    /// Writes an answer into a body that was used before, or was not.
    void write(RdapBody body, SnapshotFacts facts, Query query, Answer answer, @Nullable PageLinks pages) {
        write(body, facts, query, answer, pages, Extras.NONE);
    }

    private void write(
            RdapBody body, SnapshotFacts facts, Query query, Answer answer, @Nullable PageLinks pages, Extras extras) {
        BodyContents contents = new BodyContents(settings, body.redaction);
        int set = conformance(contents, facts, query, answer) | extras.conformance();
        Set<String> extensions =
                answer instanceof Answer.Help ? ExtensionIds.all(facts.extensionMembers()) : contents.extensions();
        start(body, settings.base() + path(query), facts.produced(), set, extensions);
        body.simulated(facts.simulated());
        NoticeWriter.always(body, facts);
        NoticeWriter.mapped(body, query);
        switch (answer) {
            case Answer.Help help -> HelpWriter.notices(body, facts);
            case Answer.Elsewhere elsewhere -> NoticeWriter.elsewhere(body, query, elsewhere);
            case Answer.Results results -> {
                if (results.truncated()) {
                    NoticeWriter.truncated(body);
                }
            }
            case Answer.Found found -> {}
            case Answer.NotFound notFound -> {}
            case Answer.Unsupported unsupported -> {}
        }
        body.json.endArray();
        switch (answer) {
            case Answer.Found(RegistryObject object) -> members(body, object, Depth.TOP, "$");
            case Answer.NotFound notFound -> notFound(body, notFound);
            case Answer.Unsupported unsupported -> ErrorWriter.members(body, status(answer), unsupported.reasons());
            case Answer.Results results -> ResultsWriter.members(body, query, results, pages);
            case Answer.Elsewhere elsewhere -> {}
            case Answer.Help help -> HelpWriter.reverseSearch(body);
        }
        extras.write(body);
        body.json.endObject();
    }

    private void notFound(RdapBody body, Answer.NotFound notFound) {
        ErrorWriter.members(body, status(notFound), notFound.reasons());
        if (notFound.resource() != null) {
            ResultsWriter.nothing(body, notFound.resource());
        }
    }

    /// The specifications that an answer is made by (RFC 9083 §4.1).
    private int conformance(BodyContents contents, SnapshotFacts facts, Query query, Answer answer) {
        return Conformance.always(settings.autnums())
                | switch (answer) {
                    case Answer.Found(RegistryObject object) -> {
                        contents.object(object, Depth.TOP);
                        yield contents.set() | ResultsWriter.conformance(query);
                    }
                    case Answer.Results results -> {
                        ResultsWriter.contents(contents, query, results);
                        yield contents.set()
                                | ResultsWriter.conformance(query)
                                | ResultsWriter.conformance(query, results);
                    }
                    case Answer.NotFound notFound -> ResultsWriter.conformance(query);
                    case Answer.Unsupported unsupported -> 0;
                    case Answer.Elsewhere elsewhere -> Conformance.REDIRECT_WITH_CONTENT.bit();
                    case Answer.Help help -> Conformance.offered(settings, facts.simulated());
                };
    }

    private static void start(RdapBody body, String context, Instant updated, int set, Set<String> extensions) {
        JsonBytes json = body.json;
        body.begin(context, updated);
        json.startObject();
        json.name(CONFORMANCE);
        json.startArray();
        Conformance.write(json, set);
        for (String extension : extensions) {
            json.text(extension);
        }
        json.endArray();
        json.name(NOTICES);
        json.startArray();
    }

    private byte[] finished(RdapBody body) {
        byte[] bytes = body.json.toArray();
        if (body.json.capacity() > MAX_KEPT_BYTES) {
            bodies.remove();
        }
        return bytes;
    }

    static void members(RdapBody body, RegistryObject object, Depth depth, String at) {
        switch (object) {
            case IpNetwork network -> IpNetworkWriter.members(body, network, depth, at);
            case Autnum autnum -> AutnumWriter.members(body, autnum, depth, at);
            case Entity entity -> EntityWriter.members(body, entity, depth, at);
            case Domain domain -> DomainWriter.members(body, domain, depth, at);
            case Nameserver nameserver -> NameserverWriter.members(body, nameserver, depth, at);
        }
    }
}
