package org.cadastre.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cadastre.simulation.WorldRow.Kind;
import org.cadastre.simulation.WorldRow.State;

/// Fills the documentation ranges of IPv4 (RFC 5737) and of AS numbers (RFC 5398), each with a part in every state.
///
/// Three holders of IPv6 allocations have numbers of the other kinds as well.
final class SmallPools {
    private static final long[] IPV4_POOLS = {0xC000_0200L, 0xC633_6400L, 0xCB00_7100L};
    private static final long[] AS_POOLS = {64496, 65536};

    private final List<WorldRow> rows = new ArrayList<>();

    /// @param allocations the allocated IPv6 rows
    SmallPools(Random random, Registrations registrations, List<WorldRow> allocations) {
        List<WorldRow> shuffled = new ArrayList<>(allocations);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < IPV4_POOLS.length; i++) {
            WorldRow allocation = shuffled.get(i);
            Registration holder = new Registration(allocation.country(), allocation.date(), allocation.holder());
            fillIpv4(IPV4_POOLS[i], holder, registrations.assignment(allocation.country()));
            if (i < AS_POOLS.length) {
                fillAs(AS_POOLS[i], holder);
            }
        }
    }

    /// All rows of these pools, in no order.
    List<WorldRow> rows() {
        return List.copyOf(rows);
    }

    private void fillIpv4(long start, Registration holder, Registration user) {
        rows.add(WorldRow.held(Kind.IPV4, start, 100, State.ALLOCATED, holder));
        rows.add(WorldRow.unheld(Kind.IPV4, start + 100, 28, State.RESERVED));
        rows.add(WorldRow.held(Kind.IPV4, start + 128, 64, State.ASSIGNED, user));
        rows.add(WorldRow.unheld(Kind.IPV4, start + 192, 64, State.AVAILABLE));
    }

    private void fillAs(long start, Registration holder) {
        rows.add(WorldRow.held(Kind.ASN, start, 8, State.ALLOCATED, holder));
        rows.add(WorldRow.unheld(Kind.ASN, start + 8, 4, State.RESERVED));
        rows.add(WorldRow.unheld(Kind.ASN, start + 12, 4, State.AVAILABLE));
    }
}
