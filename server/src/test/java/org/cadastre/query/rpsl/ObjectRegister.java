package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.RangeMatch;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Answer;
import org.cadastre.query.Authority;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// A register of RPSL objects and of other objects, all given one by one. Of several RPSL objects with the same
/// numbers the first one is the row, as in a snapshot.
public final class ObjectRegister implements Register {
    private final RpslDatabase rpsl;
    private final List<RegistryObject> others;
    private final boolean showsAll;
    private final List<Row> ipv4;
    private final List<Row> ipv6;
    private final List<Row> autnums;
    private final RangeIndex32.Built ipv4Index;
    private final RangeIndex128.Built ipv6Index;
    private final RangeIndex32.Built autnumIndex;

    public ObjectRegister(RpslDatabase rpsl, List<? extends RegistryObject> others) {
        this(rpsl, others, true);
    }

    /// @param showsAll whether available and reserved numbers are shown
    public ObjectRegister(RpslDatabase rpsl, List<? extends RegistryObject> others, boolean showsAll) {
        this.rpsl = rpsl;
        this.others = List.copyOf(others);
        this.showsAll = showsAll;
        List<Row> all = rows();
        ipv4 = all.stream().filter(row -> row.range() instanceof Ipv4Range).toList();
        ipv6 = all.stream().filter(row -> row.range() instanceof Ipv6Range).toList();
        autnums =
                all.stream().filter(row -> row.range() instanceof AsNumberRange).toList();
        ipv4Index = RangeIndex32.build(
                ipv4.stream()
                        .mapToInt(row -> ((Ipv4Range) row.range()).firstBits())
                        .toArray(),
                ipv4.stream()
                        .mapToInt(row -> ((Ipv4Range) row.range()).lastBits())
                        .toArray(),
                layers(ipv4),
                ipv4.size());
        ipv6Index = RangeIndex128.build(
                ipv6.stream()
                        .mapToLong(row -> ((Ipv6Range) row.range()).firstHigh())
                        .toArray(),
                ipv6.stream()
                        .mapToLong(row -> ((Ipv6Range) row.range()).firstLow())
                        .toArray(),
                ipv6.stream()
                        .mapToLong(row -> ((Ipv6Range) row.range()).lastHigh())
                        .toArray(),
                ipv6.stream()
                        .mapToLong(row -> ((Ipv6Range) row.range()).lastLow())
                        .toArray(),
                layers(ipv6),
                ipv6.size());
        autnumIndex = RangeIndex32.build(
                autnums.stream()
                        .mapToInt(row -> ((AsNumberRange) row.range()).firstBits())
                        .toArray(),
                autnums.stream()
                        .mapToInt(row -> ((AsNumberRange) row.range()).lastBits())
                        .toArray(),
                layers(autnums),
                autnums.size());
    }

