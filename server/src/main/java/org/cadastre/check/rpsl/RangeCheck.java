package org.cadastre.check.rpsl;

import org.cadastre.export.RpslLines.Numbers;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// Looks at how the ranges of numbers of a source lie: to each other, to what statistics say the registry has, and
/// in special-purpose space.
final class RangeCheck {
    private final Dump dump;
    private final RegistrySpace statistics;
    private final SpecialNumbers special;

    RangeCheck(Dump dump, RegistrySpace statistics, SpecialNumbers special) {
        this.dump = dump;
        this.statistics = statistics;
        this.special = special;
    }

    void run() {
        for (int source = 0; source < dump.sources().size(); source++) {
            registered(source, RpslClass.AS_BLOCK, Numbers.AUTNUM);
            registered(source, RpslClass.AUT_NUM, Numbers.AUTNUM);
            registered(source, RpslClass.INETNUM, Numbers.IPV4);
            registered(source, RpslClass.INET6NUM, Numbers.IPV6);
            routes(dump.table(source, RpslClass.ROUTE), dump.table(source, RpslClass.INETNUM), RpslClass.INETNUM);
            routes(dump.table(source, RpslClass.ROUTE6), dump.table(source, RpslClass.INET6NUM), RpslClass.INET6NUM);
        }
    }

    private void registered(int source, RpslClass rpslClass, Numbers kind) {
        RangeTable table = dump.table(source, rpslClass);
        if (table == null) {
            return;
        }
        table.overlaps((row, other) -> {
            if (dump.findings().count(ProblemKind.OVERLAP)) {
                keep(table.id(row), ProblemKind.OVERLAP, "it partly overlaps " + dump.named(table.id(other)));
            }
        });
        String name = dump.sources().name(source);
        NumberUnion space = statistics.of(name, kind);
        for (int row = 0; row < table.size(); row++) {
            if (table.same(row) >= 0) {
                dump.duplicate(table.id(row), table.id(table.same(row)));
            }
            if (table.isWhole(row)) {
                continue;
            }
            if (kind != Numbers.AUTNUM) {
                around(table, row, rpslClass);
            }
            if (!space.isEmpty() && !holds(space, table, row) && dump.findings().count(ProblemKind.OUT_OF_REGISTRY)) {
                keep(table.id(row), ProblemKind.OUT_OF_REGISTRY, "not all of it is in the statistics of the registry");
            }
            String purpose = purpose(table, row, kind);
            if (purpose != null && dump.findings().count(ProblemKind.SPECIAL_PURPOSE)) {
                keep(table.id(row), ProblemKind.SPECIAL_PURPOSE, "it is special-purpose space: " + purpose);
            }
        }
    }

    /// Looks at the range around a network.
    private void around(RangeTable table, int row, RpslClass rpslClass) {
        NetworkStatus status = table.status(row);
        int above = table.around(row);
        if (above < 0 || table.isWhole(above)) {
            if (!status.isFromRegistry()
                    && !isInOtherSource(table, row, rpslClass)
                    && dump.findings().count(ProblemKind.ORPHAN)) {
                keep(
                        table.id(row),
                        ProblemKind.ORPHAN,
                        status == NetworkStatus.NONE || status == NetworkStatus.OTHER
                                ? "no " + rpslClass.text() + " is around it"
                                : "no " + rpslClass.text() + " is around it, though its status is " + status.text());
            }
            return;
        }
        NetworkStatus parent = table.status(above);
        if (!status.fitsInto(parent, rpslClass) && dump.findings().count(ProblemKind.PARENT_STATUS)) {
            dump.keep(
                    table.id(row),
                    ProblemKind.PARENT_STATUS,
                    RpslAttribute.STATUS,
                    null,
                    "status " + status.text() + " does not fit into " + parent.text() + " of "
                            + dump.named(table.id(above)));
        }
    }

    /// Whether a network of another source is around a network or the same, but for the whole space.
    private boolean isInOtherSource(RangeTable table, int row, RpslClass rpslClass) {
        for (int source = 0; source < dump.sources().size(); source++) {
            RangeTable other = dump.table(source, rpslClass);
            if (other != null && other != table) {
                int covering = other.covering(
                        table.firstHigh(row), table.firstLow(row), table.lastHigh(row), table.lastLow(row));
                if (covering >= 0 && !other.isWhole(covering)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(NumberUnion space, RangeTable table, int row) {
        return space.holds(table.firstHigh(row), table.firstLow(row), table.lastHigh(row), table.lastLow(row));
    }

    private @Nullable String purpose(RangeTable table, int row, Numbers kind) {
        return switch (kind) {
            case NONE -> null;
            case IPV4 -> special.network(new Ipv4Range((int) table.firstLow(row), (int) table.lastLow(row)));
            case IPV6 ->
                special.network(new Ipv6Range(
                        table.firstHigh(row), table.firstLow(row), table.lastHigh(row), table.lastLow(row)));
            case AUTNUM -> special.autnum(new AsNumberRange((int) table.firstLow(row), (int) table.lastLow(row)));
        };
    }

    /// Looks for the networks of routes, where the source has networks.
    private void routes(@Nullable RangeTable routes, @Nullable RangeTable networks, RpslClass network) {
        if (routes == null || networks == null) {
            return;
        }
        for (int row = 0; row < routes.size(); row++) {
            int around = networks.covering(
                    routes.firstHigh(row), routes.firstLow(row), routes.lastHigh(row), routes.lastLow(row));
            if ((around < 0 || networks.isWhole(around)) && dump.findings().count(ProblemKind.UNREGISTERED_ROUTE)) {
                keep(routes.id(row), ProblemKind.UNREGISTERED_ROUTE, "no " + network.text() + " is around its prefix");
            }
        }
    }

    private void keep(int id, ProblemKind kind, String reason) {
        dump.keep(id, kind, null, null, reason);
    }
}
