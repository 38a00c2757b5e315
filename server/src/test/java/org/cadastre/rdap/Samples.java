package org.cadastre.rdap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotSource;
import org.cadastre.testing.Holder;
import org.cadastre.testing.Registration;
import org.jspecify.annotations.Nullable;

/// A small registry in documentation space, for tests of bodies.
final class Samples {
    static final String PUBLIC_URL = "https://rdap.example.net";
    static final String BASE = PUBLIC_URL + "/rdap/";
    static final RdapSettings SETTINGS =
            new RdapSettings(PUBLIC_URL, PUBLIC_URL + "/terms", PUBLIC_URL + "/inaccuracy", "whois.example.net");
    static final RdapWriter WRITER = new RdapWriter(SETTINGS);
    static final SnapshotFacts FACTS = facts(false);
    static final SnapshotFacts SIMULATED = facts(true);
    static final Holder HOLDER = new Holder("A91A2B3C", "exreg", "A91A2B3C");

    private Samples() {}

    private static SnapshotFacts facts(boolean simulated) {
        return new SnapshotFacts(
                "0123456789abcdef",
                Instant.parse("2026-11-22T00:00:00Z"),
                Instant.parse("2026-11-23T04:05:06.789Z"),
                simulated,
                42,
                List.of(
                        new SnapshotSource(
                                "delegated-exreg-extended-latest",
                                "exreg",
                                LocalDate.of(2026, 11, 22),
                                30,
                                "ab".repeat(32)),
                        new SnapshotSource("delegated-othreg-extended", "othreg", null, 12, "cd".repeat(32))),
                3);
    }

    static Registration held(String type, @Nullable String country, Holder holder) {
        return new Registration("exreg", type, Status.ACTIVE, country, LocalDate.of(2012, 6, 6), holder);
    }

    static Registration free(String type, @Nullable String country) {
        return new Registration("exreg", type, Status.ADMINISTRATIVE, country, null, null);
    }

    static IpNetwork network(String range, @Nullable String parent, Registration registration, Remark... remarks) {
        return registration.network(range(range), parent, List.of(remarks));
    }

    static Autnum autnum(String range, @Nullable String parent, Registration registration, Remark... remarks) {
        return registration.autnum(autnums(range), parent, List.of(remarks));
    }

    static Entity entity(Holder holder, int networkCount, int autnumCount, Remark... remarks) {
        Holdings holdings = new Holdings(
                List.of(
                        network("192.0.2.0/25", "192.0.2.0/24", held("ASSIGNED", "CH", holder)),
                        network("198.51.100.10-198.51.100.99", null, held("ALLOCATED", "EU", holder)),
                        network("2001:db8:1000::/36", "2001:db8::/32", held("ALLOCATED", "CH", holder))),
                List.of(autnum("AS64500", "AS64496-AS64511", held("ALLOCATED", "CH", holder))),
                networkCount,
                autnumCount);
        return holder.entity(holdings, List.of(remarks));
    }

    static IpRange range(String text) {
        if (IpText.range(text) instanceof IpRange range) {
            return range;
        }
        throw new AssertionError(text);
    }

    static AsNumberRange autnums(String text) {
        if (AsText.range(text) instanceof AsNumberRange range) {
            return range;
        }
        throw new AssertionError(text);
    }

    static Query.Network networkQuery(String text) {
        return new Query.Network(range(text));
    }

    static Query.Autnum autnumQuery(String text) {
        return new Query.Autnum(autnums(text));
    }
}
