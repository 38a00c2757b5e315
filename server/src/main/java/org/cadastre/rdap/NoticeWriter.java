package org.cadastre.rdap;

import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Query;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// Writes the notices that bodies of several kinds share (RFC 9083 §4.3, NRO profile §4.3).
final class NoticeWriter {
    private static final String HTML = "text/html";

    private NoticeWriter() {}

    /// The notices that every body has.
    ///
    /// @param facts the snapshot that answers, or null when none is loaded
    static void always(RdapBody body, @Nullable SnapshotFacts facts) {
        body.linkedNotice(
                "Terms of use",
                "The linked page has the terms under which this service may be used.",
                "terms-of-service",
                body.settings.termsUrl(),
                HTML);
        body.linkedNotice(
                "Report inaccurate data",
                "The linked page says how to report data that is wrong.",
                "inaccuracy-report",
                body.settings.inaccuracyUrl(),
                HTML);
        if (facts != null && facts.simulated()) {
            body.notice("Simulated data", "This answer comes from a simulated world and is no registration of anyone.");
        }
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
                "This is about IPv6 addresses that hold IPv4 ones. The linked answer is about "
                        + path.substring(path.indexOf('/') + 1) + ".",
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
