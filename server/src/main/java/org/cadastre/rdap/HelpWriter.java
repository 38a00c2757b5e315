package org.cadastre.rdap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotSource;

/// Writes the notices of the help answer (RFC 9083 §7).
final class HelpWriter {
    private HelpWriter() {}

    static void notices(RdapBody body, SnapshotFacts facts) {
        String base = body.settings.base();
        body.notice(
                "What can be asked",
                base + "ip/192.0.2.1: the smallest network that holds an address.",
                base + "ip/2001:db8::/32: the smallest network that holds all addresses of a prefix.",
                base + "autnum/64496: an AS number, or the smallest block that holds it.",
                base + "entity/HANDLE: a holder with its networks and autnums. The case of the letters does not count; "
                        + "HANDLE@REGISTRY asks for the holder that one registry knows by the handle.",
                base + "help: this text.",
                "Searches, domains and nameservers are not offered.");
        body.notice("Snapshot", snapshot(facts));
        body.notice(
                "Limits",
                "The number of requests is not limited.",
                "A request line may have 8 KiB, the header fields together 16 KiB, a handle " + PathReader.MAX_HANDLE
                        + " characters.");
        body.notice("Authentication", "None is needed.");
    }

    private static String[] snapshot(SnapshotFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("Serial " + facts.serial() + ", produced " + facts.produced() + ", with " + facts.objects()
                + " networks and autnums.");
        for (SnapshotSource source : facts.sources()) {
            LocalDate end = source.endDate();
            lines.add(source.registry().toUpperCase(Locale.ROOT) + ", file " + source.file() + ", "
                    + (end == null ? "without a date" : "as of " + end) + ", " + source.rows() + " rows.");
        }
        return lines.toArray(String[]::new);
    }
}
