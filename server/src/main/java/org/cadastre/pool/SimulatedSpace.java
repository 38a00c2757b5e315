package org.cadastre.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;

/// The space that a simulated world may be in: what is set aside for documentation (RFC 5737, RFC 3849, RFC 9637,
/// RFC 5398), so that nobody can take a simulated row for a real one.
final class SimulatedSpace {
    private static final List<NumberRange> DOCUMENTATION = Stream.of(
                    "192.0.2.0/24",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "2001:db8::/32",
                    "3fff::/20",
                    "AS64496-AS64511",
                    "AS65536-AS65551")
            .map(NumberRange::read)
            .toList();

    private SimulatedSpace() {}

    /// The rows of a simulated world that lie outside.
    static List<PoolFinding> audit(Snapshot snapshot) {
        List<PoolFinding> findings = new ArrayList<>();
        for (NumberKind kind : NumberKind.values()) {
            SpaceRows rows = snapshot.rows(kind);
            for (int row = 0; row < rows.count(); row++) {
                NumberRange range = rows.range(row);
                if (DOCUMENTATION.stream().noneMatch(space -> contains(space, range))) {
                    findings.add(new PoolFinding(
                            PoolFinding.Fault.SIMULATED,
                            rows.registry(rows.word(row)),
                            range,
                            "A simulated world must be in documentation space, and this is not: " + range + "."));
                }
            }
        }
        return findings;
    }

    private static boolean contains(NumberRange space, NumberRange range) {
        return switch (space) {
            case IpRange addresses -> range instanceof IpRange other && addresses.contains(other);
            case AsNumberRange numbers -> range instanceof AsNumberRange other && numbers.contains(other);
        };
    }
}
