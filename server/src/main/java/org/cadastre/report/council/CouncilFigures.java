package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Pool;
import org.cadastre.report.FigurePath;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;
import org.cadastre.report.account.PoolPath;
import org.cadastre.report.country.CountryPath;
import org.cadastre.report.difference.Difference;
import org.cadastre.report.difference.DifferenceFigures;
import org.cadastre.report.equity.EquityPath;
import org.cadastre.report.equity.ReadinessPath;
import org.cadastre.report.sizing.SizingPath;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// All figures of one report, which every form of it shows.
///
/// @param request what they were made of
/// @param region the group of countries that figures are over
/// @param families those of other families
/// @param parts all of them, in the order of the report
public record CouncilFigures(CouncilRequest request, String region, Families families, List<Part> parts) {
    /// Pools are shown one by one where there are no more.
    private static final int MOST_POOLS = 6;

    public CouncilFigures {
        parts = List.copyOf(parts);
    }

    /// Figures of a report.
    ///
    /// @param id their name within the report: lower-case letters, digits and dashes
    /// @param clause the clause they belong to, a to f, or `audit`
    public record Part(String id, String clause, Figures figures) {}

    /// The account of pools on both days.
    ///
    /// @param id as it was asked for: a prefix, or the token of a registry
    /// @param before null where there was no such pool
    record PoolAnswers(String id, @Nullable Figures before, Figures after) {}

    /// What other families of figures answered.
    record Families(
            List<PoolAnswers> pools,
            Asked sizing48,
            Asked sizing56,
            Asked equity,
            Asked readiness,
            Figures difference,
            Figures cir) {
        Families {
            pools = List.copyOf(pools);
        }
    }

    /// What making the figures gives.
    public sealed interface Reading {
        /// The figures.
        record Made(CouncilFigures figures) implements Reading {}

        /// The request names something that there is not.
        ///
        /// @param reason a sentence with the values that are allowed
        record Refused(String reason) implements Reading {}
    }

    /// Makes the figures.
    public static Reading of(CouncilRequest request) {
        List<PoolAnswers> pools = new ArrayList<>();
        for (String id : poolIds(request)) {
            Asked before = pool(request.from(), id);
            Asked after = pool(request.to(), id);
            Figures figures = after.figures();
            if (figures == null) {
                return new Reading.Refused(after.reason());
            }
            pools.add(new PoolAnswers(id, before.figures(), figures));
        }
        boolean isFramed = !request.region().isEmpty()
                || !request.cut().isEmpty()
                || !request.populationYear().isEmpty();
        String region = request.region().isEmpty() ? HomeRegion.of(request.to()) : request.region();
        Asked equity = equity(request, region);
        Asked sizing48 = sizing(request, 48);
        for (Asked each : List.of(equity, sizing48)) {
            if (isFramed && each.figures() == null) {
                return new Reading.Refused(each.reason());
            }
        }
        Snapshot from = request.from().snapshot();
        Snapshot to = request.to().snapshot();
        Figures difference = DifferenceFigures.of(Difference.of(from, to), from, to);
        Figures before = countries(request.from());
        Figures after = countries(request.to());
        Families families = new Families(
                pools,
                sizing48,
                sizing(request, 56),
                equity,
                spread(new ReadinessPath(), "readiness", request, region),
                difference,
                CirFigures.of(request, before, after));
        return new Reading.Made(new CouncilFigures(request, region, families, parts(request, families)));
    }

