package org.cadastre.whois;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.cadastre.rpsl.Disclosure;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotSource;
import org.cadastre.testing.Holder;
import org.cadastre.testing.Registration;
import org.jspecify.annotations.Nullable;

/// Objects and facts that the tests of this package write.
final class WhoisSamples {
    static final WhoisSettings SETTINGS = new WhoisSettings(
            "https://whois.example.net/terms",
            "CADASTRE",
            "1.2.3",
            WhoisLimits.NONE,
            Disclosure.FILTERED,
            Disclosure.WHOLE,
            Set.of("whois.example.net:43"));
    static final SnapshotFacts FACTS = facts(false);
    static final Holder HOLDER = new Holder("A91A7381", "exreg", "A91A7381");

    private WhoisSamples() {}

    static SnapshotFacts facts(boolean simulated) {
        return new SnapshotFacts(
                "0123456789abcdef",
                Instant.parse("2026-11-22T00:00:00Z"),
                Instant.parse("2026-11-23T04:05:06Z"),
                simulated,
                7,
                List.of(
                        new SnapshotSource("ex.db", "ex", null, 18, "00"),
                        new SnapshotSource("other.db", "other", null, 1, "11")),
                0);
    }

    static Registration allocated(@Nullable String country, @Nullable Holder holder) {
        return new Registration("exreg", "ALLOCATED", Status.ACTIVE, country, LocalDate.of(2012, 6, 6), holder);
    }

    static Registration unallocated(String type, @Nullable String country) {
        return new Registration("exreg", type, Status.ADMINISTRATIVE, country, null, null);
    }

    static IpNetwork network(String range, Registration registration, Remark... remarks) {
        IpRange numbers = (IpRange) IpText.range(range);
        return registration.network(numbers, null, List.of(remarks));
    }

    static Autnum autnum(String range, Registration registration, Remark... remarks) {
        AsNumberRange numbers = (AsNumberRange) AsText.range(range);
        return registration.autnum(numbers, null, List.of(remarks));
    }
}