    /// A row: its numbers, and an RPSL object or another one.
    ///
    /// @param id its id, or [Register#NONE]
    /// @param object the other one, null when it is an RPSL object
    private record Row(Record range, int id, @Nullable RegistryObject object) {}

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<Record> published = new HashSet<>();
        for (int id = 0; id < rpsl.size(); id++) {
            Record range = range(rpsl.object(id));
            if (range != null && published.add(range)) {
                rows.add(new Row(range, id, null));
            }
        }
        for (RegistryObject object : others) {
            switch (object) {
                case IpNetwork network -> rows.add(new Row((Record) network.range(), NONE, network));
                case Autnum autnum -> rows.add(new Row(autnum.range(), NONE, autnum));
                default -> {}
            }
        }
        return rows;
    }

    /// The numbers of an inetnum, inet6num, aut-num or as-block; null for another object.
    static @Nullable Record range(RpslObject object) {
        RpslClass rpslClass = object.rpslClass();
        String key = object.attributes().getFirst().value();
        if (rpslClass == RpslClass.INETNUM || rpslClass == RpslClass.INET6NUM) {
            return IpText.range(key) instanceof IpRange range ? (Record) range : null;
        }
        boolean isAutnum = rpslClass == RpslClass.AUT_NUM || rpslClass == RpslClass.AS_BLOCK;
        return isAutnum && AsText.range(key) instanceof AsNumberRange range ? range : null;
    }

    private static byte[] layers(List<Row> rows) {
        byte[] layers = new byte[rows.size()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = (byte) (rows.get(i).object() == null ? 1 : 0);
        }
        return layers;
    }

    @Override
    public RpslDatabase rpsl() {
        return rpsl;
    }

    @Override
    public RangeIndex32 ipv4() {
        return ipv4Index.index();
    }

    @Override
    public int ipv4Rpsl(int row) {
        return ipv4.get(ipv4Index.order()[row]).id();
    }

    @Override
    public IpNetwork ipv4Network(int row) {
        return (IpNetwork) other(ipv4.get(ipv4Index.order()[row]));
    }

    @Override
    public RangeIndex128 ipv6() {
        return ipv6Index.index();
    }

    @Override
    public int ipv6Rpsl(int row) {
        return ipv6.get(ipv6Index.order()[row]).id();
    }

    @Override
    public IpNetwork ipv6Network(int row) {
        return (IpNetwork) other(ipv6.get(ipv6Index.order()[row]));
    }

    @Override
    public RangeIndex32 autnums() {
        return autnumIndex.index();
    }

    @Override
    public int autnumRpsl(int row) {
        return autnums.get(autnumIndex.order()[row]).id();
    }

    @Override
    public Autnum autnum(int row) {
        return (Autnum) other(autnums.get(autnumIndex.order()[row]));
    }

    private static RegistryObject other(Row row) {
        if (row.object() == null) {
            throw new IllegalStateException("asked for an RPSL object in another form: " + row.id());
        }
        return row.object();
    }

    @Override
    public boolean findsByMail() {
        return true;
    }

    @Override
    public Ids reverseDomains(IpRange range, RangeMatch match, IntPredicate counts) {
        List<Integer> zones = new ArrayList<>();
        for (int id = 0; id < rpsl.size(); id++) {
            if (counts.test(id) && zone(rpsl.object(id)) != null) {
                zones.add(id);
            }
        }
        List<Integer> matched = Matching.of(zones, id -> zone(rpsl.object(id)), range, match);
        return Ids.of(matched.stream().mapToInt(id -> id).toArray());
    }

    /// The addresses of a domain that is a reverse zone, null for another object.
    static @Nullable IpRange zone(RpslObject object) {
        return object.rpslClass() == RpslClass.DOMAIN
                        && DomainText.parse(object.attributes().getFirst().value()) instanceof DomainName name
                        && ReverseZone.of(name) instanceof ReverseZone zone
                ? zone.range()
                : null;
    }

    /// Says of each other object by its handle, and of numbers by their networks and autnums, what there is;
    /// 203.0.113.0/24 and AS65551 are somebody else's.
    @Override
    public Answer answer(Query query) {
        return switch (query) {
            case Query.Network(IpRange range)
            when FOREIGN.contains(range) -> new Answer.Elsewhere(SOMEBODY, List.of("Another server answers."));
            case Query.Network(Ipv4Range range) -> found(NumberRows.ipv4(this), range);
            case Query.Network(Ipv6Range range) -> found(NumberRows.ipv6(this), range);
            case Query.Autnum(AsNumberRange range) -> found(NumberRows.autnums(this), range);
            case Query.Entity(String handle) -> byHandle(handle);
            case Query.Domain(String name, @Nullable IpRange zone) -> byHandle(name);
            default -> throw new IllegalArgumentException("not asked by look-ups: " + query);
        };
    }

    static final Authority SOMEBODY = new Authority("https://rdap.example.net/", null);
    static final IpRange FOREIGN = (IpRange) IpText.range("203.0.113.0/24");

    private <R> Answer found(NumberRows<R> numbers, R range) {
        int row = numbers.closest(range);
        if (row < 0 || numbers.rpsl(row) == NONE && !isShown(numbers.object(row))) {
            return new Answer.NotFound(List.of("Nothing holds it."));
        }
        return numbers.rpsl(row) == NONE
                ? new Answer.Found(numbers.object(row))
                : new Answer.Found(Others.network((Record) numbers.range(row), "EX"));
    }

    private Answer byHandle(String handle) {
        for (RegistryObject object : others) {
            if (PrimaryKeys.of(object).equalsIgnoreCase(handle)) {
                return new Answer.Found(object);
            }
        }
        return new Answer.NotFound(List.of("Nothing has this handle."));
    }

    @Override
    public @Nullable Authority transferred(IpRange range, IpRange within) {
        return FOREIGN.contains(range) ? SOMEBODY : null;
    }

    @Override
    public @Nullable Authority transferred(AsNumberRange range, AsNumberRange within) {
        return null;
    }

    @Override
    public boolean showsAll() {
        return showsAll;
    }

    @Override
    public boolean isShown(RegistryObject object) {
        return showsAll || !"AVAILABLE".equals(object instanceof IpNetwork network ? network.type() : null);
    }

    @Override
    public String searched() {
        return "Searched was the data of EX.";
    }
}