    private static List<Part> parts(CouncilRequest request, Families families) {
        List<Part> parts = new ArrayList<>();
        for (PoolAnswers pool : families.pools()) {
            String id = "pool-" + slug(pool.id());
            Figures before = pool.before();
            if (before != null) {
                parts.add(new Part(id + "-before", "a", before));
            }
            parts.add(new Part(id + "-after", "a", pool.after()));
        }
        parts.add(new Part(
                "slots",
                "a",
                SlotFigures.of(
                        request, families.pools().stream().map(PoolAnswers::id).toList())));
        List<AbsentFigures.Item> refused = new ArrayList<>();
        add(parts, refused, "sizing-48", "a", families.sizing48());
        add(parts, refused, "sizing-56", "a", families.sizing56());
        add(parts, refused, "equity", "b", families.equity());
        parts.add(new Part("operations", "c", OperationFigures.of(request, families.difference())));
        parts.add(new Part("cir", "d", families.cir()));
        add(parts, refused, "readiness", "e", families.readiness());
        parts.add(new Part("key", "f", KeyFigures.of(request, families)));
        parts.add(new Part("absent", "f", AbsentFigures.of(request, refused)));
        parts.add(new Part("audit", "audit", AuditFigures.of(request)));
        parts.add(new Part("diff", "audit", families.difference()));
        return parts;
    }

    private static void add(List<Part> parts, List<AbsentFigures.Item> refused, String id, String clause, Asked asked) {
        Figures figures = asked.figures();
        if (figures == null) {
            refused.add(new AbsentFigures.Item(clause, id, asked.reason()));
            return;
        }
        parts.add(new Part(id, clause, figures));
    }

    /// Letters, digits and dashes of a pool, so that it can be part of the name of a file.
    private static String slug(String pool) {
        StringBuilder slug = new StringBuilder(pool.length());
        for (char c : pool.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean isPlain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (isPlain || !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append(isPlain ? c : '-');
            }
        }
        return slug.toString();
    }

    private static List<String> poolIds(CouncilRequest request) {
        if (!request.pools().isEmpty()) {
            return request.pools();
        }
        List<Pool> pools = Pool.of(request.to().snapshot(), NumberKind.IPV6);
        Set<String> ids = new LinkedHashSet<>();
        for (Pool pool : pools) {
            boolean hasSeveral = pools.stream()
                            .filter(each -> each.registry().equals(pool.registry()))
                            .count()
                    > 1;
            if (hasSeveral) {
                ids.add(pool.registry());
            }
        }
        if (pools.size() <= MOST_POOLS) {
            pools.forEach(pool -> ids.add(pool.range().toString()));
        } else {
            pools.forEach(pool -> ids.add(pool.registry()));
        }
        return List.copyOf(ids);
    }

    private static Asked pool(FigureSources sources, String id) {
        return Asked.of(new PoolPath(), sources, List.of("stats", "pool", id), Map.of());
    }

    private static Figures countries(FigureSources sources) {
        Asked asked = Asked.of(new CountryPath(), sources, List.of("country"), Map.of("family", "ipv6"));
        Figures figures = asked.figures();
        if (figures == null) {
            throw new IllegalStateException(asked.reason());
        }
        return figures;
    }

    private static Asked equity(CouncilRequest request, String region) {
        return spread(new EquityPath(), "equity", request, region);
    }

    private static Asked spread(FigurePath path, String name, CouncilRequest request, String region) {
        Map<String, String> parameters = frame(request);
        parameters.put("region", region);
        TwoDays days = new TwoDays(request.from(), request.to());
        parameters.put(
                "asOf",
                String.join(",", days.dates().stream().map(Object::toString).toList()));
        FigureSources sources =
                new FigureSources(request.to().snapshot(), request.to().countries(), days);
        return Asked.of(path, sources, List.of("stats", name), parameters);
    }

    /// How large a block for all countries would be does not depend on the region that is reported on.
    private static Asked sizing(CouncilRequest request, int unit) {
        Map<String, String> parameters = frame(request);
        parameters.put("unit", Integer.toString(unit));
        return Asked.of(new SizingPath(), request.to(), List.of("stats", "sizing"), parameters);
    }

    private static Map<String, String> frame(CouncilRequest request) {
        Map<String, String> parameters = new TreeMap<>();
        if (!request.cut().isEmpty()) {
            parameters.put("cut", request.cut());
        }
        if (!request.populationYear().isEmpty()) {
            parameters.put("populationYear", request.populationYear());
        }
        return parameters;
    }

    /// Figures by their name within the report.
    Figures part(String id) {
        return parts.stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + id))
                .figures();
    }
}
