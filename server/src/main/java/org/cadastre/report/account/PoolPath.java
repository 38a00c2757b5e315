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
import org.cadastre.report.FigureOperation;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureValues;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// `/stats/pool/ID`: what is left in pools. ID is the token of a registry, for all its IPv6 pools or with
/// `family` those of another kind of number, or a pool as a prefix or range; `/stats/pool` lists the pools.
public final class PoolPath implements FigurePath {
    private static final Map<String, NumberKind> FAMILIES =
            Map.of("ipv6", NumberKind.IPV6, "ipv4", NumberKind.IPV4, "asn", NumberKind.AUTNUM);
    private static final FigureParameter FAMILY =
            FigureParameter.choice("family", "The kind of numbers of the pools.", List.of("ipv6", "ipv4", "asn"), null);
    private static final FigureParameter TABLE = FigureParameter.table(List.of("accounts", "states", "ranges"));
    private static final FigureParameter POOL = new FigureParameter(
            "pool",
            "The token of a registry, for all its pools of IPv6 or of the family; or a pool as a prefix or range.",
            new FigureValues.Text(".+", "a registry or a pool"),
            null,
            "afrinic");
    private static final String PATH = "stats/pool";

    @Override
    public String prefix() {
        return PATH;
    }

    @Override
    public List<FigureOperation> operations() {
        return List.of(
                new FigureOperation(PATH, "The pools.", FigureOperation.TABLES, List.of(FAMILY)),
                new FigureOperation(
                        PATH + "/{pool}",
                        "What is left of the pools of a registry, or of one pool.",
                        FigureOperation.TABLES,
                        List.of(POOL, FAMILY, TABLE)));
    }

    @Override
    public FigureAnswer figures(FigureSources sources, FigureRequest request) {
        String family = FAMILY.given(request);
        NumberKind kind = family == null ? null : FAMILIES.get(family);
        return request.segments().size() == 2
                ? list(sources, kind)
                : one(sources, request.segments().get(2), kind, TABLE.of(request));
    }

    private static FigureAnswer list(FigureSources sources, @Nullable NumberKind kind) {
        return new FigureAnswer.Tables(PoolFigures.list(sources, kind), "pools");
    }

    private static FigureAnswer one(FigureSources sources, String id, @Nullable NumberKind kind, String table) {
        NumberRange range = NumberRange.read(id);
        List<Pool> pools;
        if (range == null) {
            pools = Pool.of(sources.snapshot(), kind == null ? NumberKind.IPV6 : kind, id.toLowerCase(Locale.ROOT));
        } else if (kind != null && kind != NumberKind.of(range)) {
            return FigureAnswer.notAllowed(
                    FAMILY.name(), kind.name().toLowerCase(Locale.ROOT), "that of " + id + ", or none");
        } else {
            pools = Pool.of(sources.snapshot(), NumberKind.of(range)).stream()
                    .filter(pool -> pool.range().equals(range))
                    .toList();
        }
        if (pools.isEmpty()) {
            return unknown(sources.snapshot(), id, range, kind);
        }
        return new FigureAnswer.Tables(PoolFigures.account(sources, id, pools), table);
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
