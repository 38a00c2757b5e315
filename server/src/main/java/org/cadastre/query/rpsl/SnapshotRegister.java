package org.cadastre.query.rpsl;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Answer;
import org.cadastre.query.Authority;
import org.cadastre.query.Lookup;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.Zones;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The register that a snapshot is, with what a [Lookup] knows besides.
public final class SnapshotRegister implements Register {
    private final Snapshot snapshot;
    private final Lookup lookup;

    private final boolean findsByMail;

    /// @param findsByMail whether objects are found by mail addresses that are not shown by default
    public SnapshotRegister(Snapshot snapshot, Lookup lookup, boolean findsByMail) {
        this.snapshot = snapshot;
        this.lookup = lookup;
        this.findsByMail = findsByMail;
    }

    @Override
    public boolean findsByMail() {
        return findsByMail;
    }

    @Override
    public RpslDatabase rpsl() {
        return snapshot.rpsl();
    }

    @Override
    public RangeIndex32 ipv4() {
        return snapshot.ipv4();
    }

    @Override
    public int ipv4Rpsl(int row) {
        return snapshot.ipv4Rpsl(row);
    }

    @Override
    public IpNetwork ipv4Network(int row) {
        return lookup.saying(snapshot, snapshot.ipv4Network(row));
    }

    @Override
    public RangeIndex128 ipv6() {
        return snapshot.ipv6();
    }

    @Override
    public int ipv6Rpsl(int row) {
        return snapshot.ipv6Rpsl(row);
    }

    @Override
    public IpNetwork ipv6Network(int row) {
        return lookup.saying(snapshot, snapshot.ipv6Network(row));
    }

    @Override
    public RangeIndex32 autnums() {
        return snapshot.autnums();
    }

    @Override
    public int autnumRpsl(int row) {
        return snapshot.autnumRpsl(row);
    }

    @Override
    public Autnum autnum(int row) {
        return lookup.saying(snapshot, snapshot.autnum(row));
    }

    @Override
    public Ids reverseDomains(IpRange range, RangeMatch match, IntPredicate counts) {
        Zones zones = snapshot.directory().zones();
        return switch (range) {
            case Ipv4Range v4 -> {
                MatchedRows rows = MatchedRows.of(
                        zones.ipv4().all().index(),
                        v4.firstBits(),
                        v4.lastBits(),
                        match,
                        row -> counts(zones.ipv4Domain(row), counts));
                yield () -> id(rows.next(), zones::ipv4Domain);
            }
            case Ipv6Range v6 -> {
                MatchedRows rows = MatchedRows.of(
                        zones.ipv6().all().index(),
                        v6.firstHigh(),
                        v6.firstLow(),
                        v6.lastHigh(),
                        v6.lastLow(),
                        match,
                        row -> counts(zones.ipv6Domain(row), counts));
                yield () -> id(rows.next(), zones::ipv6Domain);
            }
        };
    }

    private boolean counts(int domain, IntPredicate counts) {
        int id = snapshot.directory().domainRpsl(domain);
        return id != NONE && counts.test(id);
    }

    private int id(int row, IntUnaryOperator domainOf) {
        return row == MatchedRows.END ? Ids.END : snapshot.directory().domainRpsl(domainOf.applyAsInt(row));
    }

    @Override
    public Answer answer(Query query) {
        return lookup.answer(snapshot, query);
    }

    @Override
    public @Nullable Authority transferred(IpRange range, IpRange within) {
        return lookup.authorities().transferred(range, within);
    }

    @Override
    public @Nullable Authority transferred(AsNumberRange range, AsNumberRange within) {
        return lookup.authorities().transferred(range, within);
    }

    @Override
    public boolean showsAll() {
        return lookup.showsAll();
    }

    @Override
    public boolean isShown(RegistryObject object) {
        return lookup.isShown(object);
    }

    @Override
    public String searched() {
        return Lookup.searched(snapshot);
    }
}
