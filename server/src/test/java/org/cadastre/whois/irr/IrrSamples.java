package org.cadastre.whois.irr;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.cadastre.query.irr.RoutingRegistry;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.rpsl.LinearRpslDatabase;

/// A registry with one of each routing object and what a client reads of the replies about it.
final class IrrSamples {
    static final SnapshotFacts FACTS = new SnapshotFacts(
            "0123456789abcdef",
            Instant.parse("2026-11-22T00:00:00Z"),
            Instant.parse("2026-11-22T01:00:00Z"),
            false,
            14,
            List.of(),
            0);

    static final RoutingRegistry REGISTRY = new RoutingRegistry(LinearRpslDatabase.of("""
            aut-num:        AS64496
            as-name:        EXAMPLE
            mnt-by:         EX-MNT
            source:         EX

            aut-num:        AS64500
            as-name:        BY-REFERENCE
            member-of:      AS-EXAMPLE
            mnt-by:         EX-MNT
            source:         EX

            mntner:         EX-MNT
            auth:           MD5-PW $1$secret
            source:         EX

            mntner:         IDLE-MNT
            source:         EX

            route:          192.0.2.0/24
            origin:         AS64496
            mnt-by:         EX-MNT
            source:         EX

            route:          192.0.2.0/25
            origin:         AS64497
            source:         EX

            route:          192.0.2.0/24
            origin:         AS64500
            source:         OTHER

            route:          198.51.100.0/24
            origin:         AS64497
            source:         EX

            route6:         2001:db8::/32
            origin:         as64496
            source:         EX

            route6:         2001:db8:2::/48
            origin:         AS64509
            origin:         AS64510
            source:         EX

            as-set:         AS-EXAMPLE
            members:        AS64497, as64496
            members:        AS-INNER,AS-GONE
            mbrs-by-ref:    EX-MNT
            source:         EX

            as-set:         AS-INNER
            members:        AS-EXAMPLE, AS65536
            source:         OTHER

            as-set:         AS-EMPTY
            source:         EX

            as-set:         AS-EMPTY
            members:        AS64511
            source:         OTHER

            route-set:      RS-EXAMPLE
            members:        203.0.113.0/24^25-26, 203.0.113.0/24^-, RS-INNER^+, AS-EXAMPLE
            mp-members:     2001:db8:1::/48^+, RS-GONE
            source:         EX

            route-set:      RS-INNER
            members:        192.0.2.0/26, 192.0.2.64/26^28
            source:         EX
            """), List.of("EX", "OTHER"));

    private static final IrrResponder RESPONDER = new IrrResponder("1.2.3", IrrSamples::withoutHashes, object -> false);

    private IrrSamples() {}

    private static String withoutHashes(RpslObject object) {
        return object.text().replaceAll("(?m)^(auth: *MD5-PW).*", "$1 # Filtered");
    }

    static IrrStep step(IrrSession session, String line) {
        return RESPONDER.answer(REGISTRY, FACTS, session, IrrQuery.parse(line), Integer.MAX_VALUE);
    }

    /// The whole reply to a line on a new connection.
    static String reply(String line) {
        return text(step(IrrSession.NEW, line).reply());
    }

    /// The text of all chunks.
    static String text(IrrReply reply) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] chunk = reply.next(); chunk != null; chunk = reply.next()) {
            bytes.writeBytes(chunk);
        }
        if (reply.next() != null) {
            throw new AssertionError("more after the end");
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// The data of a reply, after its frame was looked at; empty when there is none.
    static String data(String reply) {
        if (!reply.startsWith("A")) {
            if (!reply.isEmpty() && !reply.equals("C\n") && !reply.equals("D\n") && !reply.matches("F [^\n]+\n")) {
                throw new AssertionError("no frame: " + reply);
            }
            return "";
        }
        int newline = reply.indexOf('\n');
        String data = reply.substring(newline + 1, reply.length() - "C\n".length());
        if (!reply.endsWith("\nC\n")
                || data.getBytes(StandardCharsets.UTF_8).length != Integer.parseInt(reply.substring(1, newline))) {
            throw new AssertionError("no frame: " + reply);
        }
        return data;
    }
}
