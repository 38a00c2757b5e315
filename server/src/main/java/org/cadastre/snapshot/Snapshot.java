package org.cadastre.snapshot;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.IpNetwork;
import org.jspecify.annotations.Nullable;

/// Everything loaded at one moment: the rows of all exports, their indexes and holders. Immutable, and so safe to share
/// between threads; a request takes one from [CurrentSnapshot] and uses it to its end.
///
/// Rows are numbered by their index, one count for each of the three number spaces. The object of a row is made anew
/// each
/// time it is asked for.
public final class Snapshot {
    private final SnapshotFacts facts;
    private final Words words;
    private final Holders holders;
    private final NumberSpace<RangeIndex32> ipv4;
    private final NumberSpace<RangeIndex128> ipv6;
    private final NumberSpace<RangeIndex32> autnums;

    Snapshot(
            SnapshotFacts facts,
            Words words,
            Holders holders,
            NumberSpace<RangeIndex32> ipv4,
            NumberSpace<RangeIndex128> ipv6,
            NumberSpace<RangeIndex32> autnums) {
        this.facts = facts;
        this.words = words;
        this.holders = holders;
        this.ipv4 = ipv4;
        this.ipv6 = ipv6;
        this.autnums = autnums;
    }

    /// What this snapshot is.
    public SnapshotFacts facts() {
        return facts;
    }

    /// The ranges of IPv4 addresses.
    public RangeIndex32 ipv4() {
        return ipv4.index();
    }

    /// The ranges of IPv6 addresses.
    public RangeIndex128 ipv6() {
        return ipv6.index();
    }

    /// The ranges of AS numbers.
    public RangeIndex32 autnums() {
        return autnums.index();
    }

    /// Who holds the rows.
    public Holders holders() {
        return holders;
    }

    /// The network of an IPv4 row.
    public IpNetwork ipv4Network(int row) {
        Ipv4Range range = ipv4Range(row);
        return new IpNetwork(
                range.toString(),
                range,
                null,
                RowObjects.type(words, ipv4.columns(), row),
                RowObjects.countries(ipv4.columns(), row),
                parentHandle(ipv4.index()::parent, this::ipv4Range, row),
                details(ipv4, row));
    }

    /// The network of an IPv6 row.
    public IpNetwork ipv6Network(int row) {
        Ipv6Range range = ipv6Range(row);
        return new IpNetwork(
                range.toString(),
                range,
                null,
                RowObjects.type(words, ipv6.columns(), row),
                RowObjects.countries(ipv6.columns(), row),
                parentHandle(ipv6.index()::parent, this::ipv6Range, row),
                details(ipv6, row));
    }

    /// The autnum of an AS number row.
    public Autnum autnum(int row) {
        AsNumberRange range = autnumRange(row);
        return new Autnum(
                range.toString(),
                range,
                null,
                RowObjects.type(words, autnums.columns(), row),
                RowObjects.countries(autnums.columns(), row),
                parentHandle(autnums.index()::parent, this::autnumRange, row),
                details(autnums, row));
    }

    /// The addresses of an IPv4 row.
    public Ipv4Range ipv4Range(int row) {
        return new Ipv4Range(ipv4.index().first(row), ipv4.index().last(row));
    }

    /// The addresses of an IPv6 row.
    public Ipv6Range ipv6Range(int row) {
        RangeIndex128 index = ipv6.index();
        return new Ipv6Range(index.firstHigh(row), index.firstLow(row), index.lastHigh(row), index.lastLow(row));
    }

    /// The numbers of an AS number row.
    public AsNumberRange autnumRange(int row) {
        return new AsNumberRange(autnums.index().first(row), autnums.index().last(row));
    }

    /// How many networks a holder has, of both IP versions.
    public int networkCount(int holder) {
        return ipv4.holdings().count(holder) + ipv6.holdings().count(holder);
    }

    /// The holder's networks in address order, IPv4 before IPv6.
    ///
    /// @param limit the most networks to give
    public List<IpNetwork> networks(int holder, int limit) {
        int v4 = Math.min(limit, ipv4.holdings().count(holder));
        int v6 = Math.min(limit - v4, ipv6.holdings().count(holder));
        IpNetwork[] networks = new IpNetwork[v4 + v6];
        for (int i = 0; i < v4; i++) {
            networks[i] = ipv4Network(ipv4.holdings().row(holder, i));
        }
        for (int i = 0; i < v6; i++) {
            networks[v4 + i] = ipv6Network(ipv6.holdings().row(holder, i));
        }
        return List.of(networks);
    }

    /// How many autnums a holder has.
    public int autnumCount(int holder) {
        return autnums.holdings().count(holder);
    }

    /// The holder's autnums, ascending.
    ///
    /// @param limit the most autnums to give
    public List<Autnum> autnums(int holder, int limit) {
        Autnum[] found = new Autnum[Math.min(limit, autnums.holdings().count(holder))];
        for (int i = 0; i < found.length; i++) {
            found[i] = autnum(autnums.holdings().row(holder, i));
        }
        return List.of(found);
    }

    /// The handle of the nearest row above that is another range; a layer above with the same range has the same
    /// handle.
    private static <R extends Record> @Nullable String parentHandle(
            IntUnaryOperator parentOf, IntFunction<R> rangeOf, int row) {
        R range = rangeOf.apply(row);
        int parent = parentOf.applyAsInt(row);
        while (parent != RangeIndex32.NO_MATCH && rangeOf.apply(parent).equals(range)) {
            parent = parentOf.applyAsInt(parent);
        }
        return parent == RangeIndex32.NO_MATCH ? null : rangeOf.apply(parent).toString();
    }

    private Details details(NumberSpace<?> space, int row) {
        return RowObjects.details(words, holders, space.columns(), row, space.conflicts(row));
    }
}
