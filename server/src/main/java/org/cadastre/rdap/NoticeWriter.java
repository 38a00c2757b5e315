package org.cadastre.rdap;

import java.util.List;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// Writes the notices that bodies of several kinds share (RFC 9083 §4.3, NRO profile §4.3).
final class NoticeWriter {
    private static final byte[] TERMS = JsonBytes.encoded("{\"title\":\"Terms of use\",\"description\":"
            + "[\"The linked page has the terms under which this service may be used.\"],\"links\":[{\"value\":");
    private static final byte[] INACCURACY = JsonBytes.encoded("{\"title\":\"Report inaccurate data\",\"description\":"
            + "[\"The linked page says how to report data that is wrong.\"],\"links\":[{\"value\":");
    private static final byte[] SIMULATED = JsonBytes.encoded("{\"title\":\"Simulated data\",\"description\":"
            + "[\"This answer comes from a simulated world and is no registration of anyone.\"]}");

    private NoticeWriter() {}

    /// The notices that every body has.
    ///
    /// @param facts the snapshot that answers, or null when none is loaded
    static void always(RdapBody body, @Nullable SnapshotFacts facts) {
        body.json.part(TERMS);
        body.context();
        body.json.piece(body.parts.terms);
        body.json.part(INACCURACY);
        body.context();
        body.json.piece(body.parts.inaccuracy);
        if (facts != null && facts.simulated()) {
            body.json.part(SIMULATED);
        }
    }

    /// The notice for an answer that another server gives, with its address.
    static void elsewhere(RdapBody body, Query query, Answer.Elsewhere elsewhere) {
        body.linkedNotice(
                "Another server answers",
                elsewhere.reasons(),
                "related",
                RdapWriter.location(query, elsewhere),
                RdapWriter.MEDIA_TYPE);
    }

    /// The notice for results that are cut short (RFC 9083 §9).
    static void truncated(RdapBody body) {
        body.typedNotice(
                "Not all results are listed",
                "result set truncated due to unexplainable reasons",
                List.of("More objects match than this server lists for one search. A narrower search lists them all."));
    }

    /// The notice for a page whose place is not known, with the address of the first page of the search.
    static void firstPage(RdapBody body, String url) {
        body.linkedNotice(
                "Begin again",
                List.of("The linked page is the first of the same search, in the data as it is now."),
                "first",
                url,
                RdapWriter.MEDIA_TYPE);
    }

    /// The notice for a question that has IPv4 addresses within IPv6 ones: where these are themselves answered for.
    static void mapped(RdapBody body, Query query) {
        if (!(query instanceof Query.Network(Ipv6Range range))) {
            return;
        }
        Ipv4Range within = mapped(range);
        if (within == null) {
            return;
        }
        String path = RdapPath.of(new Query.Network(within));
        body.linkedNotice(
                "IPv4-mapped addresses",
                List.of("This is about IPv6 addresses that hold IPv4 ones. The linked answer is about "
                        + path.substring(path.indexOf('/') + 1) + "."),
                "related",
                body.settings.base() + path,
                RdapWriter.MEDIA_TYPE);
    }

    /// The IPv4 addresses in addresses of ::ffff:0:0/96 (RFC 4291 §2.5.5.2), or null when they are others.
    private static @Nullable Ipv4Range mapped(Ipv6Range range) {
        boolean inside = range.firstHigh() == 0
                && range.lastHigh() == 0
                && range.firstLow() >>> 32 == 0xFFFF
                && range.lastLow() >>> 32 == 0xFFFF;
        return inside ? new Ipv4Range((int) range.firstLow(), (int) range.lastLow()) : null;
    }
}
