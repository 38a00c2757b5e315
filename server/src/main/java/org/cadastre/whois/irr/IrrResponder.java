package org.cadastre.whois.irr;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumber;
import org.cadastre.number.IpPrefix;
import org.cadastre.query.irr.IrrAnswer;
import org.cadastre.query.irr.IrrSearch;
import org.cadastre.query.irr.Listing;
import org.cadastre.query.irr.ObjectList;
import org.cadastre.query.irr.RoutingRegistry;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.SnapshotFacts;

/// Answers the queries that begin with `!`. For any number of threads.
public final class IrrResponder {
    /// What is answered instead of more contacts than may be given.
    static final String NO_MORE_CONTACTS = "Access denied: the daily limit of contact objects would be passed";

    private final String version;
    private final Function<RpslObject, String> text;
    private final Predicate<RpslObject> isContact;

    /// @param version the version of the server, such as `1.0.0`
    /// @param text the text that is shown of an object: lines that end in LF, none of them empty; the same
    ///     each time
    /// @param isContact whether an object counts against the daily limit of contacts
    public IrrResponder(String version, Function<RpslObject, String> text, Predicate<RpslObject> isContact) {
        this.version = version;
        this.text = text;
        this.isContact = isContact;
    }

    /// The complete reply that says that nothing can be answered.
    ///
    /// @param reason why, one line
    public static byte[] failed(String reason) {
        return ("F " + reason + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Answers a query.
    ///
    /// @param registry all sources of the snapshot
    /// @param facts those of the same snapshot
    /// @param session what the connection remembers
    /// @param contactsLeft how many contacts may be given
    public IrrStep answer(
            RoutingRegistry registry, SnapshotFacts facts, IrrSession session, IrrQuery query, int contactsLeft) {
        return switch (query) {
            case IrrQuery.Multiple() -> new IrrStep(session.kept(), ShortReply.none());
            case IrrQuery.Quit() -> new IrrStep(session.quit(), ShortReply.none());
            case IrrQuery.Timeout(int seconds) -> new IrrStep(session.withTimeout(seconds), ShortReply.done());
            case IrrQuery.ChooseSources(List<String> names) -> choose(registry, session, names);
            case IrrQuery.Noted() -> new IrrStep(session, ShortReply.done());
            case IrrQuery.Version() -> new IrrStep(session, ShortReply.line("Cadastre -- version " + version));
            case IrrQuery.ListSources() -> new IrrStep(session, sources(registry.of(session.sources())));
            case IrrQuery.SourceStates states -> new IrrStep(session, states(registry, facts, states));
            case IrrQuery.Refused(String reason) -> new IrrStep(session, ShortReply.failed(reason));
            case IrrQuery.Question question ->
                new IrrStep(
                        session,
                        new FoundReply(
                                search(registry.of(session.sources()), question),
                                answer -> reply(answer, contactsLeft)));
        };
    }

    private static IrrStep choose(RoutingRegistry registry, IrrSession session, List<String> names) {
        if (names.isEmpty()) {
            return new IrrStep(session.withSources(registry.allSources()), ShortReply.done());
        }
        return registry.allSources().containsAll(names)
                ? new IrrStep(session.withSources(names), ShortReply.done())
                : new IrrStep(session, ShortReply.failed("One or more selected sources are unavailable."));
    }

    private static IrrReply sources(RoutingRegistry registry) {
        return registry.sources().isEmpty() ? ShortReply.done() : ShortReply.line(String.join(",", registry.sources()));
    }

    private static IrrReply states(RoutingRegistry registry, SnapshotFacts facts, IrrQuery.SourceStates query) {
        List<String> known = registry.allSources();
        List<String> names = query.names().isEmpty() ? known : query.names();
        if (query.json()) {
            return ShortReply.line(SourceStates.json(names, known, facts));
        }
        return names.isEmpty() ? ShortReply.done() : ShortReply.line(SourceStates.lines(names, known));
    }

    private static IrrSearch search(RoutingRegistry registry, IrrQuery.Question question) {
        return switch (question) {
            case IrrQuery.PrefixesOfOrigin(AsNumber origin, boolean ipv6) -> registry.prefixesOfOrigin(origin, ipv6);
            case IrrQuery.PrefixesOfSet(String asSet, boolean ipv4, boolean ipv6) ->
                registry.prefixesOfSet(asSet, ipv4, ipv6);
            case IrrQuery.Members(String set, boolean all) -> all ? registry.allMembers(set) : registry.members(set);
            case IrrQuery.Routes(IpPrefix prefix, RangeMatch match) -> registry.routes(prefix, match);
            case IrrQuery.Origins(IpPrefix prefix) -> registry.origins(prefix);
            case IrrQuery.MaintainedBy(String mntner) -> registry.maintainedBy(mntner);
            case IrrQuery.ObjectByKey(String className, String key) -> registry.object(className, key);
        };
    }

    private IrrReply reply(IrrAnswer answer, int contactsLeft) {
        return switch (answer) {
            case IrrAnswer.Listed(Listing listing) ->
                listing.size() == 0 ? ShortReply.done() : new DataReply(new ListingData(listing), contactsLeft);
            case IrrAnswer.Objects(ObjectList objects) ->
                objects.size() == 0
                        ? ShortReply.done()
                        : new DataReply(new ObjectData(objects, text, isContact), contactsLeft);
            case IrrAnswer.Missing() -> ShortReply.missing();
            case IrrAnswer.TooLarge(String reason) -> ShortReply.failed(reason);
        };
    }

    /// Items on one line, a blank between them.
    private record ListingData(Listing listing) implements ReplyData {
        @Override
        public int size() {
            return listing.size();
        }

        @Override
        public void append(StringBuilder out, int index) {
            listing.append(out, index);
            out.append(index + 1 < listing.size() ? ' ' : '\n');
        }
    }

    /// Objects, an empty line between them.
    private static final class ObjectData implements ReplyData {
        private final ObjectList objects;
        private final Function<RpslObject, String> text;
        private final Predicate<RpslObject> isContact;
        private int contacts;

        ObjectData(ObjectList objects, Function<RpslObject, String> text, Predicate<RpslObject> isContact) {
            this.objects = objects;
            this.text = text;
            this.isContact = isContact;
        }

        @Override
        public int size() {
            return objects.size();
        }

        @Override
        public void append(StringBuilder out, int index) {
            RpslObject object = objects.object(index);
            contacts += isContact.test(object) ? 1 : 0;
            out.append(index == 0 ? "" : "\n").append(text.apply(object));
        }

        @Override
        public int contacts() {
            return contacts;
        }
    }
}
