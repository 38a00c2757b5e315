package org.cadastre.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;
import org.cadastre.snapshot.SnapshotSource.Content;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// Looks whether the rows of statistics files account for every number of their pools once: no gap, no overlap, none
/// claimed by two registries, none beyond what IANA gave.
///
/// Only extended files promise to have a row for every number. Rows that only partly overlap are reported when files
/// are merged, and not here again.
public final class PoolAudit {
    private final Set<String> extended = new HashSet<>();
    private final Set<String> withPools = new HashSet<>();
    private final List<PoolFinding> findings = new ArrayList<>();

    private PoolAudit(Snapshot snapshot) {
        Pool.of(snapshot, NumberKind.IPV6).forEach(pool -> withPools.add(pool.registry()));
        for (SnapshotSource source : snapshot.facts().sources()) {
            if (source.content() == Content.EXTENDED_STATISTICS) {
                extended.add(source.registry());
            }
        }
    }

    /// Everything found, by kind of number (IPv4, IPv6, AS numbers) and then in ascending order.
    public static List<PoolFinding> of(Snapshot snapshot) {
        PoolAudit audit = new PoolAudit(snapshot);
        for (NumberKind kind : NumberKind.values()) {
            audit.rows(Space.of(snapshot, kind));
            audit.gaps(Space.of(snapshot, kind));
        }
        return List.copyOf(audit.findings);
    }

    /// Space of pools that is in no row but the pool itself.
    private void gaps(Space space) {
        SpaceRows rows = space.rows();
        Segments segments = space.segments();
        for (int i = 0; i < segments.count(); i++) {
            String registry = rows.poolOf(segments.row(i));
            if (extended.contains(registry)) {
                NumberRange range = segments.range(i);
                if (rows.kind() == NumberKind.IPV6) {
                    add(
                            PoolFinding.Fault.HOLE,
                            registry,
                            range,
                            "A hole in the pool " + rows.range(segments.row(i)) + ": there is no row for ");
                } else {
                    add(
                            PoolFinding.Fault.NOT_IN_FILE,
                            registry,
                            range,
                            "Not in this file, though in the pool " + rows.range(segments.row(i)) + ": ");
                }
            }
        }
    }

    private void rows(Space space) {
        SpaceRows rows = space.rows();
        for (int row = 0; row < rows.count(); row++) {
            if (rows.isPublished(row)) {
                row(space, row);
            }
        }
    }

    private void row(Space space, int row) {
        SpaceRows rows = space.rows();
        String registry = rows.registry(rows.word(row));
        int around = aroundStatistics(space, row);
        if (around == SpaceRows.NONE || !rows.poolOf(around).isEmpty()) {
            claim(space, row, around, registry);
            return;
        }
        String outer = rows.registry(rows.word(around));
        State state = space.state(around);
        if (!outer.equals(registry)) {
            add(
                    PoolFinding.Fault.CONFLICT,
                    registry,
                    rows.range(row),
                    upper(outer) + " says of " + rows.range(around) + " that it is " + text(state) + ", "
                            + upper(registry) + " says that it is " + text(space.state(row)) + ": ");
        } else if (state != State.ALLOCATED) {
            add(
                    PoolFinding.Fault.OVERLAP,
                    registry,
                    rows.range(row),
                    "Two states, " + text(space.state(row)) + " and, in " + rows.range(around) + ", " + text(state)
                            + ": ");
        }
    }

    /// A row that lies in no other: whether it is in a pool of its registry's own.
    private void claim(Space space, int row, int pool, String registry) {
        SpaceRows rows = space.rows();
        boolean isOwn = pool != SpaceRows.NONE && rows.poolOf(pool).equals(registry);
        if (rows.kind() == NumberKind.IPV6 && withPools.contains(registry) && !isOwn) {
            add(PoolFinding.Fault.OVERCLAIMED, registry, rows.range(row), "Not in a pool of " + upper(registry) + ": ");
        }
    }

    /// The row of a statistics file, or the pool, that a row lies in.
    private static int aroundStatistics(Space space, int row) {
        int parent = space.rows().parent(row);
        return parent == SpaceRows.NONE ? parent : space.accounting(parent);
    }

    private void add(PoolFinding.Fault fault, String registry, NumberRange range, String text) {
        findings.add(new PoolFinding(fault, registry, range, text + range + "."));
    }

    private static String text(@Nullable State state) {
        return state == null ? "unknown" : state.text();
    }

    private static String upper(String registry) {
        return registry.toUpperCase(Locale.ROOT);
    }
}
