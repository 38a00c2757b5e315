package org.cadastre.report.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.Pool;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// `/stats/pool/ID`: what is left in pools. ID is the token of a registry, for all its IPv6 pools or with `family`
/// those
/// of another kind of number, or a pool as a prefix or range; `/stats/pool` lists the pools.
public final class PoolPath implements FigurePath {
    private static final Map<String, NumberKind> FAMILIES =
            Map.of("ipv6", NumberKind.IPV6, "ipv4", NumberKind.IPV4, "asn", NumberKind.AUTNUM);
    private static final String FAMILY = "family";

    @Override
    public String prefix() {
        return "stats/pool";
    }

    @Override
    public FigureAnswer answer(FigureSources sources, FigureRequest request) {
        List<String> unknown = request.othersThan(Set.of(FAMILY));
        if (!unknown.isEmpty()) {
            return FigureAnswer.notAllowed("parameter", unknown.getFirst(), FAMILY + " or format");
        }
        String family = request.parameters().get(FAMILY);
        NumberKind kind = family == null ? null : FAMILIES.get(family.toLowerCase(Locale.ROOT));
        if (family != null && kind == null) {
            return FigureAnswer.notAllowed(FAMILY, family, "ipv6, ipv4 or asn");
        }
        return switch (request.segments().size()) {
            case 2 -> list(sources, kind);
            case 3 -> one(sources, request.segments().get(2), kind);
            default -> new FigureAnswer.Refused(404, "A pool is one part of the path; write / in it as %2F.");
        };
    }

    private static FigureAnswer list(FigureSources sources, @Nullable NumberKind kind) {
        return new FigureAnswer.Tables(PoolFigures.list(sources, kind), "pools");
    }

    private static FigureAnswer one(FigureSources sources, String id, @Nullable NumberKind kind) {
        NumberRange range = NumberRange.read(id);
        List<Pool> pools;
        if (range == null) {
            pools = Pool.of(sources.snapshot(), kind == null ? NumberKind.IPV6 : kind, id.toLowerCase(Locale.ROOT));
        } else if (kind != null && kind != NumberKind.of(range)) {
            return FigureAnswer.notAllowed(FAMILY, kind.name().toLowerCase(Locale.ROOT), "that of " + id + ", or none");
        } else {
            pools = Pool.of(sources.snapshot(), NumberKind.of(range)).stream()
                    .filter(pool -> pool.range().equals(range))
                    .toList();
        }
        if (pools.isEmpty()) {
            return unknown(sources.snapshot(), id, range, kind);
        }
        return new FigureAnswer.Tables(PoolFigures.account(sources, id, pools), "accounts");
    }

    private static FigureAnswer unknown(
            Snapshot snapshot, String id, @Nullable NumberRange range, @Nullable NumberKind kind) {
        Set<String> registries = new TreeSet<>();
        Set<String> ranges = new TreeSet<>();
        for (NumberKind each : NumberKind.values()) {
            for (Pool pool : Pool.of(snapshot, each)) {
                registries.add(pool.registry());
                if (range != null && NumberKind.of(range) == each) {
                    ranges.add(pool.range().toString());
                }
            }
        }
        if (range == null && registries.contains(id.toLowerCase(Locale.ROOT))) {
            String family = kind == null ? "IPv6" : kind.name();
            return new FigureAnswer.Refused(404, id + " has no pool of " + family + "; ask with another family.");
        }
        Set<String> known = range == null ? registries : ranges;
        return FigureAnswer.notAllowed("pool", id, known.isEmpty() ? "none: no pool is loaded" : list(known));
    }

    private static String list(Set<String> known) {
        int most = 40;
        String listed = String.join(", ", known.stream().limit(most).toList());
        return "one of " + listed + (known.size() > most ? ", …" : "");
    }
}
